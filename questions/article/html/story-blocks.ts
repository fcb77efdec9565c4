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

/** Whether the blocks are a list of other stories: as many linked headlines as paragraphs, and more than two. */
export function isListing(blocks: readonly Block[]): boolean {
  const teasers = blocks.filter((block) => HEADING.test(block.within.name) && isLink(block)).length
  const paragraphs = blocks.filter((block) => prose(block) > 0).length
  return teasers > 2 && teasers * 2 > paragraphs
}
