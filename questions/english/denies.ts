// Whether a text turns something round.
import { negations } from './negations.ts'
import { words } from './words.ts'

/** Whether a text denies something; "not only" affirms. */
export function denies(text: string): boolean {
  const all = words(text)
  return all.some((word, index) => negations.has(word) && all[index + 1] !== 'only')
}
