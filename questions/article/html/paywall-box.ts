// The box that stands on a page where the rest of its story is for subscribers.
import { isPaywallLine } from '../../english/paywall-lines.ts'
import { blocks } from './blocks.ts'
import { isHidden } from './never-text.ts'
import type { Element, Page } from './page.ts'

const NAMED = /pay-?wall|reg-?wall|meter-?wall|subscri|piano|premium|locked/i

/** Whether an element that is named for it, and is not hidden, asks to subscribe. The same words in a page’s menu say nothing of its story. */
export function hasPaywallBox(page: Page): boolean {
  const inside = new Set<Element>()
  for (const element of page.elements) {
    const { parent, attributes } = element
    const named = NAMED.test(attributes.get('class') ?? '') || NAMED.test(attributes.get('id') ?? '')
    if (parent !== null && !isHidden(element) && (named || inside.has(parent))) inside.add(element)
  }
  if (inside.size === 0) return false
  return blocks(page, new Set(page.elements)).some(({ text, within }) => inside.has(within) && isPaywallLine(text))
}
