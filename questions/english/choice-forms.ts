// The grammatical form of a choice, as far as its first words tell it without a parser.
import { months } from './months.ts'
import { plain } from './normalise.ts'
import { isNumberWord, numbers } from './numbers.ts'
import { words } from './words.ts'

/** "phrase" is everything that its beginning does not tell apart: noun phrases, names, prepositional phrases, bare infinitives, sentences. */
export type ChoiceForm = 'to …' | 'by …-ing' | 'because …' | 'that …' | 'quotation' | 'number' | 'date' | 'phrase'

/** Words after which a noun follows, and no verb. */
const BEFORE_NOUNS = new Set(
  (
    'the a an its their his her this these that those another other both all each every no some any such more less fewer most about around approximately ' +
    'nearly almost over under at just only first second third fourth fifth sixth seventh eighth ninth tenth last next'
  ).split(' '),
)

/** "To the station" is a place, "To warn the village" a purpose. */
function isInfinitive(text: string, second: string): boolean {
  return /^To \p{Ll}/u.test(text) && !BEFORE_NOUNS.has(second) && !isNumberWord(second)
}

/** The form of a choice. Total. */
export function formOf(choice: string): ChoiceForm {
  const text = plain(choice)
  const [first = '', second = ''] = words(text)
  if (/^".*"[.?!]?$/.test(text)) return 'quotation'
  if (isInfinitive(text, second)) return 'to …'
  if (first === 'because' && second !== 'of') return 'because …'
  if (first === 'that' && second !== 'of') return 'that …'
  if (first === 'by' && /.{2}ing$/.test(second)) return 'by …-ing'
  if (words(text).some((word) => months.has(word) && word !== 'may') && /\d/.test(text)) return 'date'
  return numbers(text).length > 0 ? 'number' : 'phrase'
}
