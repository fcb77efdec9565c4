// The question buried under a clause that tells the story first.
import { lowered, type Mutation, withStem } from './mutation.ts'

export const questionBuried: Mutation = {
  name: 'question buried under a clause',
  codes: ['clumsy-stem'],
  spoil: (item) => {
    const told = item.facts[0]?.statement.replace(/\.$/, '') ?? ''
    return told.split(' ').length < 12 || told.includes('“')
      ? []
      : withStem(item, `After the news that ${told}, ${lowered(item.candidate.stem)}`)
  },
}
