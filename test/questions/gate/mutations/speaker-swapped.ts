// A claim put into another one's mouth: the speaker in the stem replaced by somebody of whom its facts do not speak.
import type { Entity } from '../../../../questions/facts/sheet.ts'
import type { Item } from '../../../../questions/gate/rule.ts'
import { type Mutation, withStem } from './mutation.ts'

/** Somebody of the same type whom neither the facts nor the heading name, nor the speaker's own card. */
function stranger({ sheet, facts, heading }: Item, speaker: Entity): Entity | undefined {
  const said = [heading, speaker.name, speaker.office?.title ?? '', ...speaker.aliases, ...speaker.words]
    .concat(facts.flatMap((fact) => [fact.statement, ...[...fact.quotes, ...fact.references].map(({ exact }) => exact)]))
    .join('\n')
  return sheet.entities.find(
    ({ id, type, name }) => id !== speaker.id && type === speaker.type && !name.split(' ').some((word) => said.includes(word)),
  )
}

export const speakerSwapped: Mutation = {
  name: 'words put into another mouth',
  codes: ['wording-unsupported'],
  spoil: (item) => {
    const { candidate, facts, sheet } = item
    const speakers = sheet.entities.filter(({ id }) => facts.some((fact) => fact.by?.speaker === id))
    return speakers.flatMap((speaker) => {
      const other = stranger(item, speaker)
      return other === undefined
        ? []
        : [speaker.name, ...speaker.aliases].flatMap((name) => withStem(item, candidate.stem.replace(name, other.name)))
    })
  },
}
