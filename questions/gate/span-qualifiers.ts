// What the stretch on which a key rests denies, hedges or owes to a source stays in the question.
import { denies } from '../english/denies.ts'
import { hedges, samples, sentenceHedges } from '../english/hedges.ts'
import { lemma } from '../english/lemma.ts'
import { numbers } from '../english/numbers.ts'
import { words, writtenWords } from '../english/words.ts'
import type { Fact } from '../facts/sheet.ts'
import { keeps } from './keeps.ts'
import type { Item } from './rule.ts'

type Key = Item['candidate']['key'][number]

/** "So they could be closer" gives a purpose and leaves nothing open. */
const withoutPurposes = (text: string) =>
  text.replace(/\b(?:so|so that|in order that)((?: \p{L}+){1,4}?) (?:can|could|may|might|would|should)\b/giu, '$1')

/** "May" the month is no hedge; a capital within a sentence tells them apart. */
const hedgesOf = (text: string) => writtenWords(withoutPurposes(text)).filter((word) => word !== 'May' && hedges.has(word.toLowerCase()))

/** What the key's own span denies or hedges is denied or hedged by the question. */
function keptSpan(asked: string, span: string): string[] {
  const faults: string[] = []
  if (denies(span) && !keeps(asked, 'not')) faults.push(`“${span}” is a denial, and the question drops it.`)
  for (const hedge of hedgesOf(span))
    if (!keeps(asked, hedge)) faults.push(`“${hedge}” of “${span}” is missing from stem and choices: keep it.`)
  return faults
}

/** "I think we have learned a lot": who thinks so does not say that it is so. */
const OWN_HEDGE = /\b(?:I|we) (think|thought|believe|guess|hope|suppose|feel)(?: [\p{L}\p{N}’'-]+){0,4} ?[“"]?$/iu

/** What the speaker only thinks, hopes or believes is not told as said outright. */
function keptThought(asked: string, key: Key, facts: readonly Fact[]): string[] {
  const verbs = facts
    .flatMap((fact) => fact.quotes.map(({ exact }) => exact))
    .flatMap((exact) => (exact.includes(key.quote) ? (OWN_HEDGE.exec(exact.slice(0, exact.indexOf(key.quote)))?.[1] ?? []) : []))
  const isKept = words(asked).some((word) => THOUGHTS.has(lemma(word)))
  return verbs.length === 0 || isKept ? [] : [`The speaker says “${verbs[0]}”: ask what is thought, hoped or believed.`]
}

const THOUGHTS = new Set('think believe guess hope suppose feel opinion view expect'.split(' ').map(lemma))

/** "A recent poll found …": what follows is its figure. */
const FINDING = /\b(?:poll|survey)s?(?: \w+){0,3}? (?:f(?:ou|i)nds?|show(?:s|ed)?|says?|said|suggest(?:s|ed)?|indicate[sd]?|put)\b/iu

/** What governs a whole sentence stays: "allegedly", and that a figure is a poll's. */
function keptSource(asked: string, key: Key, facts: readonly Fact[]): string[] {
  const quotes = facts.flatMap((fact) => fact.quotes.map(({ exact }) => exact)).filter((exact) => exact.includes(key.quote))
  const faults: string[] = []
  const hedge = quotes.flatMap(words).find((word) => sentenceHedges.has(word))
  if (hedge !== undefined && !keeps(asked, hedge)) faults.push(`The article says “${hedge}”: keep the word, or say who says it.`)
  const isFound = quotes.some((exact) => exact.slice(FINDING.exec(exact)?.index ?? exact.length).includes(key.quote))
  if (isFound && numbers(key.text).length > 0 && !words(asked).some((word) => samples.has(word)))
    faults.push('The figure is a poll’s or a survey’s: name it in the stem.')
  return faults
}

/** One sentence for each denial, hedge, thought or source of the key's stretch that the question drops. */
export function droppedOfSpan(asked: string, key: Key, facts: readonly Fact[]): string[] {
  return [...keptSpan(asked, key.quote), ...keptSource(asked, key, facts), ...keptThought(asked, key, facts)]
}
