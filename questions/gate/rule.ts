// What a rule of the gate is: a pure function of one candidate and what it cites.
import type { Article } from '../article/article.ts'
import type { Fact, FactSheet } from '../facts/sheet.ts'
import type { Candidate } from '../families/candidate.ts'
import type { RefusalCode } from './codes.ts'

/** One candidate in its surroundings. `facts` are the cited facts, resolved; a rule may rely on them to exist. */
export interface Item {
  readonly article: Article
  readonly sheet: FactSheet
  readonly heading: string
  readonly candidate: Candidate
  readonly facts: readonly Fact[]
}

/**
 * A rule and its reason code. `check` returns one sentence for each fault, saying what is wrong and how to mend it; none where it passes.
 * A rule that is right less often than four times in five only warns: people and editing models are told, nothing is refused.
 */
export interface Rule {
  readonly code: RefusalCode
  readonly severity?: 'warning'
  readonly check: (item: Item) => string[]
}

/** Why a candidate is not published. */
export interface Refusal {
  readonly candidate: string
  readonly code: RefusalCode
  readonly message: string
}

/** What somebody should look at before a candidate is published. It refuses nothing. */
export type Warning = Refusal
