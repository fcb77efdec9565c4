// The gate: every rule, run over one candidate.
import { answerNotInEvidence } from './answer-not-in-evidence.ts'
import { choiceUnplaced } from './choice-unplaced.ts'
import { choicesEquivalent } from './choices-equivalent.ts'
import { choicesRepeat } from './choices-repeat.ts'
import { choicesUneven } from './choices-uneven.ts'
import { claimUnattributed } from './claim-unattributed.ts'
import { clumsyStem } from './clumsy-stem.ts'
import { danglingReference } from './dangling-reference.ts'
import { decidedOnce } from './decided-before.ts'
import { distractorUnproven } from './distractor-unproven.ts'
import { evidenceNotVerbatim } from './evidence-not-verbatim.ts'
import { familyMisfit } from './family-misfit.ts'
import { keyStandsOut } from './key-stands-out.ts'
import { malformedStem } from './malformed-stem.ts'
import { markup } from './markup.ts'
import { notOneKey } from './not-one-key.ts'
import { noteUnsupported } from './note-unsupported.ts'
import { personUnintroduced } from './person-unintroduced.ts'
import { qualifierDropped } from './qualifier-dropped.ts'
import { quotationInvented } from './quotation-invented.ts'
import type { Item, Refusal, Rule, Warning } from './rule.ts'
import { sensitive } from './sensitive.ts'
import { settingMissing } from './setting-missing.ts'
import { stemGivesAway } from './stem-gives-away.ts'
import { supportedElsewhere } from './supported-elsewhere.ts'
import { unknownFact } from './unknown-fact.ts'
import { wordingUnsupported } from './wording-unsupported.ts'

/** Every rule, in the order in which their codes are listed. Rules on a whole quiz (`quiz-leak`, `quiz-repeat`) are run by `quiz/clash.ts`. */
export const rules: readonly Rule[] = [
  unknownFact,
  evidenceNotVerbatim,
  answerNotInEvidence,
  wordingUnsupported,
  notOneKey,
  distractorUnproven,
  choicesEquivalent,
  choicesUneven,
  keyStandsOut,
  stemGivesAway,
  settingMissing,
  clumsyStem,
  danglingReference,
  claimUnattributed,
  qualifierDropped,
  malformedStem,
  sensitive,
  supportedElsewhere,
  noteUnsupported,
  quotationInvented,
  personUnintroduced,
  choiceUnplaced,
  choicesRepeat,
  markup,
  familyMisfit,
]

const found = (item: Item, { code, check }: Rule): Refusal[] =>
  check(item).map((message) => ({ candidate: item.candidate.id, code, message }))

const refusing = rules.filter(({ severity }) => severity === undefined)
const warning = rules.filter(({ severity }) => severity === 'warning')

/** Every reason not to publish a candidate; none where it passes. An unknown fact is the only reason given, as the other rules rely on the facts. */
export const refusals = decidedOnce((item) => {
  const unknown = found(item, unknownFact)
  return unknown.length > 0 ? unknown : refusing.flatMap((rule) => found(item, rule))
})

/** What to look at in a candidate that may well be right: it refuses nothing. None where a fact is unknown. */
export function warnings(item: Item): Warning[] {
  return unknownFact.check(item).length > 0 ? [] : warning.flatMap((rule) => found(item, rule))
}
