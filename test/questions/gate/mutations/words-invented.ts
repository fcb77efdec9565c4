// A judgement or a detail that no fact has, in the stem or in the key.
import { type Mutation, raised, withKeyText, withStem } from './mutation.ts'

export const wordsInvented: Mutation = {
  name: 'words invented',
  spoil: (item) => {
    const { stem, key } = item.candidate
    const first = key[0]
    return [
      ...withStem(item, stem.replace(/ the (?=\p{L})/u, ' the notorious ')),
      ...withStem(item, stem.replace(/\?$/, ' with hidden lasers?')),
      // An editor who approved a wording answers for it.
      ...(first === undefined || first.approved !== undefined
        ? []
        : withKeyText(item, raised(`secret ${first.text.replace(/^(?:The|An?) /, '')}`))),
    ]
  },
}
