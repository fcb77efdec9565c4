// The facts of a question for a number turned into deaths: a number that may never be asked for.
import { numbers } from '../../../../questions/english/numbers.ts'
import { withFacts } from '../story.ts'
import type { Mutation } from './mutation.ts'

export const harmCounted: Mutation = {
  name: 'people harmed asked as a number',
  codes: ['sensitive'],
  spoil: (item) => {
    const { family, stem } = item.candidate
    const asksNumber = family === 'quantity' || (/\bhow many\b/i.test(stem) && numbers(item.candidate.key[0]?.text ?? '').length > 0)
    return asksNumber
      ? (['death', 'injury', 'minor', 'suicide'] as const).map((tag) => withFacts(item, (fact) => ({ ...fact, tags: [tag] })))
      : []
  },
}
