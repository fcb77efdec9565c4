// A page or a fragment of HTML → the article that it holds.
import { clean } from '../clean.ts'
import type { Imported } from '../imported.ts'
import { blocks } from './blocks.ts'
import { keptElements } from './kept.ts'
import { mainContent } from './main-content.ts'
import type { Page } from './page.ts'
import { parsePage } from './parse-page.ts'
import { hasPaywallBox } from './paywall-box.ts'
import { stated } from './stated.ts'
import { headline, isListing, storyBlocks } from './story-blocks.ts'

/** On one line, cleaned. */
const tidy = (text: string) => clean(text).replaceAll('\n', ' ')

/** The story as the page shows it, and its headline; no paragraphs where it shows a list of stories. */
function shown(page: Page, title: string): { readonly title: string; readonly paragraphs: readonly string[] } {
  const kept = keptElements(page)
  const all = blocks(page, kept)
  const story = blocks(page, kept, mainContent(page, all))
  const printed = headline(story, title)
  return { title: printed, paragraphs: isListing(all, story) ? [] : storyBlocks(story, printed).map(({ text }) => tidy(text)) }
}

/** Pages that are filled by scripts have their story in JSON-LD alone. */
const carried = (body: string) => body.split('\n').map(tidy)

const length = (paragraphs: readonly string[]) => paragraphs.reduce((sum, paragraph) => sum + paragraph.length, 0)

/**
 * The article of a page: what the page states of itself, and the paragraphs of its story. Null where it holds no story. `address` is where the page was
 * fetched from, or null. Time is linear in the length.
 */
export function fromHtml(html: string, address: string | null): Imported | 'too-large' | null {
  const page = parsePage(html)
  if (page === null) return 'too-large'
  const { body, ...told } = stated(page, address)
  const rest = { ...told, paywalled: told.paywalled || hasPaywallBox(page) }
  const { title, paragraphs } = shown(page, rest.title)
  const seen = paragraphs.filter((paragraph) => paragraph !== '')
  const filled = rest.paywalled ? [] : carried(body).filter((paragraph) => paragraph !== '')
  const story = length(filled) > 2 * length(seen) ? filled : seen
  return story.length === 0 ? null : { ...rest, title, paragraphs: story }
}
