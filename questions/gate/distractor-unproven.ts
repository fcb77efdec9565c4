// Every wrong choice has a proof that it is wrong, and the proof holds when it is checked again.
import { contrast } from '../distractors/contrast.ts'
import { elsewhere } from '../distractors/elsewhere.ts'
import { reference } from '../distractors/reference.ts'
import { silence } from '../distractors/silence.ts'
import { value } from '../distractors/value.ts'
import type { Distractor } from '../families/candidate.ts'
import type { Item, Rule } from './rule.ts'

type ProofCheck = (item: Item, distractor: Distractor) => string | null

const CHECKS: Readonly<Record<Distractor['proof']['by'], ProofCheck>> = { elsewhere, contrast, value, reference, silence }

export const distractorUnproven: Rule = {
  code: 'distractor-unproven',
  check: (item) =>
    item.candidate.distractors.map((distractor) => CHECKS[distractor.proof.by](item, distractor)).filter((fault) => fault !== null),
}
