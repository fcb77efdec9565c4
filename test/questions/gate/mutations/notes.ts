// Whatever readers are told of a question, spoilt in one way: its explanation and the notes on its choices.
import type { Item } from '../../../../questions/gate/rule.ts'
import { withCandidate } from './mutation.ts'

/** The item with one of its notes changed, for each note that the change alters. */
export function withNotes(item: Item, change: (note: string) => string): Item[] {
  const { explanation, key, distractors } = item.candidate
  const changed = <Choice extends { note?: string | undefined }>(choices: readonly Choice[]) =>
    choices.flatMap((choice, index) => {
      const note = choice.note === undefined ? undefined : change(choice.note)
      return note === choice.note ? [] : [choices.map((each, at) => (at === index ? { ...each, note } : each))]
    })
  const explained = explanation === undefined ? undefined : change(explanation)
  return [
    ...(explained === explanation ? [] : [withCandidate(item, { explanation: explained })]),
    ...changed(key).map((notes) => withCandidate(item, { key: notes })),
    ...changed(distractors).map((notes) => withCandidate(item, { distractors: notes })),
  ]
}
