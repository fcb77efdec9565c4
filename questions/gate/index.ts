// The gate: every rule, run over one candidate.
import { malformedStem } from './malformed-stem.ts'
import type { Item, Refusal, Rule } from './rule.ts'

/** Every rule, in the order in which their codes are listed. Rules on a whole quiz (`quiz-leak`, `quiz-repeat`) are run by `quiz/select.ts`. */
export const rules: readonly Rule[] = [malformedStem]

/** Every reason not to publish a candidate; none where it passes. */
export function refusals(item: Item): Refusal[] {
  return rules.flatMap(({ code, check }) => check(item).map((message) => ({ candidate: item.candidate.id, code, message })))
}
