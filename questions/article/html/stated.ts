// What a page states about itself: in JSON-LD, in Open Graph and other meta elements, in its links and in marked dates.
import { clean } from '../clean.ts'
import { httpAddress } from './http-address.ts'
import { type LinkedData, linkedData } from './json-ld.ts'
import { languageTag } from './language-tag.ts'
import { type Element, type Page, textOf } from './page.ts'
import { publicationDate } from './publication-date.ts'
import { withoutSite } from './without-site.ts'

/** What the page states; empty, null or `und` where it states nothing. `body` is the article’s text where JSON-LD carries it. */
export interface Stated {
  readonly title: string
  readonly url: string | null
  readonly publisher: string | null
  readonly publishedOn: string
  readonly language: string
  readonly paywalled: boolean
  readonly body: string
}

/** Longest title and name that are taken, in characters. */
const LONGEST = 300

const line = (text: string) =>
  clean(text.slice(0, 4 * LONGEST))
    .replace(/\s+/g, ' ')
    .slice(0, LONGEST)
    .trim()

const DATE_NAMES = ['article:published_time', 'og:article:published_time', 'datepublished', 'parsely-pub-date', 'pubdate', 'publishdate', 'publish-date', 'publication_date', 'dc.date.issued', 'dc.date', 'dcterms.created', 'sailthru.date', 'date'] // biome-ignore format: one list

/** The meta elements by lower-case name, the first of each. */
function metaOf({ elements }: Page): Map<string, string> {
  const meta = new Map<string, string>()
  for (const { name, attributes } of elements) {
    if (name !== 'meta') continue
    const key = (attributes.get('property') ?? attributes.get('name') ?? attributes.get('itemprop') ?? '').toLowerCase()
    const content = attributes.get('content') ?? ''
    if (content.trim() !== '' && !meta.has(key)) meta.set(key, content)
  }
  return meta
}

const firstText = ({ elements }: Page, wanted: (element: Element) => boolean) => {
  const element = elements.find(wanted)
  return element === undefined ? '' : line(textOf(element))
}

/** The headline on the page, where there is exactly one of the highest rank. */
function onlyHeading(page: Page): string {
  const headings = page.elements.filter(({ name }) => name === 'h1')
  return headings.length === 1 ? line(textOf(headings[0] as Element)) : ''
}

function titleOf(page: Page, meta: ReadonlyMap<string, string>, data: LinkedData | null, publisher: string | null): string {
  const inHead = line(meta.get('og:title') ?? meta.get('twitter:title') ?? '') || firstText(page, ({ name }) => name === 'title')
  const title = line(data?.headline ?? '') || withoutSite(inHead, publisher) || onlyHeading(page)
  const heading = onlyHeading(page)
  // A headline in JSON-LD is often cut at 110 characters; the page’s own begins alike and goes on.
  return heading.toLowerCase().startsWith(title.toLowerCase().replace(/[.…\s]+$/, '')) ? heading || title : title
}

/** Marked dates in the text: those marked as the publication’s first, then the first of all. */
function datesInText({ elements }: Page): string[] {
  const dates = elements.filter(({ name, attributes }) => name === 'time' || attributes.get('itemprop') === 'datePublished')
  const marked = dates.filter(({ attributes }) => attributes.has('pubdate') || attributes.get('itemprop') === 'datePublished')
  return [...marked.slice(0, 3), ...dates.slice(0, 3)].map(
    (element) => element.attributes.get('datetime') ?? element.attributes.get('content') ?? textOf(element).slice(0, LONGEST),
  )
}

function addresses({ elements }: Page, meta: ReadonlyMap<string, string>, data: LinkedData | null): string[] {
  const canonical = elements.find(
    ({ name, attributes }) => name === 'link' && (attributes.get('rel') ?? '').toLowerCase().split(/\s+/).includes('canonical'),
  )
  return [canonical?.attributes.get('href') ?? '', meta.get('og:url') ?? '', data?.url ?? '']
}

function languages({ root, elements }: Page, meta: ReadonlyMap<string, string>, data: LinkedData | null): string[] {
  const body = elements.find(({ name }) => name === 'body')
  const lang = root.attributes.get('lang') ?? body?.attributes.get('lang') ?? ''
  return [lang, data?.language ?? '', meta.get('og:locale') ?? '', meta.get('content-language') ?? '']
}

/** What the page states. `address` is where it was fetched from, or null: relative addresses are resolved by it, and it stands for a canonical one. */
export function stated(page: Page, address: string | null): Stated {
  const meta = metaOf(page)
  const data = linkedData(page)
  const publisher = line(data?.publisher ?? '') || line(meta.get('og:site_name') ?? '') || null
  const found = addresses(page, meta, data).map((url) => httpAddress(url, address))
  const dates = [data?.published ?? '', ...DATE_NAMES.map((name) => meta.get(name) ?? ''), ...datesInText(page)]
  const isLocked = /^locked$/i.test(meta.get('article:content_tier')?.trim() ?? '')
  return {
    title: titleOf(page, meta, data, publisher),
    url: found.find((url) => url !== null && new URL(url).pathname !== '/') ?? httpAddress(address ?? '', null),
    publisher,
    publishedOn: dates.map(publicationDate).find((date) => date !== '') ?? '',
    language:
      languages(page, meta, data)
        .map(languageTag)
        .find((tag) => tag !== 'und') ?? 'und',
    paywalled: (data?.paywalled ?? false) || isLocked,
    body: data?.body ?? '',
  }
}
