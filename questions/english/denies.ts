// Whether a text turns something round.
import { negations } from './negations.ts'
import { words } from './words.ts'

/** Whether a text denies something; "not only" affirms. */
export function denies(text: string): boolean {
  const all = words(text)
  return all.some((word, index) => negations.has(word) && all[index + 1] !== 'only')
}

/** "How can people look at both sides if one is gone?": it asks for no answer and says that they cannot. */
const RHETORICAL = /\b(?:how|why|what|who) (?:on earth )?(?:can|could|should|would)\b[^.?!]{0,200}\?/i

/** Whether a text asks what it means to deny. Total; linear. */
export function deniesByAsking(text: string): boolean {
  return RHETORICAL.test(text)
}
