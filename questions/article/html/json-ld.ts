// What a page says of its article in JSON-LD: https://schema.org/NewsArticle
import { mendedJson } from './mended-json.ts'
import { type Element, type Page, textOf } from './page.ts'

type Node = { readonly [member: string]: unknown }

/** Most objects and arrays that are looked at, on the whole page. */
const NODES = 20_000

const ARTICLE = /(?:^|[/:])(?:\w{0,40}Article|BlogPosting|LiveBlogPosting|Report)$/

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && !Array.isArray(value)

function parsed(json: string): unknown {
  for (const text of [json, mendedJson(json)]) {
    try {
      return JSON.parse(text)
    } catch {
      // Mended or passed over.
    }
  }
  return null
}

/** Every object of the page’s JSON-LD, those further out first. */
function nodes({ elements }: Page): Node[] {
  const scripts = elements.filter(isJsonLd)
  const level: unknown[] = scripts.map((script) => parsed(textOf(script)))
  const found: Node[] = []
  for (let at = 0; at < level.length && at < NODES; at += 1) {
    const value = level[at]
    if (isNode(value)) found.push(value)
    if (typeof value !== 'object' || value === null) continue
    for (const inner of Object.values(value)) if (typeof inner === 'object' && inner !== null && level.length < NODES) level.push(inner)
  }
  return found
}

const isJsonLd = ({ name, attributes }: Element) =>
  name === 'script' && /^application\/ld\+json\b/i.test(attributes.get('type')?.trim() ?? '')

const typesOf = (node: Node) => [node['@type']].flat().filter((type) => typeof type === 'string')

const text = (value: unknown): string => (typeof value === 'string' ? value : Array.isArray(value) ? text(value[0]) : '')

const isFalse = (value: unknown) =>
  value === false || (typeof value === 'string' && /^\s*(?:false|https?:\/\/schema\.org\/false)\s*$/i.test(value))

/** What JSON-LD says of the article, as written there; each empty where it is silent. */
export interface LinkedData {
  readonly headline: string
  readonly url: string
  readonly publisher: string
  readonly published: string
  readonly language: string
  readonly body: string
  readonly paywalled: boolean
}

/** A name, or the name of the object that is given or named by its `@id`. */
function nameOf(value: unknown, all: readonly Node[]): string {
  const first: unknown = [value].flat()[0]
  if (!isNode(first)) return text(first)
  if (text(first['name']) !== '') return text(first['name'])
  const id = text(first['@id'])
  return id === '' ? '' : text(all.find((node) => node['@id'] === id && text(node['name']) !== '')?.['name'])
}

function addressOf({ url, mainEntityOfPage, ...rest }: Node): string {
  const page = isNode(mainEntityOfPage) ? mainEntityOfPage['@id'] : mainEntityOfPage
  return text(url) || text(page) || text(rest['@id'])
}

/** What the page’s JSON-LD says of its article: the outermost one, or the one that has a text. Null where it speaks of none. */
export function linkedData(page: Page): LinkedData | null {
  const all = nodes(page)
  const articles = all.filter((node) => typesOf(node).some((type) => ARTICLE.test(type)))
  const article = articles.find((node) => text(node['articleBody']) !== '') ?? articles[0]
  if (article === undefined) return null
  return {
    headline: text(article['headline']) || text(article['name']),
    url: addressOf(article),
    publisher: nameOf(article['publisher'], all),
    published: text(article['datePublished']) || text(article['dateCreated']),
    language: nameOf(article['inLanguage'], all),
    body: text(article['articleBody']),
    paywalled: isFalse(article['isAccessibleForFree']),
  }
}
