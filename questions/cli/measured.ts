// The gate's findings beside what editors said, counted: how often a code is right, and how much of what it is there for it finds.
import type { RefusalCode } from '../gate/codes.ts'
import { type EditorsReason, REASONS_OF, reasonOf } from './editors-reasons.ts'
import type { JudgedQuestion } from './judged-question.ts'

/** A judged question and what the gate has against it, by code; `refused` where one of the codes does more than warn. */
export interface Tried {
  readonly question: JudgedQuestion
  readonly messages: ReadonlyMap<RefusalCode, readonly string[]>
  readonly refused: boolean
}

export interface Counts {
  readonly all: number
  readonly printedByNone: number
  /** Refused by one editor or more. */
  readonly refusedByOne: number
  readonly printedByAll: number
  readonly brokenOnPurpose: number
}

export const editorsPrinting = ({ question }: Tried) => question.printed.filter(Boolean).length
export const isPrintedByAll = (tried: Tried) => editorsPrinting(tried) === tried.question.printed.length
export const isBroken = ({ question }: Tried) => question.writer === 'broken on purpose'
export const isModelWorded = ({ question }: Tried) => question.writer === 'model' || question.writer === 'model, edited'

/** How many there are, and of what kind. */
export function counts(some: readonly Tried[]): Counts {
  const printedByAll = some.filter(isPrintedByAll).length
  return {
    all: some.length,
    printedByNone: some.filter((tried) => editorsPrinting(tried) === 0).length,
    refusedByOne: some.length - printedByAll,
    printedByAll,
    brokenOnPurpose: some.filter(isBroken).length,
  }
}

/** Those that an editor refused for one of these reasons. */
export function refusedFor(reasons: readonly EditorsReason[], some: readonly Tried[]): Tried[] {
  return some.filter(({ question }) => question.reasons.some((sentence) => reasons.includes(reasonOf(sentence) ?? 'other')))
}

export interface Reach {
  readonly reasons: readonly EditorsReason[]
  /** Refused by an editor for one of the reasons. */
  readonly wanted: number
  /** Of these, found by the code. */
  readonly found: number
}

/** How much of what a code is there for it finds. */
export function reach(code: RefusalCode, some: readonly Tried[]): Reach {
  const reasons = REASONS_OF[code] ?? []
  const wanted = refusedFor(reasons, some)
  return { reasons, wanted: wanted.length, found: wanted.filter(({ messages }) => messages.has(code)).length }
}
