// Names of classes and ids that sites give to what stands around a story.

/** A part of a name that condemns it: “post-comments”, “related__list”, “adSlot”. */
const WORDS = new Set(
  `ad ads adslot advert adverts advertisement advertising adunit aside attribution audioplayer author authors backtotop bio bookmark breadcrumb breadcrumbs byline
  bylines caption captions carousel commentary-count commentform comments comment consent cookie cookies copyright credit credits dateline disqus donate donation embed
  eyebrow fblike footer footnotes gallery gdpr hidden infobox inread kicker lightbox livefyre login masthead menu metadata modal mostpopular mostread nav navbar navigation
  newsletter newsletters noprint outbrain overlay pager pagination paywall photocredit playlist popular popup prevnext promo promos promotion pullquote quiz
  rating ratings readmore readnext recirc recirculation recommendation recommendations recommended regwall related relatedposts reprint respond save
  share sharebar sharedaddy sharer sharing shares sidebar signup skip slideshow social socials sponsor sponsored sponsors standfirst-meta sticky-bar subscribe
  subscription subscriptions syndication tags taboola teaser teasers timestamp toc toolbar tooltip trending trc widgets`.split(/\s+/),
)

/** Whole names, and names of several words, that condemn. */
const PHRASES =
  `back-to-top d-none entry-meta article-meta post-meta story-meta screen-reader-text visually-hidden sr-only is-hidden hide invisible print-only
  read-more read-next most-read most-popular pull-quote more-stories more-from also-read see-also sign-up call-to-action cta inline-cta
  post-date entry-date article-date publish-date published-date pub-date date time updated twitter-tweet instagram-media tiktok-embed fb-post
  article-info post-info up-next you-may-like keep-reading continue-reading follow-us get-app app-banner wp-caption-text photo-caption image-caption
  section-label article-tags post-tags entry-footer article-footer post-navigation nav-links jp-relatedposts wpcnt`.split(/\s+/)

/** In one name with a condemning word, these say that the page has such a thing, or how it is set, and not that this is it. */
const MERELY_TOLD = new Set('has no not with without is open closed enabled disabled category tag format single template layout'.split(' '))

/** Words of a name that say it holds the story, whatever else it says. */
const STORY = /^(?:article|story|post|entry|content|main)-(?:body|content|text|copy)$/

/** Longest name that is looked at, in characters. */
const LONGEST = 60

/** Lower-case words joined by hyphens: “adSlot”, “ad_slot” and “ad-slot” are one name. */
export const hyphenated = (name: string) =>
  name
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .split(/[-_:]+/)
    .filter((word) => word !== '')
    .join('-')

function condemns(name: string): boolean {
  const plain = hyphenated(name)
  const words = plain.split('-')
  if (STORY.test(plain) || words.some((word) => MERELY_TOLD.has(word))) return false
  if (words.some((word) => WORDS.has(word))) return true
  return PHRASES.some((phrase) => plain === phrase || plain.startsWith(`${phrase}-`) || plain.endsWith(`-${phrase}`))
}

/** Whether one of these classes (or an id), separated by spaces, is a name of something that stands around a story. */
export function isCondemned(names: string): boolean {
  return names.split(/\s+/).some((name) => name !== '' && name.length <= LONGEST && condemns(name))
}
