// The bones of a source sentence: what is asked put behind "with what result", "despite what" or "after doing what".
import { lowered, type Mutation, withStem } from './mutation.ts'

export const questionFronted: Mutation = {
  name: 'clause fronted before the question word',
  codes: ['clumsy-stem'],
  spoil: (item) => {
    const asks = /^(?:What|Why) (did|does|has|have|had|was|were) (.*)\?$/.exec(item.candidate.stem)
    if (asks === null) return []
    const [, auxiliary, rest] = asks
    return [
      ...withStem(item, `With what result ${auxiliary} ${rest}?`),
      ...withStem(item, `Despite what ${auxiliary} ${rest}?`),
      ...withStem(item, `In the news of that month, after doing what ${auxiliary} ${lowered(rest ?? '')}?`),
    ]
  },
}
