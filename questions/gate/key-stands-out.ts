// Refuses a question whose key can be picked by its looks: it alone echoes the stem, or is alone in length, digits, quotation, polarity or form.
import { contentWords, contentWordsAsWritten } from '../english/content-words.ts'
import { negations } from '../english/negations.ts'
import { plain } from '../english/normalise.ts'
import { prepositions } from '../english/prepositions.ts'
import { quotations } from '../english/quotations.ts'
import { related } from '../english/related.ts'
import { words } from '../english/words.ts'
import { entitiesIn, names } from '../facts/entity-names.ts'
import type { FactSheet } from '../facts/sheet.ts'
import { distractorTexts, keyTexts } from './choice-texts.ts'
import { keysApart } from './keys-apart.ts'
import type { Item, Rule } from './rule.ts'

interface Choices {
  readonly stem: string
  readonly key: string
  readonly distractors: readonly string[]
}

/** The key alone has it, or alone lacks it. */
const isAlone = (choices: Choices, has: (choice: string) => boolean) => aloneHas(choices, has) || aloneLacks(choices, has)
const aloneHas = ({ key, distractors }: Choices, has: (choice: string) => boolean) => has(key) && !distractors.some(has)
const aloneLacks = ({ key, distractors }: Choices, has: (choice: string) => boolean) => !has(key) && distractors.every(has)

/** "loaded" gives "Gigaloader" away. */
const isInside = (asked: string, word: string) => asked.length >= 4 && word.includes(asked)

/** Words of the stem that the key takes up and no wrong choice does: two, or half of the key. Words that all choices share tell nothing. */
function echo({ stem, key, distractors }: Choices): string[] {
  const asked = contentWords(stem)
  // Where every wrong choice has a name of its own, the key's tells nothing: one constituency of Hong Kong among others.
  const isTold = (written: string) => /^\p{Lu}/u.test(written) && distractors.some(hasName)
  const echoes = (choice: string) =>
    contentWordsAsWritten(choice)
      .flatMap(({ written, lemma }) => (isTold(written) ? [] : [lemma]))
      .filter((word) => asked.some((each) => related(each, word) || isInside(each, word)))
  const shared = new Set(distractors.flatMap(echoes))
  const echoed = [...new Set(echoes(key))].filter((word) => !shared.has(word))
  return echoed.length > 1 || echoed.length * 2 >= contentWords(key).length ? echoed : []
}

/** Characters from which on a difference in length strikes the eye, and the share by which it does. */
const STRIKING = 24
const LONGER = 1.6
const SHORTER = 0.5

function lengthFault({ key, distractors }: Choices): string | null {
  const others = distractors.map((choice) => choice.length)
  if (key.length >= STRIKING && key.length > LONGER * Math.max(...others))
    return 'is by far the longest choice: shorten it or lengthen the others'
  if (Math.min(...others) >= STRIKING && key.length < SHORTER * Math.min(...others))
    return 'is by far the shortest choice: lengthen it or shorten the others'
  return null
}

const hasDigits = (choice: string) => /\d/.test(choice)
const isQuoted = (choice: string) => quotations(choice).length > 0
/** A negative key among affirmative choices is often fair ("They have not received it"); the only affirmative one never is. */
const isNegative = (choice: string) => words(choice).some((word) => negations.has(word))
/** "Skarv.org" among names of papers. */
const hasAddress = (choice: string) => /\p{L}\.(?:com|org|net|info|gov|edu|co|io)\b/iu.test(choice)
const hasName = (choice: string) => /\s["(]?\p{Lu}/u.test(plain(choice))

/** All wrong choices begin with one small word ("To …", "In …", "By …"), and the key does not. */
function openingFault({ key, distractors }: Choices): string | null {
  const openings = new Set(distractors.map(openingOf))
  const [opening = ''] = openings
  if (openings.size !== 1 || distractors.length < 2 || !OPENERS.has(opening) || openingOf(key) === opening) return null
  if (opening === 'a' && isCounted(key)) return null
  return `does not begin with “${opening}” as every wrong choice does: give all one form`
}

/** "a" and "an" are one word. */
const openingOf = (choice: string) => (words(choice)[0] ?? '').replace(/^an$/, 'a')
/** Beside "A queue" and "A crowd" a plural has no article ("Long lines"), and "Another queue" has one of its own. */
const isCounted = (choice: string) => /^(?:another|some|several|two|three|four|many) |^(?:\p{L}+ )?\p{L}{2,}[^s]s\b/iu.test(plain(choice))
const OPENERS: ReadonlySet<string> = new Set([...prepositions, 'because', 'that', 'it', 'he', 'she', 'they', 'a', 'its', 'their'])

function faultsOf(choices: Choices, sheet: FactSheet): string[] {
  const echoed = echo(choices)
  return [
    echoed.length > 0 ? `alone repeats “${echoed.join(' ')}” of the stem: reword one of them` : null,
    lengthFault(choices),
    isAlone(choices, hasDigits) ? 'alone has digits, or alone has none: give all one form' : null,
    isAlone(choices, isQuoted) ? 'alone is quoted, or alone is not: quote all or none' : null,
    aloneHas(choices, hasAddress) ? 'alone is an address of the web: balance the choices' : null,
    aloneLacks(choices, isNegative) ? 'alone is not negative: balance the choices' : null,
    aloneLacks(choices, hasName) ? 'alone holds no name: balance the choices' : null,
    openingFault(choices),
    aloneOfItsSide(choices, sheet),
  ].filter((fault) => fault !== null)
}

/** Sides of the persons that a text names. */
const sidesIn = (text: string, sheet: FactSheet) =>
  entitiesIn(text, sheet).flatMap(({ type, side }) => (type === 'person' && side !== undefined ? [side] : []))

/** The stem names a country or camp, and of all persons offered only the key is of it: nobody has to read to pick it. */
function aloneOfItsSide({ stem, key, distractors }: Choices, sheet: FactSheet): string | null {
  const [side] = sidesIn(key, sheet)
  const named = sheet.entities.find(({ id }) => id === side)
  if (named === undefined || !names(stem, named)) return null
  const others = distractors.map((choice) => sidesIn(choice, sheet))
  return others.every((sides) => sides.length > 0 && !sides.includes(named.id))
    ? `is the only one of ${named.name}, which the stem names: offer others of it`
    : null
}

function checkSingle({ candidate, sheet }: Item): string[] {
  const distractors = distractorTexts(candidate)
  return keyTexts(candidate).flatMap((key) =>
    faultsOf({ stem: candidate.stem, key, distractors }, sheet).map((fault) => `The right choice “${key}” ${fault}.`),
  )
}

function check(item: Item): string[] {
  if (item.candidate.distractors.length < 2) return []
  if (item.candidate.kind === 'multiple') return keysApart(item.candidate)
  return item.candidate.kind === 'single' ? checkSingle(item) : []
}

export const keyStandsOut: Rule = { code: 'key-stands-out', check }
