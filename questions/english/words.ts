// Cuts text into words. Hyphenated words fall apart, numbers stay whole, the possessive goes, "n't" becomes "not".
import { plain } from './normalise.ts'

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

const cut = (text: string) => [...plain(text).matchAll(WORD)].flatMap(([token]) => parts(token))

/** The gate cuts the same few hundred names, quotes and choices again and again: they are kept, up to this many of at most so many characters. */
const KEPT = 2000
const KEPT_LENGTH = 4000
const kept = new Map<string, readonly string[]>()

/** The words of a text as written, accents removed ("US" is not "us"). Total; linear in the text. */
export function writtenWords(text: string): string[] {
  if (text.length > KEPT_LENGTH) return cut(text)
  const known = kept.get(text)
  if (known !== undefined) return [...known]
  if (kept.size >= KEPT) kept.clear()
  const words = cut(text)
  kept.set(text, words)
  return [...words]
}

/** The words of a text in lower case. Total; linear in the text. */
export function words(text: string): string[] {
  return writtenWords(text).map((word) => word.toLowerCase())
}
