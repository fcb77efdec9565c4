// The blocks of a story’s element → its paragraphs: without the headline, and without what is no text of the story at either end of it.
import type { Block } from './blocks.ts'
import { isClosed, prose } from './main-content.ts'

const HEADING = /^h[1-6]$/
/** Block elements in which a short line without a full stop is the author’s and not the site’s. */
const WRITTEN = new Set(['p', 'li', 'dd', 'blockquote', 'pre', 'h2', 'h3', 'h4', 'h5', 'h6'])
/** Longest line, in characters, that is left out where it neither ends like a sentence nor stands where sentences do. */
const LOOSE = 80

const same = (a: string, b: string) => a.toLowerCase() === b.toLowerCase()

const isLink = ({ text, linked }: Block) => linked * 10 >= text.length * 7

function isStory(block: Block, title: string): boolean {
  if (same(block.text, title) || isLink(block)) return false
  return WRITTEN.has(block.within.name) || isClosed(block.text) || block.text.length > LOOSE
}

/** The paragraphs, from the first that is prose to the last that ends like a sentence; empty where none is prose. */
export function storyBlocks(blocks: readonly Block[], title: string): Block[] {
  const story = blocks.filter((block) => isStory(block, title))
  const first = story.findIndex((block) => prose(block) > 0 && !HEADING.test(block.within.name))
  const last = story.findLastIndex(({ text, within }) => isClosed(text) && !HEADING.test(within.name))
  return first === -1 ? [] : story.slice(first, last + 1)
}

const proseIn = (blocks: readonly Block[]) => blocks.reduce((sum, block) => sum + prose(block), 0)

/**
 * Whether a page lists stories: it has three or more headlines that are links, and the one story that was found on it (`story`) holds
 * less than half of its prose, or holds such headlines itself, one for every two paragraphs or more.
 */
export function isListing(page: readonly Block[], story: readonly Block[]): boolean {
  const teasers = (blocks: readonly Block[]) => blocks.filter((block) => HEADING.test(block.within.name) && isLink(block)).length
  if (teasers(page) < 3) return false
  return proseIn(story) * 2 < proseIn(page) || teasers(story) * 2 > story.filter((block) => prose(block) > 0).length
}

/** Longest headline, in characters. */
const LONGEST_HEADLINE = 200

/** A headline has three words or more; what is shorter is a section’s name or a button’s. */
const isHeadline = ({ text, linked }: Block) => linked === 0 && text.length <= LONGEST_HEADLINE && text.split(' ').length > 2

/**
 * The headline of a page that marks none: the line before the story that its title repeats, or else the first line before the story, as
 * long as the page has no title. Otherwise the title as it is.
 */
export function headline(blocks: readonly Block[], title: string): string {
  const before = blocks
    .slice(
      0,
      Math.max(
        0,
        blocks.findIndex((block) => prose(block) > 0),
      ),
    )
    .filter(isHeadline)
  const repeated = before.findLast(({ text }) => title.toLowerCase().includes(text.toLowerCase()))
  return repeated?.text ?? (title || (before[0]?.text ?? ''))
}
