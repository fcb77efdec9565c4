// Which of these is on the list.
import { contrastOf, itemAt, lists } from '../facts/lists.ts'
import type { FactSheet } from '../facts/sheet.ts'
import type { Item } from '../gate/rule.ts'
import type { Candidate } from './candidate.ts'
import { asksBy, faults } from './cues.ts'
import type { Family } from './family.ts'
import { distractorsFrom, keysFrom, source } from './from-list.ts'

/** Wrong choices beside the right one: three, where the contrasting list has as many, and never fewer than two. */
const [FEWEST, MOST] = [2, 3]

function check({ candidate: { kind, stem, key, distractors }, facts }: Item): string[] {
  const list = facts.find((fact) => fact.kind === 'list')
  if (list?.kind !== 'list') return ['No fact asked about is a list.']
  return faults(
    [kind !== 'single', 'It takes one right choice.'],
    [!asksBy(stem, 'which', 'what', 'who', 'where'), 'The stem does not ask which one is on the list.'],
    [key.some(({ quote }) => itemAt(list, quote) === undefined), 'The key is not an item of the list.'],
    [distractors.some(({ text }) => list.items.some((item) => item.text === text)), 'A wrong choice is an item of the list.'],
  )
}

function write(sheet: FactSheet): Candidate[] {
  return lists(sheet).flatMap((list) => {
    const contrast = contrastOf(list, sheet)
    const key = keysFrom(list).slice(-1)
    if (contrast === undefined || contrast.items.length < FEWEST || key.length === 0) return []
    return {
      id: `list-member-${list.id}`,
      family: 'list-member',
      kind: 'single',
      facts: [list.id],
      stem: `Which of these is one of the ${list.of}${source(list, sheet)}?`,
      key,
      distractors: distractorsFrom(contrast).slice(0, MOST),
      sorted: false,
      explanation: list.statement,
      writer: { kind: 'code', name: 'list-member' },
    }
  })
}

export const listMember: Family = { name: 'list-member', check, write }
