// Lines that a site puts around an article, and that are no part of its text.

const lines = (text: string): readonly string[] =>
  text
    .split(/[|\n]/)
    .map((line) => line.trim())
    .filter((line) => line !== '')

/** Whole lines in lower case, without end punctuation. */
const LINES: ReadonlySet<string> = new Set(
  lines(`back to top button|back to top|top|skip to content|skip to main content|skip advertisement|advertisement|advertisements|ad|ads by google
    sponsored|sponsored content|partner content|promoted content|paid content|share|share this|share this article|share this story|share on facebook|share on x
    tweet|print|print this page|email|save|copy link|comments|comment|view comments|leave a comment|leave a reply|join the conversation|be the first to comment
    subscribe|subscribe now|subscribe to our newsletter|sign up|sign up for our newsletter|log in|login|sign in|register|newsletter|newsletters|follow us
    all rights reserved|end of article|ends|file photo|file picture|stock photo
    breaking news|live|exclusive|home|menu|search|close|loading|show more|load more|view more|see all|more|next|previous
    continue reading|article continues below|story continues below|article continues after advertisement|story continues after advertisement
    after newsletter promotion|skip past newsletter promotion|listen to this article|listen|watch|play|play video|getty images|have an opinion on this story|published|updated|share full article|gift this article|comment on this story|end of list|-30-|image source|print this article|email this article|bookmark|save article|add to favourites|view all|expand|close dialog|correspondent`),
)

/** Headings of lists: what follows them is no text either, as long as it is no prose. */
const LISTS: ReadonlySet<string> = new Set(
  lines(`related|related stories|related articles|related posts|related news|related content|related topics|related coverage|read more|read also|also read|more to read
    recommended|recommended for you|recommended stories|recommended articles|you may also like|you might also like|you may be interested in|more like this
    more from this section|more on this story|more stories|more news|more from us|most read|most popular|most viewed|trending|trending now|top stories|latest news
    latest stories|latest|popular now|editors’ picks|editor’s picks|editors' picks|editor's picks|don’t miss|don't miss|up next|see also|in this article|in this story|key topics
    sources|source|references|external links|further reading|footnotes|bibliography|sister links|related links|links|tags|topics|categories|keywords|comments|image caption|media caption`),
)

/** How a line of this kind begins, where the rest names another story, a photographer or a site, or tells the reader what to do. */
const OPENINGS =
  lines(`read more:|read more about|read also:|also read:|read next:|read:|more:|related:|related story:|see also:|more on this story:|more on this:|watch:|listen:
  watch now:|video:|audio:|podcast:|gallery:|in pictures:|photo:|photos:|photo credit|photograph:|picture:|pictured:|pictured above:|image:|images:|image credit|image source:|image source,|image caption:
  credit:|caption:|file photo|file picture|file image of|from left:|left to right:|copyright ©|copyright (c)|©|follow us on|follow @|subscribe to our|subscribe to get
  sign up for our|sign up to|sign up here|click here|tap here|categories:|category:|tags:|tagged:|topics:|keywords:|filed under|share this:|source:|sources:
  download our app|download the app|get the app|scroll down|story continues|article continues|this is a developing story|this is a breaking news story|listen to this article|have an opinion on this story|got a tip|do you have a story|have you got a story|do you have a tip|contact us at
  reading time:|time to read:|for more on this story|this article was originally published|this story was originally published|this article first appeared
  this material may not be published|republished with|licensed under a creative commons|licensed under cc|if you enjoyed this|more news:|more stories:|top stories:|don’t miss:|don't miss:|up next:|our standards:|follow our|follow all the|follow live|support our journalism|help us keep`)

/** By their first letter, which spares most lines most comparisons. */
const BY_LETTER = Map.groupBy(OPENINGS, (opening) => opening.charAt(0))
const openingsOf = (line: string) => BY_LETTER.get(line.charAt(0)) ?? []

/** Longest line, in characters, that an opening alone condemns: a paragraph of the story may begin like that. */
const SHORT_LINE = 160

/** "Also in Politics: Canteen strike enters third week": a story of the same section. */
const OF_A_SECTION = /^(?:[Aa]lso|[Mm]ore) in \p{Lu}[^:.]{0,30}: /u

/** As `LINES` and `LISTS` have it. */
const bare = (line: string) =>
  line
    .slice(0, SHORT_LINE)
    .toLowerCase()
    .replace(/^[*_#\s▶►•]+/, '')
    .replace(/[.,:!?»›>→…*_#\s]+$/, '')

/** Whether a line is the heading of a list of links or sources. */
export function isListHeading(line: string): boolean {
  return line.length < 60 && LISTS.has(bare(line))
}

/** "File photo: …" opens with "file photo", "File photos show …" does not. */
const opensWith = (line: string, opening: string) =>
  line.startsWith(opening) && !/^\p{L}\p{L}/u.test(line.slice(opening.length - 1, opening.length + 1))

/** "Follow our rules or leave, the club said." */
const isTold = (line: string) => /, [^,:]{1,40} (?:said|says|told [^,:]{1,30}|reads|wrote)\.$/.test(line.slice(-100))

/** Whether a line belongs to the site and not to the story. */
export function isBoilerplate(line: string): boolean {
  if (line.length > SHORT_LINE) return false
  const start = line.toLowerCase().replace(/^[*_#\s▶►•]+/, '')
  return (
    isListHeading(line) ||
    LINES.has(bare(line)) ||
    OF_A_SECTION.test(line) ||
    openingsOf(start).some((opening) => opensWith(start, opening) && !isTold(line))
  )
}
