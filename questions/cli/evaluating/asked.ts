// A question as a judge sees it: nothing tells who wrote it, what the gate or the editor thought of it, or whether it was broken on purpose.
import type { Candidate } from '../../families/candidate.ts'
import { hash } from '../../quiz/hash.ts'
import { naturalOrder } from '../../quiz/natural-order.ts'

export interface AskedChoice {
  readonly text: string
  readonly right: boolean
}

export interface Asked {
  readonly stem: string
  readonly kind: Candidate['kind']
  /** As they are listed; for `order`, the right sequence. */
  readonly choices: readonly AskedChoice[]
}

/** The same order every time, and none that says anything: by a hash of each under a seed. */
export function shuffled<Value>(values: readonly Value[], nameOf: (value: Value) => string, seed: string): Value[] {
  const ranked = values.map((value) => ({ value, rank: hash([seed, nameOf(value)], 20) }))
  return ranked.sort((a, b) => (a.rank < b.rank ? -1 : 1)).map(({ value }) => value)
}

/** The choices in an order of their own where they have one, else shuffled. */
export function listed(choices: readonly AskedChoice[], sorted: boolean, seed: string): AskedChoice[] {
  const order = sorted ? naturalOrder(choices.map(({ text }) => text)) : null
  if (order !== null) return order.flatMap((text) => choices.find((choice) => choice.text === text) ?? [])
  return shuffled(choices, ({ text }) => text, seed)
}

export function asked({ stem, kind, key, distractors, sorted }: Candidate, seed: string): Asked {
  const right = key.map(({ text }) => ({ text, right: true }))
  if (kind === 'order') return { stem, kind, choices: right }
  const wrong = distractors.map(({ text }) => ({ text, right: false }))
  return { stem, kind, choices: listed([...right, ...wrong], sorted, seed) }
}
