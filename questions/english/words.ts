// Cuts text into words. Hyphenated words fall apart, numbers stay whole, the possessive goes, "n't" becomes "not".
import { plain } from './normalise.ts'
import { remember } from './remember.ts'

const WORD = /\p{N}+(?:[.,]\p{N}+)*(?:st|nd|rd|th)?(?![\p{L}\p{N}])|(?:\p{Lu}\.){2,}|[\p{L}\p{N}]+(?:'\p{L}+)*/gu
const CONTRACTED: Readonly<Record<string, string>> = { "can't": 'can', "won't": 'will', "shan't": 'shall' }

function parts(token: string): string[] {
  if (/^\p{N}/u.test(token)) return [token.replace(/,(?=\p{N}{3})/gu, '')]
  const whole = token.replaceAll('.', '')
  if (/n't$/i.test(whole)) return [CONTRACTED[whole.toLowerCase()] ?? whole.slice(0, -3), 'not']
  const [stem = ''] = whole.split("'")
  // "O'Neil" and "D'Arcy" are one word; "Iran's" and "they're" lose their ending.
  return /^\p{L}$/u.test(stem) ? [whole.replaceAll("'", '')] : [stem]
}

const cut = remember((text: string): readonly string[] => [...plain(text).matchAll(WORD)].flatMap(([token]) => parts(token)))

/** The words of a text as written, accents removed ("US" is not "us"). Total; linear in the text. */
export const writtenWords = (text: string): readonly string[] => cut(text)

const lowered = remember((text: string): readonly string[] => cut(text).map((word) => word.toLowerCase()))

/** The words of a text in lower case. Total; linear in the text. */
export const words = (text: string): readonly string[] => lowered(text)
