// What places an event or a person cut out: "the strikes" of nobody and no day, a name without its office.
import { plain } from '../../../../questions/english/normalise.ts'
import type { Item } from '../../../../questions/gate/rule.ts'
import { type Mutation, withStem } from './mutation.ts'

const EVENT = '(?:attacks?|strikes?|visit|invitation|meeting|ruling|election|vote|deal|study|flood|exchange)'
const NAME = '(?:the )?\\p{Lu}[\\p{L} ]*?’s'
const PLACED_BEHIND = `(?: (?:of|on|in|inside|to|between|by|from) (?:the )?\\p{Lu}[\\p{L}’]*(?: (?:foreign minister|and \\p{Lu}\\p{L}+|\\d{1,2}|\\d{4}|\\p{Lu}\\p{L}+))*)*`

function unplacedEvents(item: Item): Item[] {
  const { stem } = item.candidate
  const owned = new RegExp(`\\b${NAME} (${EVENT})${PLACED_BEHIND}`, 'u')
  const described = new RegExp(`\\bthe (${EVENT})${PLACED_BEHIND.replace(/\*$/, '+')}`, 'u')
  const named = new RegExp(`\\bthe ${EVENT}\\b`)
  return [owned, described]
    .flatMap((pattern) => withStem(item, stem.replace(pattern, 'the $1')))
    .filter(({ candidate }) => named.test(candidate.stem) && !/’s\?$/.test(candidate.stem))
}

function strangers(item: Item): Item[] {
  const people = item.sheet.entities.filter(
    ({ type, famous, name }) => type === 'person' && !famous && !plain(item.heading).includes(plain(name)),
  )
  return people.flatMap(({ name }) => {
    const stem = item.candidate.stem
    const behind = stem.replace(new RegExp(`${name}, [^,?]+(?:, |(?=\\?))`, 'u'), `${name} `)
    const before = stem.replace(
      new RegExp(`(?:\\p{Lu}\\p{L}+’s )?(?:\\p{Ll}+ )?(?:minister|ambassador|president|head|chair)[^,]{0,20},? (?=${name})`, 'u'),
      '',
    )
    return [behind.replace(' ?', '?'), before].flatMap((each) => withStem(item, each))
  })
}

export const settingCut: Mutation = {
  name: 'setting cut out',
  codes: ['setting-missing'],
  spoil: (item) => [...unplacedEvents(item), ...strangers(item)],
}
