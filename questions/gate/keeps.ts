// Whether a wording keeps a qualifier in any of its words.
import { lemma } from '../english/lemma.ts'
import { containsPhraseInAnyForm } from '../english/phrase.ts'
import { equivalentQualifiers } from '../english/qualifiers.ts'
import { related } from '../english/related.ts'
import { words } from '../english/words.ts'

/** Letters from which on another form of the word tells: "usual" of "usually"; "mayor" is none of "may". */
const SHORTEST = 5

/** "The usual place" keeps "usually": another form of the word will do, and so will words that say the same. */
export function keeps(text: string, qualifier: string): boolean {
  if (equivalentQualifiers(qualifier).some((wording) => containsPhraseInAnyForm(text, wording))) return true
  return qualifier.length >= SHORTEST && words(text).some((word) => related(lemma(word), lemma(qualifier)))
}
