// Select all of a complete list, with the contrasting list as wrong choices.
import { contrastOf, itemAt, lists } from '../facts/lists.ts'
import type { FactSheet } from '../facts/sheet.ts'
import type { Item } from '../gate/rule.ts'
import type { Candidate } from './candidate.ts'
import { faults } from './cues.ts'
import type { Family } from './family.ts'
import { distractorsFrom, keysFrom, source } from './from-list.ts'

function check({ candidate: { kind, key, distractors }, facts }: Item): string[] {
  const list = facts.find((fact) => fact.kind === 'list')
  if (list?.kind !== 'list') return ['No fact asked about is a list.']
  const listed = key.map(({ quote }) => itemAt(list, quote))
  return faults(
    [kind !== 'multiple', 'It takes several right choices.'],
    [listed.includes(undefined), 'A key is not an item of the list.'],
    [list.complete && new Set(listed).size < list.items.length, 'The list is complete, and not all of its items are choices.'],
    [distractors.some(({ text }) => list.items.some((item) => item.text === text)), 'A wrong choice is an item of the list.'],
  )
}

function write(sheet: FactSheet): Candidate[] {
  return lists(sheet).flatMap((list) => {
    const contrast = contrastOf(list, sheet)
    if (contrast === undefined || !list.complete) return []
    return {
      id: `list-select-${list.id}`,
      family: 'list-select',
      kind: 'multiple',
      facts: [list.id],
      stem: `Which of these are ${list.of}${source(list, sheet)}?`,
      key: keysFrom(list),
      distractors: distractorsFrom(contrast),
      sorted: false,
      explanation: list.statement,
      writer: { kind: 'code', name: 'list-select' },
    }
  })
}

export const listSelect: Family = { name: 'list-select', check, write }
