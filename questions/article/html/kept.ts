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

/** A cell with more text than this, in characters, is no cell of figures: the page is laid out by the table. */
const LONG_CELL = 500

/** Tables hold figures, except where a page is laid out by them. */
function tablesOfLayout({ elements }: Page): Set<Element> {
  const layout = new Set<Element>()
  const lengths = new Map<Element, number>()
  const inLongCell = new Set<Element>()
  for (const element of elements.toReversed()) {
    const own = element.children.reduce((sum, child) => sum + (isText(child) ? child.text.trim().length : (lengths.get(child) ?? 0)), 0)
    lengths.set(element, isNeverText(element) ? 0 : own)
    const longCell = (element.name === 'td' || element.name === 'th') && own > LONG_CELL
    if (element.name === 'table' && inLongCell.has(element)) layout.add(element)
    else if (element.parent !== null && (longCell || inLongCell.has(element))) inLongCell.add(element.parent)
  }
  return layout
}

/** Left out unless they hold the core. */
const AROUND = new Set(['address', 'header', 'hgroup', 'h1'])

/**
 * The elements that readers see and that neither by kind nor by name stand around the story. Sites that wrap a whole page in a form, a
 * header or something called “with-sidebar” keep their story: what holds the headline or the story’s marked body stays.
 */
export function keptElements(page: Page): Set<Element> {
  const around = aroundCore(page)
  const layout = tablesOfLayout(page)
  const kept = new Set<Element>([page.root])
  for (const element of page.elements) {
    const { name, parent, attributes } = element
    if (parent === null || !kept.has(parent)) continue
    if (name === 'body') kept.add(element)
    else if (isHidden(element) || name === 'head') continue
    else if (name === 'main' || around.has(element)) kept.add(element)
    else if (name === 'table' ? !layout.has(element) && attributes.get('role') !== 'presentation' : AROUND.has(name)) continue
    else if (isNeverText(element)) continue
    else if (isCore(element) || !isCondemned(`${attributes.get('class') ?? ''} ${attributes.get('id') ?? ''}`)) kept.add(element)
  }
  return kept
}
