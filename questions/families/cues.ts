// Whether a stem asks with the words that go with its family.
import { lemma } from '../english/lemma.ts'
import { questionPhrase } from '../english/question-phrase.ts'
import { words } from '../english/words.ts'

/** Whether the stem has one of these words in any form. */
export function hasCue(stem: string, cues: ReadonlySet<string>): boolean {
  return words(stem).some((word) => cues.has(lemma(word)))
}

/** Whether the question word is one of these. */
export function asksBy(stem: string, ...questionWords: readonly string[]): boolean {
  return questionWords.includes(questionPhrase(stem)?.word ?? '')
}

/** The sentences whose condition is true. */
export function faults(...checks: readonly (readonly [wrong: boolean, sentence: string])[]): string[] {
  return checks.filter(([wrong]) => wrong).map(([, sentence]) => sentence)
}
