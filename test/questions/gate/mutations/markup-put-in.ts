// Anything but plain text in what readers see.
import { type Mutation, withKeyText, withStem, withWrongText } from './mutation.ts'

export const markupPutIn: Mutation = {
  name: 'markup put in',
  codes: ['markup'],
  spoil: (item) => {
    const { stem, key, distractors } = item.candidate
    return [
      ...withStem(item, stem.replace(/ (\S+)/, ' <b>$1</b>')),
      ...withStem(item, stem.replace(' ', ' \u202E')),
      ...withKeyText(item, `<img src=x onerror=alert(1)> ${key[0]?.text}`),
      ...withWrongText(item, `${distractors[0]?.text}\u200B`),
      ...withWrongText(item, `${distractors[0]?.text} &amp; more`),
    ]
  },
}
