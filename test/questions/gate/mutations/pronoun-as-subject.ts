// A pronoun in place of the one who acts.
import { escaped } from './escaped.ts'
import { type Mutation, withStem } from './mutation.ts'

const AUXILIARY = '(?:did|do|does|has|have|had|was|were|is|are|will|would|can|could|must|may|might)'

export const pronounAsSubject: Mutation = {
  name: 'pronoun as subject',
  codes: ['dangling-reference'],
  spoil: (item) => {
    const names = item.sheet.entities.flatMap((entity) =>
      [entity.name, ...entity.aliases].map((name) => ({ name, person: entity.type === 'person' })),
    )
    const one = names.flatMap(({ name, person }) => {
      const subject = new RegExp(`^(\\w+(?: \\w+)*? ${AUXILIARY}) (?:the )?${escaped(name)}(?:, [^,]+,)?(?= \\p{Ll})(?! and\\b)`, 'u')
      return withStem(item, item.candidate.stem.replace(subject, `$1 ${person ? 'he' : 'it'}`))
    })
    const two = withStem(
      item,
      item.candidate.stem.replace(new RegExp(`^([^,]*? ${AUXILIARY}) (\\p{Lu}\\p{Ll}+) and (\\p{Lu}\\p{Ll}+)(?= \\p{Ll})`, 'u'), '$1 they'),
    )
    return [...one, ...two].filter(({ candidate }) => candidate.stem !== item.candidate.stem)
  },
}
