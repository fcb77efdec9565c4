// Which elements of a page may hold text of its article.
import { isCondemned } from './condemning-names.ts'
import { isHidden, isNeverText } from './never-text.ts'
import { type Element, isText, type Page } from './page.ts'

/** Whether the element is, by its markup, the story itself or its headline: what holds one is not condemned by its name. */
function isCore({ name, attributes }: Element): boolean {
  return name === 'h1' || name === 'main' || attributes.get('itemprop') === 'articleBody' || attributes.get('role') === 'main'
}

/** The elements that hold a core element. */
function aroundCore({ elements }: Page): Set<Element> {
  const around = new Set<Element>()
  for (const element of elements.toReversed())
    if (element.parent !== null && (isCore(element) || around.has(element))) around.add(element.parent)
  return around
}

/** A cell or a form with more text than this, in characters, is neither figures nor fields: a page is put into it. */
const LONG = 600

/** The tables and forms that hold a page’s text, and not figures or fields. */
function wrappers({ elements }: Page): Set<Element> {
  const found = new Set<Element>()
  const lengths = new Map<Element, number>()
  const inLongCell = new Set<Element>()
  for (const element of elements.toReversed()) {
    const { name, parent } = element
    const own = element.children.reduce((sum, child) => sum + (isText(child) ? child.text.trim().length : (lengths.get(child) ?? 0)), 0)
    lengths.set(element, name === 'form' || !isNeverText(element) ? own : 0)
    const longCell = (name === 'td' || name === 'th') && own > LONG
    if (name === 'table' ? inLongCell.has(element) : name === 'form' && own > LONG) found.add(element)
    else if (parent !== null && (longCell || inLongCell.has(element))) inLongCell.add(parent)
  }
  return found
}

/** A raised link is a footnote’s mark. */
const isFootnoteMark = ({ name, children }: Element) => name === 'sup' && children.some((child) => !isText(child) && child.name === 'a')

/** Left out unless they hold the core. */
const AROUND = new Set(['address', 'header', 'hgroup', 'h1'])

/**
 * The elements that readers see and that neither by kind nor by name stand around the story. Sites that wrap a whole page in a form, a
 * header or something called “with-sidebar” keep their story: what holds the headline or the story’s marked body stays.
 */
export function keptElements(page: Page): Set<Element> {
  const around = aroundCore(page)
  const wraps = wrappers(page)
  const kept = new Set<Element>([page.root])
  for (const element of page.elements) {
    const { name, parent, attributes } = element
    if (parent === null || !kept.has(parent)) continue
    if (name === 'body') kept.add(element)
    else if (isHidden(element) || name === 'head') continue
    else if (name === 'main' || around.has(element) || wraps.has(element)) kept.add(element)
    else if (AROUND.has(name) || (name === 'table' && attributes.get('role') !== 'presentation')) continue
    else if (isNeverText(element) || isFootnoteMark(element)) continue
    else if (isCore(element) || !isCondemned(`${attributes.get('class') ?? ''} ${attributes.get('id') ?? ''}`)) kept.add(element)
  }
  return kept
}
