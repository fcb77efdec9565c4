// Refuses a stem that points at what it has not named: a pronoun, "this", "the two", "the latter", a weekday, "last year".
import { auxiliaries } from '../english/auxiliaries.ts'
import { functionWords } from '../english/function-words.ts'
import { plain } from '../english/normalise.ts'
import { personalPronouns, possessivePronouns } from '../english/pronouns.ts'
import { type QuestionPhrase, questionPhrase } from '../english/question-phrase.ts'
import { withoutQuotations } from '../english/quotations.ts'
import { relativeTime } from '../english/relative-times.ts'
import { weekdays } from '../english/weekdays.ts'
import type { Item, Rule } from './rule.ts'

/** Of the reader or the writer: they have no antecedent in any stem. */
const FIRST_AND_SECOND = new Set('i me my myself we our ours ourselves you your yours yourself yourselves'.split(' '))
const tokensOf = (text: string) => text.match(/[\p{L}\p{N}#]+(?:['-][\p{L}\p{N}]+)*/gu) ?? []
/** "US" and "IT" are names, and a mine is a place. */
const isPronoun = (token: string) =>
  !/^\p{Lu}{2}|^mine$/u.test(token) && (personalPronouns.has(token.toLowerCase()) || possessivePronouns.has(token.toLowerCase()))

/** Whether these words name somebody or something: a capital letter inside them, or a noun after "the", "a" or "which". */
function names(tokens: readonly string[]): boolean {
  return tokens.some((token, index) => {
    if (functionWords.has(token.toLowerCase()) && !/^\p{Lu}{2}/u.test(token)) return false
    const before = tokens[index - 1]?.toLowerCase() ?? ''
    return (
      (index > 0 && /^[\p{Lu}#]/u.test(token)) ||
      /^\p{Lu}.*'s$/u.test(token) ||
      ['the', 'a', 'an', 'which', 'whose', 'what'].includes(before)
    )
  })
}

/** "What does it take to …?": this "it" stands for nothing. */
const EXPLETIVE = /^ (?:does|did|will|would) it (?:mean|take|cost|matter)\b/

/** A pronoun that is the subject of what is asked ("What did it announce?") needs its name in the clause before. */
function subjectPronoun({ opening, after }: QuestionPhrase): string | null {
  const tokens = tokensOf(after)
  const auxiliary = tokens.findIndex((token) => auxiliaries.has(token.toLowerCase()))
  const subject = tokens[auxiliary + 1] ?? ''
  if (auxiliary === -1 || !isPronoun(subject) || names(tokensOf(opening)) || EXPLETIVE.test(after)) return null
  return subject
}

/** Any other pronoun needs a name anywhere before it, or, from an opening clause, right behind it ("After his arrest, what did Ahmed …"). */
function loosePronoun(stem: string, asks: QuestionPhrase): string | null {
  const tokens = tokensOf(stem)
  const at = tokens.findIndex(isPronoun)
  if (at === -1 || names(tokens.slice(0, at)) || asksForSubject(asks) || EXPLETIVE.test(asks.after)) return null
  const inOpening = at < tokensOf(asks.opening).length
  return inOpening && possessivePronouns.has(tokens[at] ?? '') && names(tokensOf(asks.after).slice(0, 4)) ? null : (tokens[at] ?? null)
}

/** "Who said that he would resign?": the one asked for is the antecedent. */
const asksForSubject = ({ word, after }: QuestionPhrase) => word === 'who' && !auxiliaries.has(tokensOf(after)[0]?.toLowerCase() ?? '')

/** Pointing words, where they are no conjunction, no relative and no "which of these". */
const POINTING: readonly RegExp[] = [
  /\bthis\b(?! of)/i,
  /(?<!\bof )\bthese\b(?! (?:events|steps)\b)/i,
  /\bthose\b(?! (?:who|whom|whose|which|that|with|in|of|from|for|on|by|at|\p{Ll}+ed)\b)/iu,
  /\b(?:in|on|at|by|of|after|before|during|for|with) that \p{Ll}+/iu,
  /\bthe latter\b|\bthe former(?= (?:is|was|has|had|did|do|does|say|said|would|could|will)\b)/i,
  /\bthe (?:passage|text|paragraph|excerpt|reading|above|author)\b/i,
  /\bwhich other\b|\bwhat else\b|\bwho else\b/i,
]
const ADDS = /\b(?:besides|alongside|along with|apart from|in addition to|other than|together with)\b/i

function pointing(stem: string): string[] {
  return POINTING.map((pattern) => pattern.exec(stem)?.[0]).filter(
    (found): found is string => found !== undefined && !(/other|else/i.test(found) && ADDS.test(stem)),
  )
}

/** "both North and South", "both sides of the Skarv"; "the two votes that Norland planned". */
const NAMED_BEHIND_BOTH = /^(?: \p{L}+){0,3} and\b|^ (?:of|between) [^,?]*\p{Lu}/u
const NAMED_BEHIND_TWO = /^[^,?]*(?:\band\b| (?:of|in|between|on|by|for) [^,?]*[\p{Lu}\d])/u

/** "the two sides" and "both countries" stand for two names, which the stem must have given. */
function pairWithoutNames(stem: string): string | null {
  const pair = /\bthe two(?: \p{Ll}+)?(?= (?:\p{Ll}+|\p{Lu}))|\bboth \p{Ll}+\b/u.exec(stem)
  if (pair === null) return null
  const before = new Set(
    tokensOf(stem.slice(0, pair.index))
      .slice(1)
      .filter((token) => /^\p{Lu}/u.test(token)),
  )
  const behind = (pair[0].startsWith('both') ? NAMED_BEHIND_BOTH : NAMED_BEHIND_TWO).test(stem.slice(pair.index + pair[0].length))
  return before.size >= 2 || behind ? null : pair[0]
}

/** A day of the week places nothing unless the date stands beside it. */
function timeOfReading(stem: string): string | null {
  const relative = relativeTime.exec(stem.toLowerCase())?.[0]
  if (relative !== undefined) return relative
  const weekday = tokensOf(stem).find((token) => /^\p{Lu}/u.test(token) && weekdays.has(token.toLowerCase()))
  return weekday === undefined || /\d/.test(stem) ? null : weekday
}

function check({ candidate }: Item): string[] {
  const stem = withoutQuotations(plain(candidate.stem))
  const asks = questionPhrase(candidate.stem)
  const personal = tokensOf(stem).find((token) => FIRST_AND_SECOND.has(token.toLowerCase()) && isPronoun(token))
  const pronoun = asks === null ? null : (subjectPronoun(asks) ?? loosePronoun(stem, asks))
  const pair = pairWithoutNames(stem)
  const time = timeOfReading(stem)
  return [
    ...(personal === undefined ? [] : [`“${personal}” speaks for the writer or to the reader: name who is meant.`]),
    ...(pronoun === null ? [] : [`“${pronoun}” stands for something that the stem has not named: name it.`]),
    ...pointing(stem).map((words) => `“${words}” points at something outside the stem: name it.`),
    ...(pair === null ? [] : [`“${pair}” stands for two names that the stem has not given: give them.`]),
    ...(time === null ? [] : [`“${time}” depends on the day of reading: give the date.`]),
  ]
}

export const danglingReference: Rule = { code: 'dangling-reference', check }
