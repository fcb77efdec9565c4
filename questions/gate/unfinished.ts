// Choices that do not finish what the stem begins: "booked for?" – "Due to injury"; "What did she ask the mayor?" – "To resign".
import { formOf } from '../english/choice-forms.ts'
import { prepositions } from '../english/prepositions.ts'
import { words } from '../english/words.ts'

const first = (choice: string) => words(choice)[0] ?? ''

/** Verbs after which "what" asks for words, and only with "to do" for a deed. */
const ASKING =
  /\b(?:ask(?:ed|ing)?|urg(?:e|ed|ing)|tell|told|telling|advis(?:e|ed|ing)|order(?:ed|ing)?|encourag(?:e|ed|ing)|invit(?:e|ed|ing)|persuad(?:e|ed|ing))\b/
const FOR_DEED = /\bto (?:do|achieve|avoid|\p{L}+)\?|\bto do\b|\b(?:for|about)\b/u

/** One sentence for each way in which the choices do not go on as the stem begins. */
export function unfinished(stem: string, choices: readonly string[]): string[] {
  const faults: string[] = []
  const asks = /^What\b/i.test(stem) && ASKING.test(stem) && !FOR_DEED.test(stem)
  if (asks && choices.every((choice) => formOf(choice) === 'to …')) faults.push('The choices say what to do: end the stem in “to do”.')
  if (/\b(?:for|with|of|to|by|on|from|about|into|in|at)\?$/.test(stem)) {
    const odd = choices.find((choice) => prepositions.has(first(choice)) || /^(?:Due to|Because|While)\b/i.test(choice))
    if (odd !== undefined) faults.push(`The stem ends in a preposition, and “${odd}” begins with another: leave one of them out.`)
  }
  const when = choices.find((choice) => /^(?:when|while)\b/i.test(choice))
  if (/\bwhy\b/i.test(stem) && when !== undefined) faults.push(`“${when}” tells when, not why: ask when, or give the reason.`)
  return faults
}
