// A claim told as a fact, or as anybody's: the one who says it taken out of the stem.
import { escaped } from './escaped.ts'
import { type Mutation, raised, withStem } from './mutation.ts'

const SAYING = '(?:say|claim|announce|rule|argue|believe|warn|report|find)'
const MODAL = '(?:would|could|might|must|had|has|have|was|were|is|are)'

export const speakerDropped: Mutation = {
  name: 'speaker dropped',
  codes: ['claim-unattributed'],
  spoil: (item) => {
    const { candidate, facts, sheet } = item
    // Whoever is called by the office before the name is still called by it where the name is gone.
    const offices = sheet.entities.flatMap(({ office }) => (office === undefined ? [] : [office.title]))
    const speakers = facts.flatMap((fact) => (fact.by === undefined || fact.certainty === 'planned' ? [] : [fact.by.speaker]))
    const names = sheet.entities.filter(({ id }) => speakers.includes(id)).flatMap(({ name, aliases }) => [name, ...aliases])
    const stems = names.flatMap((name) => {
      const who = `(?:the |a )?(?:[^,?]{0,40}, )?${escaped(name)}(?:, [^,?]+)?`
      return [
        candidate.stem.replace(new RegExp(`(?:the |a )?${escaped(name)}(?:, [^,?]+,(?= \\p{Ll}))?`, 'u'), 'some people'),
        candidate.stem.replace(new RegExp(`^According to ${who}, `, 'u'), ''),
        candidate.stem.replace(new RegExp(`, according to ${who}\\?$`, 'u'), '?'),
        candidate.stem.replace(
          new RegExp(`^(\\w+(?: \\w+)*?) did ${who},? ${SAYING}(?: that)? (.+?) (${MODAL}) (?!which)`, 'u'),
          '$1 $3 $2 ',
        ),
      ]
    })
    return [...new Set(stems.map(raised))]
      .filter((stem) => !offices.some((office) => stem.includes(office)))
      .flatMap((stem) => withStem(item, stem))
  },
}
