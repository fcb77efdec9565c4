// The bank and the quiz as generated and committed. They hold the key: nothing here reaches a browser but through `publish` and `grade`.
import type { ArticleReference, Choice, QuestionKind } from '../contract/quiz.ts'
import type { Evidence } from '../contract/verdict.ts'
import type { Hand } from '../families/candidate.ts'
import type { FamilyName } from '../families/names.ts'
import type { Refusal } from '../gate/rule.ts'

/** A question that passed the gate. `choices` stand in wire order; `correct` holds choice ids, in sequence for `order`. */
export interface Question {
  readonly id: string
  /** The candidate that it came from. */
  readonly candidate: string
  readonly family: FamilyName
  readonly kind: QuestionKind
  readonly facts: readonly string[]
  readonly stem: string
  readonly sorted: boolean
  readonly choices: readonly Choice[]
  readonly correct: readonly string[]
  readonly explanation: string
  /** By choice id: what it is in the article. */
  readonly notes: Readonly<Record<string, string>>
  readonly evidence: readonly Evidence[]
  readonly writer: Hand
  readonly editor?: Hand
}

/** `bank.json`: every question of an article that passed the gate, and every refusal. */
export interface Bank {
  readonly article: string
  readonly heading: string
  readonly questions: readonly Question[]
  readonly refusals: readonly Refusal[]
}

/** `quiz.json`: an ordered selection from the bank, as published. `shards` is fixed for the quiz's whole life; `withdrawn` are ids of questions taken back by a correction. */
export interface Quiz {
  readonly id: string
  readonly version: string
  readonly title: string
  readonly language: string
  readonly direction: 'ltr' | 'rtl'
  readonly article: ArticleReference
  readonly shards: number
  readonly questions: readonly Question[]
  readonly withdrawn: readonly string[]
}
