// Choices as a reader or an editor sees them: lettered, in an order that says nothing of the key and is the same every time.
import type { Candidate } from '../../families/candidate.ts'
import { hash } from '../../quiz/hash.ts'
import { naturalOrder } from '../../quiz/natural-order.ts'

export interface ShownChoice {
  readonly letter: string
  readonly text: string
  readonly right: boolean
}

export function shownChoices({ stem, key, distractors, sorted }: Candidate): ShownChoice[] {
  const right = new Set(key.map(({ text }) => text))
  const texts = [...key, ...distractors].map(({ text }) => text)
  const place = new Map(texts.map((text) => [text, hash([stem, text], 12)]))
  const mixed = [...texts].sort((a, b) => ((place.get(a) ?? '') < (place.get(b) ?? '') ? -1 : 1))
  const order = (sorted ? naturalOrder(texts) : null) ?? mixed
  return order.map((text, index) => ({ letter: String.fromCharCode(65 + index), text, right: right.has(text) }))
}
