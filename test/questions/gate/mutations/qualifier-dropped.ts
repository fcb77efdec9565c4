// A word that the fact may not lose ("by", "could", "if", "must", a bound) taken out of stem and choices.
import { type Mutation, withCandidate } from './mutation.ts'

const without = (text: string, word: string) => {
  const rest = text.replace(new RegExp(`\\b${word}\\b `, 'i'), '')
  return rest.slice(0, 1).toUpperCase() + rest.slice(1)
}

export const qualifierDropped: Mutation = {
  name: 'qualifier or bound dropped',
  codes: ['qualifier-dropped'],
  spoil: (item) => {
    const { candidate, facts } = item
    const kept = facts.flatMap((fact) => fact.keep)
    return kept.flatMap((word) => {
      const stem = without(candidate.stem, word)
      const key = candidate.key.map((each) => ({ ...each, text: without(each.text, word) }))
      const changed = stem !== candidate.stem || key.some(({ text }, index) => text !== candidate.key[index]?.text)
      const distractors = candidate.distractors.map((each) => ({ ...each, text: without(each.text, word) }))
      return changed ? [withCandidate(item, { stem, key, distractors })] : []
    })
  },
}
