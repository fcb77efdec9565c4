// "not" put into a question that asks what is so.
import { type Mutation, withKeyText, withStem } from './mutation.ts'

export const negationSupplied: Mutation = {
  name: '“not” supplied',
  codes: ['wording-unsupported', 'answer-not-in-evidence', 'malformed-stem'],
  spoil: (item) => [
    ...withStem(
      item,
      item.candidate.stem.replace(/^((?:\w+ ){1,3}?)(did|do|does|has|have|had|was|were|is|are|would|could)\b(?! that\b)/, '$1$2n’t'),
    ),
    ...(item.candidate.kind === 'single' ? withKeyText(item, `Not ${item.candidate.key[0]?.text.toLowerCase()}`) : []),
  ],
}
