// One part of an article on its way through the steps, and who works on it.
import type { Article } from '../article/article.ts'
import type { Hand } from '../families/candidate.ts'
import type { Caller } from './caller.ts'
import type { Step } from './draft.ts'
import { parts } from './parts.ts'
import type { Working } from './working.ts'

export interface Part {
  readonly text: string
  /** From 0; the first gives the draft its heading. */
  readonly index: number
  /** Of the ids of its facts and questions, so that parts do not clash; '' for the first. */
  readonly prefix: string
}

export const partsOf = (article: Article): Part[] =>
  parts(article).map((text, index) => ({ text, index, prefix: index === 0 ? '' : `p${index + 1}-` }))

/** Where a part stands: a step begins, or is done. */
export interface At {
  readonly step: Step
  /** From 1; the steps edit and judge come round again. */
  readonly round: number
  readonly done: boolean
}

export interface Desk {
  readonly caller: Caller
  readonly hand: Hand
  readonly tell: (at: At, part: Part, now: Working) => void
}
