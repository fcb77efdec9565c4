// Words that turn a statement into its opposite, in pairs of poles: whatever stands on one pole denies what stands on the other.
import { lemma } from './lemma.ts'

const AXES: readonly (readonly [pole: string, other: string])[] = [
  [
    'agree accept welcome support praise approve applaud endorse',
    'oppose reject refuse criticise criticize condemn denounce decline object',
  ],
  [
    'increase rise grow gain climb raise lengthen widen strengthen double',
    'decrease fall drop decline shrink lower reduce shorten cut narrow weaken halve',
  ],
  ['allow permit', 'ban bar forbid prohibit block prevent'],
  ['open reopen resume restore begin start', 'close shut suspend halt end stop'],
  ['confirm admit', 'deny'],
]

const lemmas = (words: string) => new Set(words.split(' ').map(lemma))

/** Poles as sets of lemmas, each beside its opposite. */
export const opposites: readonly (readonly [pole: ReadonlySet<string>, other: ReadonlySet<string>])[] = AXES.flatMap(([one, other]) => {
  const [pole, opposite] = [lemmas(one), lemmas(other)]
  return [[pole, opposite] as const, [opposite, pole] as const]
})
