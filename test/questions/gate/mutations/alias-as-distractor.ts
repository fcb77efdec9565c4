// The key under another name, or its names in another order, as a wrong choice.
import { type Mutation, withWrongText } from './mutation.ts'

export const aliasAsDistractor: Mutation = {
  name: 'alias as distractor',
  spoil: (item) => {
    const key = item.candidate.key[0]?.text ?? ''
    const renamed = item.sheet.entities.flatMap(({ name, aliases }) =>
      [name, ...aliases].flatMap((one) =>
        [name, ...aliases].filter((other) => other !== one && key.includes(one)).map((other) => key.replace(one, other)),
      ),
    )
    const turned = key.replace(/^(\p{Lu}[^,]*) and (\p{Lu}[^,]*)$/u, '$2 and $1')
    return [...new Set([...renamed, turned])].filter((text) => text !== key).flatMap((text) => withWrongText(item, text))
  },
}
