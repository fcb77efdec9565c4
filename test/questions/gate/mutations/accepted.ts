// The sound questions of which mutants are made: those of the invented story and of every article's folder that pass the gate.
import { readSource, slugs } from '../../../../questions/cli/library.ts'
import type { Candidate } from '../../../../questions/families/candidate.ts'
import { families } from '../../../../questions/families/index.ts'
import { refusals } from '../../../../questions/gate/index.ts'
import type { Item } from '../../../../questions/gate/rule.ts'
import { itemOf, type Source } from '../../../../questions/quiz/generate.ts'
import { candidates, itemOf as storyItemOf } from '../story.ts'

/** Every candidate of an article, typed or written by code, as the gate is given it. */
function itemsOf(source: Source): Item[] {
  const { sheet, article } = source
  const { heading, questions } = source.candidates
  const written = families.flatMap((family): readonly Candidate[] => family.write?.(sheet, article, heading) ?? [])
  return [...questions, ...written].map((candidate) => itemOf(source, candidate))
}

/** Every question put forward, in its surroundings. */
export const proposed = (): Item[] => [
  ...candidates.map((candidate) => storyItemOf(candidate)),
  ...slugs().flatMap((slug) => itemsOf(readSource(slug))),
]

/** Those of them that pass the gate. */
export const accepted = (): Item[] => proposed().filter((item) => refusals(item).length === 0)
