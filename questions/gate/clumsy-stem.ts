// Refuses a stem that keeps the bones of a source sentence: what it asks for is buried, fronted, said twice or in a tense that does not fit.
import { attributionVerbs } from '../english/attribution-verbs.ts'
import { auxiliaries } from '../english/auxiliaries.ts'
import { plain } from '../english/normalise.ts'
import { type QuestionPhrase, questionPhrase } from '../english/question-phrase.ts'
import { withoutQuotations } from '../english/quotations.ts'
import type { Item, Rule } from './rule.ts'

/** The question word stands behind thirteen words at most: after more, readers have forgotten where the sentence began. */
const LATEST = 13

interface Stem {
  /** Marks straightened, quotations emptied. */
  readonly text: string
  readonly asks: QuestionPhrase
}

const CHECKS: readonly (readonly [finds: (stem: Stem) => boolean, fault: string])[] = [
  [isLate, `comes to its question word after more than ${LATEST} words: begin with the question`],
  [hasRiddlingLead, 'begins its question with a preposition or clause that no one would ask with: ask “what”, “why” or “how” directly'],
  [frontsTwice, 'puts a clause before a question that has a preposition before it: move the clause to the end'],
  [attributesTwice, 'names its source twice: once is enough'],
  [mixesTenses, 'gives a past date to a verb in the present or the present perfect: put the verb in the past'],
  [asksTheArticle, 'asks how the article words it: ask what is so'],
  [asksForName, 'asks for “which name”: ask which person, company or place'],
  [stacksQuestions, 'stacks question words or hangs a phrase on its question word: ask one thing directly'],
  [stacksPrepositions, 'leaves a preposition stranded before another: turn the sentence round'],
  [endsInPassive, 'ends in the preposition of a passive: put the verb in the active'],
  [asksNothing, 'says nothing of what is asked: say in what respect'],
]

function isLate({ asks }: Stem): boolean {
  return asks.position > LATEST
}

/** Prepositions and their like that nobody begins a question with, and those that go with "which" but not with "what". */
const NEVER_FRONTED = new Set(['than', 'despite', 'because', 'as', 'due', 'amid', 'besides'])
const NOT_BEFORE_WHAT = new Set(['after', 'before', 'without', 'since', 'through'])
const ROUNDABOUT = /^ (?:result|fashion|way|manner|situation|kind of)\b/

function hasRiddlingLead({ asks }: Stem): boolean {
  const nearest = asks.lead.at(-1)
  if (nearest === undefined || !isInverted(asks)) return false
  if (asks.lead.some((word) => NEVER_FRONTED.has(word) || word.endsWith('ing'))) return true
  if (asks.word === 'what' && (NOT_BEFORE_WHAT.has(nearest) || ROUNDABOUT.test(asks.after))) return true
  if (nearest === 'of' && asks.word === 'what') return asks.lead.length > 1
  return asks.lead.length > LONGEST_LEAD
}

/** "On the role of which countries do …" is the most that may stand before the question word. */
const LONGEST_LEAD = 4

/** Whether an auxiliary follows within a few words: "than what does …", and not "… more damage than what, according to …". */
const isInverted = (asks: QuestionPhrase) =>
  /^(?: [\p{L}\p{N}'-]+){0,4}? (?:is|are|was|were|do|does|did|has|have|had|can|could|may|might|must|will|would|should)\b/u.test(asks.after)

/** "According to the minister, with what …" reads well, "At the fair, with whom …" and "with what score …" too; "At the fair, with what did …" does not. */
function frontsTwice({ asks }: Stem): boolean {
  if (/^(?:with|by)$/.test(asks.lead.join(' ')) && !auxiliaries.has(/[\p{L}']+/u.exec(asks.after)?.[0] ?? '')) return false
  return (
    asks.lead.length > 0 &&
    asks.opening !== '' &&
    ['what', 'whose'].includes(asks.word) &&
    !/^(?:According to|Besides|Alongside|Apart from|In addition to)\b/.test(asks.opening)
  )
}

function attributesTwice({ text }: Stem): boolean {
  const sources = text.match(/\baccording to\b|\bas (?:described|stated|said|reported|told) by\b/gi) ?? []
  if (sources.length > 1) return true
  if (/\b(?:say|said|says) about what\b/.test(text)) return true
  const names = text.match(/\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)+/gu) ?? []
  if (new Set(names).size < names.length && sources.length > 0) return true
  const source = /\baccording to (?:the )?([^,?]+)/i.exec(text)?.[1] ?? ''
  if (/^\p{Ll}+$/u.test(source) && text.split(source).length > 2) return true
  const speaker = source.match(/\p{Lu}[\p{L}-]+/gu)?.at(-1)
  const saysAgain =
    speaker === undefined ? null : new RegExp(`\\b(?:${speaker}|he|she|it|they) (\\p{Ll}+)`, 'u').exec(text.replace(source, ''))
  return saysAgain !== null && attributionVerbs.has(saysAgain[1] ?? '')
}

const PAST_DATE = /\b(?:in|of|on|from|during) (?:[A-Z]\p{L}+ )?(?:\d{1,2},? )?(?:1[89]|20)\d\d\b/iu

function mixesTenses({ text, asks }: Stem): boolean {
  const verb =
    asks.after
      .toLowerCase()
      .match(/[\p{L}']+/gu)
      ?.find((word) => auxiliaries.has(word)) ?? ''
  if (['has', 'have'].includes(verb)) return PAST_DATE.test(text) && !/\bsince\b/.test(text)
  const dated = PAST_DATE.test(asks.opening) || /^(?:At|In|During) .*\b(?:1[89]|20)\d\d\b/.test(asks.opening)
  return ['is', 'are', 'does', 'do'].includes(verb) && dated
}

function asksTheArticle({ text }: Stem): boolean {
  return /\b(?:how|who) (?:do|does|did|is|was) the (?:article|text|passage|story|author|writer|report)\b|\bname as a name\b/i.test(text)
}

function asksForName({ asks }: Stem): boolean {
  return ['which', 'what'].includes(asks.word) && /^ names? (?:is|are|was|were|did|does|do|had|has|have|got|won)\b/.test(asks.after)
}

/** "what had what began …", "what by the Church prompted …". */
function stacksQuestions({ asks }: Stem): boolean {
  if (asks.word === 'what' && /^ (?:by|on|about|in|at|from|with) /.test(asks.after)) return true
  return /^ (?:is|are|was|were|had|has|have|did|does|do) (?:what|who|how|why|which)\b/.test(asks.after)
}

/** "in need of in May", "fame for in 2015", "opened with after the ruling"; before a place it reads well ("pay for in Hamre"), and after a verb that goes with it. */
function stacksPrepositions({ text }: Stem): boolean {
  return /(?<!\b(?:account|ask|call|campaign|known|look|pay|vote|wait)(?:ed|s)?) \b(?:of|for|with) (?:after|despite|since|during|in (?:\d{4}|January|February|March|April|May|June|July|August|September|October|November|December))\b/.test(
    text,
  )
}

/** "whom is the cost fixed by?", "what was the request recognised as?". */
function endsInPassive({ text }: Stem): boolean {
  return /\b(?:is|are|was|were|been) .*\b(?:by|as|through|from)\?$/.test(text)
}

function asksNothing({ asks }: Stem): boolean {
  if (/^ happened\?$/.test(asks.after)) return true
  return asks.word === 'what' && /^ (?:is|are|was|were)(?: also)? \p{Ll}+\?$| (?:do|does|did) [^,]*\bhave\?$/u.test(asks.after)
}

function check({ candidate }: Item): string[] {
  const asks = questionPhrase(candidate.stem)
  if (asks === null) return []
  const stem: Stem = { text: withoutQuotations(plain(candidate.stem)), asks }
  return CHECKS.filter(([finds]) => finds(stem)).map(([, fault]) => `The stem ${fault}.`)
}

export const clumsyStem: Rule = { code: 'clumsy-stem', check }
