// Words that say that people were harmed, by the tag that a fact needs for them.
import { lemma } from './lemma.ts'
import { words } from './words.ts'

/** Words with a harmless sense ("body", "execute", "minor") are left out: a person tags what they stand for. */
const TABLE = {
  death: 'kill killing die death dead deadly fatal fatality murder slay behead massacre perish drown corpse casualty',
  injury: 'injure injury wound maim casualty',
  minor: 'child children girl boy baby infant toddler teenager schoolgirl schoolboy',
  suicide: 'suicide suicidal',
  'sexual-violence': 'rape rapist molest',
} as const

export type Harm = keyof typeof TABLE

const harmful = Object.entries(TABLE).map(([harm, list]) => [harm as Harm, new Set(list.split(' ').map(lemma))] as const)

/** The harms that a text speaks of. Total; linear in the text. */
export function harms(text: string): Harm[] {
  const present = new Set(words(text).map(lemma))
  return harmful.filter(([, list]) => [...list].some((word) => present.has(word))).map(([harm]) => harm)
}
