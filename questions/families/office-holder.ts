// Office-holder: who holds an office, among people of whom each could.

import { names } from '../facts/entity-names.ts'
import type { Entity } from '../facts/sheet.ts'
import type { Item } from '../gate/rule.ts'
import { asksBy, faults } from './cues.ts'
import type { Family } from './family.ts'

/** Whether somebody might take one for the other: the same side, or the same office of another country. */
const rivals = (a: Entity, b: Entity) =>
  (a.side !== undefined && a.side === b.side) || (a.office !== undefined && a.office.title === b.office?.title)

function check({ candidate: { stem, key, distractors }, facts, sheet }: Item): string[] {
  const office = facts.find((fact) => fact.kind === 'office')
  const holder = sheet.entities.find((entity) => office?.kind === 'office' && entity.id === office.person)
  if (holder === undefined) return ['No fact asked about is an office whose holder is on the sheet.']
  const others = distractors.map(({ text }) => sheet.entities.find((entity) => entity.type === 'person' && names(text, entity)))
  return faults(
    [!asksBy(stem, 'who', 'which'), 'The stem does not ask who.'],
    [!key.every(({ text }) => names(text, holder)), `The key does not name the holder, ${holder.name}.`],
    [others.includes(undefined), 'A wrong choice is not a person who has a card.'],
    [
      others.some((other) => other !== undefined && !rivals(holder, other)),
      'A wrong choice is of another side and another office: nobody would take it.',
    ],
  )
}

export const officeHolder: Family = { name: 'office-holder', check }
