// Refuses a stem that is not one well-made English question: its capital, marks, question word, length.
import { auxiliaries, formsOfDo } from '../english/auxiliaries.ts'
import { plain } from '../english/normalise.ts'
import { prepositions } from '../english/prepositions.ts'
import { questionPhrase } from '../english/question-phrase.ts'
import { withoutQuotations } from '../english/quotations.ts'
import { words } from '../english/words.ts'
import type { Item, Rule } from './rule.ts'

/** Words as a reader counts them, a hyphenated one as one. */
const SHORTEST = 5
const LONGEST = 25
const lengthOf = (stem: string) => stem.split(' ').length

/** Each check names a fault and finds it in the stem, its marks straightened. */
const CHECKS: readonly (readonly [finds: (stem: string) => boolean, fault: string])[] = [
  [(stem) => !/^(?:["'(]?[\p{Lu}\p{N}])/u.test(stem), 'begins without a capital letter'],
  [(stem) => !stem.endsWith('?'), 'does not end with a question mark: end it with one'],
  [(stem) => withoutQuotations(stem).split('?').length > 2, 'asks twice: keep one question mark'],
  [(stem) => /[.?!]["']?\?$/.test(stem), 'ends with two marks: leave out the quotation’s own'],
  [(stem) => stem.split('"').length % 2 === 0 || unbalanced(stem), 'has a quotation mark or bracket that is not closed'],
  [(stem) => /\s[,;:.?!]|[,;:]{2}|,\?/.test(stem), 'has a stray space or mark before a mark'],
  [(stem) => /[.!;]\s/.test(withoutAbbreviations(withoutQuotations(stem))), 'is more than one sentence: make it one'],
  [(stem) => questionPhrase(stem) === null, 'has no question word'],
  [(stem) => lengthOf(stem) < SHORTEST, `is shorter than ${SHORTEST} words: say what is asked`],
  [(stem) => lengthOf(stem) > LONGEST, `is longer than ${LONGEST} words: leave out what the heading says`],
  [repeats, 'says the same words twice'],
  [asksTwice, 'asks two things: keep one'],
  [isNegative, 'is negative: ask what is so, not what is not'],
  [lacksAgreement, 'has an auxiliary that does not fit what follows'],
]

const unbalanced = (stem: string) => stem.split('(').length !== stem.split(')').length || stem.split('[').length !== stem.split(']').length

/** "U.S.", "Mr." and "vs." end no sentence. */
const withoutAbbreviations = (stem: string) =>
  stem.replace(/\b(?:\p{L}\.)+|\b(?:Mr|Mrs|Ms|Dr|St|Gen|Lt|Col|Sgt|Prof|Rev|Sen|Gov|Rep|vs|No|Jr|Sr)\./gu, '')

/** A word twice in a row, or four words in a row twice: "what happened to five players what happened to five players". */
function repeats(stem: string): boolean {
  const all = words(stem)
  if (all.some((word, index) => word === all[index + 1] && !['that', 'had'].includes(word))) return true
  const runs = all.slice(0, -3).map((_, index) => all.slice(index, index + 4).join(' '))
  return new Set(runs).size < runs.length
}

function asksTwice(stem: string): boolean {
  return /,? and (?:who|whom|whose|what|which|when|where|why|how) (?:is|are|was|were|did|do|does|had|has|have)\b/.test(
    withoutQuotations(stem),
  )
}

/** Negation in the clause that asks; what somebody did not do may stand in a clause of its own ("nobody had looked at"). */
function isNegative(stem: string): boolean {
  const after = questionPhrase(stem)?.after ?? ''
  const clause =
    after.split(/ that | who | whom | which | why | how | where | when | because | if | whether | say | said | claim |, /)[0] ?? ''
  return /\bnot\b(?! (?:only|yet)\b)|\w+n't\b|\b(?:except|never)\b/i.test(clause)
}

/** Forms that can never follow each other: "did was", "did including", "did … said?". */
function lacksAgreement(stem: string): boolean {
  const after = questionPhrase(stem)?.after ?? ''
  const tokens = after.match(/[\p{L}']+/gu) ?? []
  const [first = '', second = ''] = tokens.slice(
    Math.max(
      0,
      tokens.findIndex((token) => auxiliaries.has(token)),
    ),
  )
  if (auxiliaries.has(first) && ['is', 'are', 'was', 'were', 'has', 'had', 'does', 'did'].includes(second)) return true
  if (formsOfDo.has(first) && (prepositions.has(second) || second === 'including')) return true
  return /\bdid\b[^,]*\b(?:said|went|gave|took|made|became|told|began|withdrew|chose|wrote)\?$/i.test(after)
}

function check({ candidate }: Item): string[] {
  const stem = plain(candidate.stem)
  const faults = CHECKS.filter(([finds]) => finds(stem)).map(([, fault]) => `The stem ${fault}.`)
  return /^\s|\s$|\s\s/.test(candidate.stem) ? [...faults, 'The stem has spaces too many.'] : faults
}

export const malformedStem: Rule = { code: 'malformed-stem', check }
