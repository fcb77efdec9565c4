// A judgement or a detail that no fact has, in the stem or in the key.
import { type Mutation, raised, withKeyText, withStem } from './mutation.ts'

export const wordsInvented: Mutation = {
  name: 'words invented',
  codes: ['wording-unsupported'],
  spoil: (item) => {
    const { stem, key } = item.candidate
    return [
      ...withStem(item, stem.replace(/ the (?=\p{L})/u, ' the notorious ')),
      ...withStem(item, stem.replace(/\?$/, ' with hidden lasers?')),
      ...withKeyText(item, raised(`secret ${(key[0]?.text ?? '').replace(/^(?:The|An?) /, '')}`)),
    ]
  },
}
