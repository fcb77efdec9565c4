// The key spelled out at the length of its evidence beside short wrong choices.
import { type Mutation, raised, withKeyText } from './mutation.ts'

export const keyLengthened: Mutation = {
  name: 'key lengthened',
  codes: ['key-stands-out'],
  spoil: (item) => {
    const { distractors, kind } = item.candidate
    const evidence = raised(item.facts[0]?.quotes[0]?.exact ?? '')
    const longest = Math.max(...distractors.map(({ text }) => text.length))
    return kind === 'single' && evidence.length > 2 * longest && evidence.length > 40 ? withKeyText(item, evidence) : []
  },
}
