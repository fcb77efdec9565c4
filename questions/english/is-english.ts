// Whether a text is English, told by the commonest words of English: they make up a third of any English prose, and hardly any of another language's.

/** Common words that are no common words of other languages written in Latin letters; "in", "is", "was", "at" and "as" are others’ too. */
const COMMON: ReadonlySet<string> = new Set(
  (
    'the of and to that for with by from has have had been were are which who their his her they it its this not but would will said after on she ' +
    'we you what when there more about than into out over also could should our your my them these those if because while before between during through'
  ).split(' '),
)

/** Least share of common words: English news has 20 to 40 of 100, and 12 where it lists names; other languages in Latin letters have 5 at most. */
const LEAST = 0.1
/** Least share of the words of a text that has to stand in English paragraphs: quotations in another language stay allowed. */
const MOST = 0.6
/** Shorter paragraphs, in words, say nothing of their language: headings, names, results. */
const SHORT = 8

const isEnglishProse = (words: readonly string[]) => words.filter((word) => COMMON.has(word)).length >= LEAST * words.length

/** Whether the paragraphs are English; false for texts without a paragraph of eight words. Time is linear. */
export function isEnglish(paragraphs: readonly string[]): boolean {
  let english = 0
  let all = 0
  for (const paragraph of paragraphs) {
    const words = paragraph.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? []
    if (words.length < SHORT) continue
    all += words.length
    if (isEnglishProse(words)) english += words.length
  }
  return all > 0 && english >= MOST * all
}
