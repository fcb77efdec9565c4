// Words of one family: "announce" and "announcement", "agree" and "agreement". A light test by endings, for wording that may change its part of speech.
import { lemma } from './lemma.ts'

/** What derivation adds to a stem, as it looks after `lemma` has dropped a final e and a doubled consonant. */
const ENDINGS: ReadonlySet<string> = new Set(
  (
    ' e y s t d r l ment ement ation tion ion sion ition ution er or ar ant ent ist ism ian ly ily al ial ical ic y ity iti nes ful les ou iou iv ativ itiv anc enc ' +
    'abl ibl iz is ifi ify ship hood ed ing ary ory ery ally ically ently antly th ural ur ptiv ption pt v f c ci ct b n an a down up out off over back'
  ).split(' '),
)

/** Families that share too few letters for the rule of endings, or whose root changes. */
const FAMILIES: readonly ReadonlySet<string>[] = (
  'die death dead deadly|destroy destruction|choose choice|sell sale|give gift|know knowledge|high height|long length|strong strength strengthen|' +
  'wide width|deep depth|grow growth|weigh weight|see sight|fly flight|lose loss|prove proof|believe belief|relieve relief|live life|advise advice|' +
  'succeed success|receive receipt reception|explain explanation|decide decision|divide division|speak speech|think thought|buy purchase|' +
  'poor poverty|true truth|young youth|warm warmth|hot heat|free freedom|wise wisdom|fail failure|please pleasure|win victory winner|' +
  'invade invasion|explode explosion|conclude conclusion|respond response|defend defence defense|offend offence|absent absence|'
)
  .split('|')
  .map((family) => new Set(family.split(' ').map(lemma)))

function sharedPrefix(a: string, b: string): number {
  let length = 0
  while (length < a.length && a[length] === b[length]) length += 1
  return length
}

/** Whether two lemmas belong to one word family. Numbers and short words must be equal. Total; linear in their length. */
export function related(a: string, b: string): boolean {
  if (a === b) return true
  if (FAMILIES.some((family) => family.has(a) && family.has(b))) return true
  const prefix = sharedPrefix(a, b)
  if (prefix < 4 || /\d/.test(a + b)) return false
  return ENDINGS.has(a.slice(prefix)) && ENDINGS.has(b.slice(prefix))
}
