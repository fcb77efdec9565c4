// Folds a word's forms into one: "strikes", "struck" and "striking" compare as equal. The result is a key for comparing, not always a word.
import { irregularForms } from './irregular-forms.ts'
import { remember } from './remember.ts'

const VOWEL = /[aeiouy]/

/** Endings of inflection, longest first. What stays must hold a vowel and three letters, so that "sing" and "red" keep theirs. */
function withoutInflection(word: string): string {
  if (/(?:ss|us|is)$/.test(word)) return word
  if (/ies$/.test(word) && word.length > 4) return `${word.slice(0, -3)}y`
  if (/ied$/.test(word) && word.length > 4) return `${word.slice(0, -3)}y`
  if (/(?:ch|sh|ss|x|zz)es$/.test(word)) return word.slice(0, -2)
  if (/s$/.test(word) && word.length > 3) return word.slice(0, -1)
  for (const ending of ['ing', 'ed']) {
    const stem = word.slice(0, -ending.length)
    if (word.endsWith(ending) && stem.length >= 3 && VOWEL.test(stem)) return stem
  }
  return word
}

/** "stopped" and "hoping" lose what inflection doubled or dropped; so must "stop", "hope" and "pass", or they would not meet. */
function withoutSpelling(stem: string): string {
  const short = stem.length > 3 && stem.endsWith('e') ? stem.slice(0, -1) : stem
  return short.length > 3 ? short.replace(/([b-df-hj-np-tv-z])\1$/, '$1') : short
}

/** The key under which all forms of a word meet. Takes one word in any case; total. */
export const lemma: (word: string) => string = remember((word) => {
  const lower = word.toLowerCase()
  const base = irregularForms.get(lower)
  return withoutSpelling(base ?? withoutInflection(lower))
})
