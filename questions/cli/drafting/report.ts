// What became of a draft, for people and programs: `report.json`.
import type { Article } from '../../article/article.ts'
import type { RefusalCode } from '../../gate/codes.ts'
import type { Cost } from '../../writing/cost.ts'
import type { Draft, Unusable } from '../../writing/draft.ts'

export interface RefusedCandidate {
  readonly candidate: string
  /** Empty where no candidate of that id is on record. */
  readonly stem: string
  readonly reasons: readonly { readonly code: RefusalCode; readonly message: string }[]
}

export interface Report {
  readonly article: string
  readonly heading: string
  readonly counts: { readonly facts: number; readonly candidates: number; readonly bank: number; readonly quiz: number }
  /** Over every run that the draft took. */
  readonly spent: Cost
  /** What the quiz should have and the bank cannot give. */
  readonly unmet: readonly string[]
  /** What is to be mended in the article's front matter and in the facts before it is published. */
  readonly faults: readonly string[]
  readonly refused: readonly RefusedCandidate[]
  readonly unusable: readonly Unusable[]
}

function refusedOf({ candidates, generated }: Draft): RefusedCandidate[] {
  const { refusals } = generated.bank
  return [...new Set(refusals.map(({ candidate }) => candidate))].map((candidate) => ({
    candidate,
    stem: candidates.questions.find(({ id }) => id === candidate)?.stem ?? '',
    reasons: refusals.filter((refusal) => refusal.candidate === candidate).map(({ code, message }) => ({ code, message })),
  }))
}

export function report({ slug }: Article, draft: Draft, spent: Cost, faults: readonly string[]): Report {
  const { sheet, candidates, generated, unusable } = draft
  return {
    article: slug,
    heading: candidates.heading,
    counts: {
      facts: sheet.facts.length,
      candidates: candidates.questions.length,
      bank: generated.bank.questions.length,
      quiz: generated.quiz.questions.length,
    },
    spent,
    unmet: generated.unmet,
    faults,
    refused: refusedOf(draft),
    unusable,
  }
}
