// Another right answer as a wrong choice: a further item of the asked list, or the key as its evidence words it.
import { contentWords } from '../../../../questions/english/content-words.ts'
import { type Mutation, raised, withWrongText } from './mutation.ts'

export const secondRightChoice: Mutation = {
  name: 'second right choice',
  codes: ['not-one-key'],
  spoil: (item) => {
    const { candidate, facts } = item
    if (candidate.kind === 'order') return []
    const keys = candidate.key.map(({ text }) => contentWords(text).join(' '))
    const listed = facts.flatMap((fact) => (fact.kind === 'list' ? fact.items.map(({ text }) => text) : []))
    const quoted = candidate.key.map(({ quote }) => raised(quote))
    return [...listed, ...quoted]
      .filter((text) => !keys.includes(contentWords(text).join(' ')))
      .flatMap((text) => withWrongText(item, text))
  },
}
