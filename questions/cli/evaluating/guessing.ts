// How often somebody who has read nothing is right, over all articles.
import { chanceOf, type Guesser, guessers, type Story } from '../../quiz/guessers.ts'
import type { Question } from '../../quiz/quiz.ts'
import type { Drafted } from './drafted.ts'
import type { Key } from './key.ts'

const anyone: Guesser = ({ choices }) => choices.map(() => 0)

const points = (shares: readonly number[]) =>
  Math.round((1000 * shares.reduce((sum, share) => sum + share, 0)) / Math.max(1, shares.length)) / 10

/** Sequences are left out: in them every choice is right. */
export function guessing(all: readonly Drafted[]): Key['guessing'] {
  return (['bank', 'quiz'] as const).flatMap((of) => {
    const asked = all.flatMap(({ source, generated }): [Question, Story][] =>
      generated[of].questions
        .filter(({ kind }) => kind !== 'order')
        .map((question) => [question, { text: source.article.text, sheet: source.sheet }]),
    )
    const rate = (guesser: Guesser) => points(asked.map(([question, story]) => chanceOf(guesser, question, story)))
    return Object.entries(guessers).map(([way, guesser]) => ({ of, way, points: rate(guesser), chance: rate(anyone) }))
  })
}
