// Wording that says the opposite of its facts: "opposed" where they have "welcomed".
import { lemma } from '../english/lemma.ts'
import { opposites } from '../english/opposites.ts'
import { words } from '../english/words.ts'

/** One sentence for each word whose opposite the facts have, where nothing in the facts stands on its own side. */
export function turnedRound(wording: string, sources: readonly string[]): string[] {
  const said = new Set(sources.flatMap(words).map(lemma))
  return words(wording).flatMap((word) => {
    const turned = opposites.find(
      ([pole, other]) => pole.has(lemma(word)) && ![...pole].some((each) => said.has(each)) && [...other].some((each) => said.has(each)),
    )
    return turned === undefined ? [] : [`“${word}” says the opposite of what the cited facts say: use their word.`]
  })
}
