// A long article in parts that a model can work on at once, cut between paragraphs.
import type { Article } from '../article/article.ts'

/** Most words of one part: about thirty questions' worth, and short enough that a model copies its sentences without slips. */
export const PART_WORDS = 1500

const wordsIn = (text: string) => text.split(/\s+/).filter((word) => word !== '').length

/** The parts in their order, of about equal length: paragraphs joined by blank lines. A paragraph longer than a part is a part. */
export function parts({ text, paragraphs }: Article): string[] {
  const all = paragraphs.map(({ start, end }) => text.slice(start, end))
  const total = all.reduce((sum, paragraph) => sum + wordsIn(paragraph), 0)
  const fair = total / Math.max(1, Math.ceil(total / PART_WORDS))
  const made: string[][] = []
  let before = 0
  for (const paragraph of all) {
    // The part in which the paragraph's middle falls when all words are shared out evenly.
    const place = Math.min(Math.floor((before + wordsIn(paragraph) / 2) / fair), Math.ceil(total / PART_WORDS) - 1)
    before += wordsIn(paragraph)
    made[Math.max(place, made.length - 1)] ??= []
    made.at(-1)?.push(paragraph)
  }
  return made.filter((part) => part !== undefined && part.length > 0).map((part) => part.join('\n\n'))
}
