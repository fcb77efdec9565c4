// A claim told as a fact: the one who says it taken out of the stem.
import { escaped } from './escaped.ts'
import { type Mutation, raised, withStem } from './mutation.ts'

const SAYING = '(?:say|claim|announce|rule|argue|believe|warn|report|find)'
const MODAL = '(?:would|could|might|must|had|has|have|was|were|is|are)'

export const speakerDropped: Mutation = {
  name: 'speaker dropped',
  spoil: (item) => {
    const { candidate, facts, sheet } = item
    const speakers = facts.flatMap((fact) => (fact.by === undefined || fact.certainty === 'planned' ? [] : [fact.by.speaker]))
    const names = sheet.entities.filter(({ id }) => speakers.includes(id)).flatMap(({ name, aliases }) => [name, ...aliases])
    const stems = names.flatMap((name) => {
      const who = `(?:the |a )?(?:[^,?]{0,40}, )?${escaped(name)}(?:, [^,?]+)?`
      return [
        candidate.stem.replace(new RegExp(`^According to ${who}, `, 'u'), ''),
        candidate.stem.replace(new RegExp(`, according to ${who}\\?$`, 'u'), '?'),
        candidate.stem.replace(
          new RegExp(`^(\\w+(?: \\w+)*?) did ${who},? ${SAYING}(?: that)? (.+?) (${MODAL}) (?!which)`, 'u'),
          '$1 $3 $2 ',
        ),
      ]
    })
    return [...new Set(stems.map(raised))].flatMap((stem) => withStem(item, stem))
  },
}
