// Whether a wrong choice stands where the article says what the stem asks, and the key does not: then the two are exchanged.
import type { Span } from '../article/article.ts'
import { locate } from '../article/locate.ts'
import { contentWordsAsWritten } from '../english/content-words.ts'
import { holds } from '../english/holds.ts'
import { isNumberWord } from '../english/numbers.ts'
import { factById } from '../facts/by-id.ts'
import { entitiesIn } from '../facts/entity-names.ts'
import type { Fact } from '../facts/sheet.ts'
import { betterClause, clausesUpToKey } from './better-clause.ts'
import { calls } from './claim-unattributed.ts'
import type { Item } from './rule.ts'
import { sentencesOf, sentencesWith } from './sentence-words.ts'
import { askedWords, coverage, speaksOfMore, touch } from './stem-coverage.ts'

/** The sentence, with the one before it in its paragraph, which says who "it" is. */
function withContext({ article }: Item, index: number): string[] {
  const own = article.sentences[index]
  const before = article.sentences[index - 1]
  return [before?.paragraph === own?.paragraph ? before : undefined, own].flatMap((sentence) =>
    sentence === undefined ? [] : [article.text.slice(sentence.start, sentence.end)],
  )
}

const spansOf = (facts: readonly Fact[], { article }: Item) =>
  facts.flatMap((fact) => fact.quotes).flatMap((quote) => locate(article.text, quote) ?? [])

/** A sentence that holds a wrong choice and more of what is asked than the key's own. */
function betterSentence(item: Item, asked: readonly string[], own: readonly number[]): Span | undefined {
  const { article, candidate } = item
  const mine = coverage(
    asked,
    own.flatMap((index) => withContext(item, index)),
  )
  const sentences = sentencesOf(article)
  // A sentence that holds a wrong choice has all of its content words; one without any holds none but by its numbers.
  const holding = candidate.distractors.flatMap(({ text }) => {
    const words = [...new Set(contentWordsAsWritten(text).flatMap(({ written, lemma }) => (isNumberWord(written) ? [] : [lemma])))]
    const where = words.length === 0 ? [...sentences.keys()] : sentencesWith(words, words.length, article)
    return where.filter((index) => holds(sentences[index]?.text ?? '', text))
  })
  const found = holding
    .sort((a, b) => a - b)
    .find((index) => !own.includes(index) && asked.filter((word) => sentences[index]?.backs(word)).length > mine)
  return found === undefined ? undefined : article.sentences[found]
}

/** The same inside the key's own sentence, where the facts quote different stretches of it. */
function betterStretch(item: Item, asked: readonly string[], keySpans: readonly Span[], own: readonly number[]): Span | undefined {
  const { article, candidate, sheet } = item
  const sentences = own.flatMap((index) => article.sentences[index] ?? [])
  const proving = candidate.distractors.flatMap(({ proof }) => ('fact' in proof ? (factById(proof.fact, sheet) ?? []) : []))
  const textOf = ({ start, end }: Span) => article.text.slice(start, end)
  const mine = keySpans.map(textOf)
  for (const fact of proving) {
    // What the fact refers to tells who "it" is.
    const referred = fact.references.map(({ exact }) => exact)
    const better = spansOf([fact], item).find(
      (span) =>
        sentences.some((one) => touch(one, span)) &&
        !keySpans.some((one) => touch(one, span)) &&
        speaksOfMore(asked, [textOf(span), ...referred], mine),
    )
    if (better !== undefined) return better
  }
  return undefined
}

const SPEAKING: ReadonlySet<string> = new Set(['person', 'organisation', 'group', 'country'])

/** Whether the article, up to the key, speaks of somebody else than the fact says: then the claim has been handed to another speaker. */
function isOfAnother(item: Item, holding: readonly Fact[], { by }: Fact): boolean {
  const named = clausesUpToKey(item, holding)
    .flatMap((clause) => entitiesIn(clause, item.sheet))
    .filter(({ type }) => SPEAKING.has(type))
  return named.length > 0 && !named.some(({ id }) => id === by?.speaker)
}

/** Whether the stem names who says the key: "What do critics say …?" cannot be answered by what somebody else says, however much of the stem that repeats. */
const isOfSpeaker = (item: Item, holding: readonly Fact[]) =>
  holding.length > 0 &&
  holding.every(({ by }) => item.sheet.entities.some((entity) => entity.id === by?.speaker && calls(item.candidate.stem, entity))) &&
  !holding.some((fact) => isOfAnother(item, holding, fact))

/** "Which came last?" is answered by the order of sentences that say much the same. */
const ASKS_ORDER = /\b(?:first|last|earliest|latest|next)\b/i

/**
 * One sentence where a wrong choice answers better than the key. Tried on judged questions: it refuses 2 of 244 that both editors printed,
 * and 86 of 118 whose key was exchanged for a wrong choice and the sentence that holds it.
 */
export function answersBetter(item: Item): string[] {
  const { article, candidate, facts } = item
  const [key] = candidate.key
  if (candidate.kind !== 'single' || key === undefined || ASKS_ORDER.test(candidate.stem)) return []
  const asked = askedWords(item)
  const holding = facts.filter((fact) => fact.quotes.some(({ exact }) => exact.includes(key.quote)))
  if (isOfSpeaker(item, holding)) return []
  const keySpans = spansOf(holding, item)
  const own = article.sentences.flatMap((sentence, index) => (keySpans.some((span) => touch(span, sentence)) ? [index] : []))
  if (own.length === 0) return []
  const better = betterSentence(item, asked, own) ?? betterStretch(item, asked, keySpans, own) ?? betterClause(item, asked, holding, own)
  return better === undefined
    ? []
    : [`What the stem asks is rather answered by “${article.text.slice(better.start, better.end)}”, which speaks of a wrong choice.`]
}
