// A candidate's choices as readers see them, key and wrong choices alike.
import { functionWords } from '../english/function-words.ts'
import { plain } from '../english/normalise.ts'
import type { Candidate } from '../families/candidate.ts'

/** The texts of the right choices. */
export const keyTexts = ({ key }: Candidate): string[] => key.map(({ text }) => text)

/** The texts of the wrong choices. */
export const distractorTexts = ({ distractors }: Candidate): string[] => distractors.map(({ text }) => text)

/** The texts of all choices, right ones first. */
export const choiceTexts = (candidate: Candidate): string[] => [...keyTexts(candidate), ...distractorTexts(candidate)]

/** A choice without the function words that it begins with: "In the engine room" is "engine room". The whole where nothing else is in it. */
export function coreOf(choice: string): string {
  const tokens = plain(choice).split(' ')
  const first = tokens.findIndex((token) => /^\p{Lu}{2}/u.test(token) || !functionWords.has(token.toLowerCase()))
  return first === -1 ? choice : tokens.slice(first).join(' ')
}
