// Words of one family: "announce" and "announcement", "agree" and "agreement". A light test by endings, for wording that may change its part of speech.
import { lemma } from './lemma.ts'

/** What derivation adds to a stem, as it looks after `lemma` has dropped a final e and a doubled consonant. */
const ENDINGS: ReadonlySet<string> = new Set(
  (
    ' e y ment ement ation tion sion ition ution er or ar ant ent ist ism ian ly ily al ial ical ic ity iti nes ful les iou iv ativ itiv anc enc ' +
    'abl ibl iz is ifi ify ication ship hood ing ary ory ery ally ically ently antly ural ur ptiv ption an est down out off over back'
  ).split(' '),
)

/** Endings so short that four letters before them prove nothing: "plan" and "plant", "state" and "station". */
const SHORT_ENDINGS: ReadonlySet<string> = new Set('s t d r l th pt v f c ci ct b n a up ion ou ed'.split(' '))

const SHORTEST_ROOT = 4
const SHORTEST_ROOT_BEFORE_SHORT_ENDING = 5

/** Families that share too few letters for the rule of endings, or whose root changes. */
const FAMILIES: readonly ReadonlySet<string>[] = (
  'die death dead deadly|destroy destruction|choose choice|sell sale|give gift|know knowledge|high height|long length|strong strength strengthen|' +
  'wide width|deep depth|grow growth|weigh weight|see sight|fly flight|lose loss|prove proof|believe belief|relieve relief|live life|advise advice|' +
  'succeed success|receive receipt reception|explain explanation|decide decision|divide division|speak speech|think thought|buy purchase|' +
  'poor poverty|true truth|young youth|warm warmth|hot heat|free freedom|wise wisdom|fail failure|please pleasure|win victory winner|' +
  'invade invasion|explode explosion|conclude conclusion|respond response|defend defence defense|offend offence|absent absence|life lifelong|obey obedience|injure injury|' +
  'maintain maintenance|repeat repetition|detain detention|retain retention|abstain abstention|persuade persuasion|expand expansion|extend extension extent|'
)
  .split('|')
  .map((family) => new Set(family.split(' ').map(lemma)))

function sharedPrefix(a: string, b: string): number {
  let length = 0
  while (length < a.length && a[length] === b[length]) length += 1
  return length
}

/** "Vote" and "voter", "mine" and "miner": a doer's root may be shorter than other roots. */
const isDoer = (root: string, word: string) => root.length >= 3 && (word === `${root}er` || word === `${root}or`)

/** "Asia" and "Asian", "Korea" and "Korean". */
const isDemonym = (name: string, word: string) => name.endsWith('a') && word === `${name}n`

/** Whether two lemmas belong to one word family. Numbers must be equal. Total; linear in their length. */
export function related(a: string, b: string): boolean {
  if (a === b) return true
  if (/\d/.test(a + b)) return false
  if (isDoer(a, b) || isDoer(b, a) || isDemonym(a, b) || isDemonym(b, a)) return true
  if (FAMILIES.some((family) => family.has(a) && family.has(b))) return true
  const root = sharedPrefix(a, b)
  if (root < SHORTEST_ROOT) return false
  return [a.slice(root), b.slice(root)].every(
    (ending) => ENDINGS.has(ending) || (SHORT_ENDINGS.has(ending) && root >= SHORTEST_ROOT_BEFORE_SHORT_ENDING),
  )
}
