// Where on a page the story stands: the innermost element that holds nearly all of its prose.
import type { Block } from './blocks.ts'
import { hyphenated } from './condemning-names.ts'
import type { Element, Page } from './page.ts'

/** Shorter blocks, in characters, are teasers and captions more often than paragraphs. */
const SHORT = 60

/** An element is entered when it holds more than this share of the prose of the one around it. */
const NEARLY_ALL = 0.8

/** A marked element is believed when it holds at least this share of the page’s prose. */
const BELIEVED = 0.3

const ENDING = /[.!?…]["'”’»)\]]*$/

/** Whether the text ends as a sentence does. */
export const isClosed = (text: string) => ENDING.test(text.slice(-8))

/** How much prose a block is, in characters: text beyond a teaser’s length that ends like a sentence and is not mainly a link. */
export function prose({ text, linked }: Block): number {
  if (linked * 2 > text.length || !isClosed(text)) return 0
  return Math.max(0, text.length - SHORT)
}

/** The prose in each element and in all that it holds. */
function weights({ elements }: Page, blocks: readonly Block[]): Map<Element, number> {
  const weights = new Map<Element, number>()
  const add = (element: Element, weight: number) => weights.set(element, (weights.get(element) ?? 0) + weight)
  for (const block of blocks) add(block.within, prose(block))
  for (const element of elements.toReversed()) if (element.parent !== null) add(element.parent, weights.get(element) ?? 0)
  return weights
}

const BODY_NAMES =
  /^(?:[a-z]+-)?(?:article|story|post|entry|content|news)-?(?:body|content|text|copy|main)(?:-[a-z]+)?$|^(?:body-(?:copy|text)|td-post-content|rich-text)$/

/** How the markup says that an element is the story: the first that applies to an element with enough prose decides. */
const MARKS: readonly ((element: Element) => boolean)[] = [
  ({ attributes }) => (attributes.get('itemprop') ?? '').split(' ').includes('articleBody'),
  ({ attributes }) => (attributes.get('class') ?? '').split(/\s+/).some((name) => name.length < SHORT && BODY_NAMES.test(hyphenated(name))),
  ({ name }) => name === 'article',
  ({ name, attributes }) => name === 'main' || attributes.get('role') === 'main',
]

/** The marked element with most prose, or the parent of several that stand side by side, each a part of one story. */
function marked(page: Page, mark: (element: Element) => boolean, weight: (element: Element) => number): Element | null {
  const found = page.elements.filter((element) => weight(element) > 0 && mark(element))
  const best = found.reduce<Element | null>((best, element) => (best === null || weight(element) > weight(best) ? element : best), null)
  const beside = found.filter((element) => element.parent === best?.parent)
  const parts = beside.length > 1 && beside.every(({ name }) => name !== 'article')
  const chosen = parts ? (best?.parent ?? null) : best
  return chosen !== null && weight(chosen) >= BELIEVED * weight(page.root) ? chosen : null
}

/** The element of the story. `blocks` are the page’s. */
export function mainContent(page: Page, blocks: readonly Block[]): Element {
  const all = weights(page, blocks)
  const weight = (element: Element) => all.get(element) ?? 0
  let element = MARKS.reduce<Element | null>((found, mark) => found ?? marked(page, mark, weight), null) ?? page.root
  for (;;) {
    const children = element.children.filter((child) => 'name' in child)
    const next: Element | undefined = children.find((child) => weight(child) > NEARLY_ALL * weight(element))
    if (next === undefined || next.name === 'p') return element
    element = next
  }
}
