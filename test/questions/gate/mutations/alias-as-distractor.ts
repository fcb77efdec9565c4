// The key under another name, or its names in another order, as a wrong choice.
import { escaped } from './escaped.ts'
import { type Mutation, withWrongText } from './mutation.ts'

const renamed = (text: string, name: string, other: string) => text.replace(new RegExp(`(?<!\\p{L})${escaped(name)}(?!\\p{L})`, 'u'), other)

export const aliasAsDistractor: Mutation = {
  name: 'alias as distractor',
  codes: ['choices-equivalent'],
  spoil: (item) => {
    const key = item.candidate.key[0]?.text ?? ''
    const aliased = item.sheet.entities.flatMap(({ name, aliases }) =>
      [name, ...aliases].flatMap((one) => [name, ...aliases].map((other) => renamed(key, one, other))),
    )
    const turned = key.replace(/^(\p{Lu}[^,]*) and (\p{Lu}[^,]*)$/u, '$2 and $1')
    return [...new Set([...aliased, turned])].filter((text) => text !== key).flatMap((text) => withWrongText(item, text))
  },
}
