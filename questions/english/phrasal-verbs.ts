// Verbs of two words and the single word that says the same: "called home" is "recalled".
import { lemma } from './lemma.ts'
import { pronouns } from './pronouns.ts'

const TABLE =
  'call home recall|call back recall|order home recall|order back recall|summon home recall|summon back recall|' +
  'call off cancel|carry out conduct|put off postpone|set up establish|give up abandon|throw out expel|' +
  'kick out expel|turn down reject|bring back return|give back return|send back return|go back return|come back return|hand back return|' +
  'pull out withdraw|pull back withdraw|step down resign|back down relent|bring up raise'

const single: ReadonlyMap<string, string> = new Map(
  TABLE.split('|').map((entry) => {
    const [verb = '', particle = '', word = ''] = entry.split(' ')
    return [`${lemma(verb)} ${particle}`, word]
  }),
)

/** The verb in one word that begins at `at`, and how many words after it hold its particle: "called him home" has one between. */
function verbAt(words: readonly string[], at: number): { word: string; particleAt: number } | null {
  const verb = lemma(words[at] ?? '')
  const between = pronouns.has(words[at + 1]?.toLowerCase() ?? '') ? 1 : 0
  const particleAt = at + 1 + between
  const word = single.get(`${verb} ${words[particleAt]?.toLowerCase() ?? ''}`)
  return word === undefined ? null : { word, particleAt }
}

/** The words with every such verb put as one; all others are kept as they are. Total. */
export function withSingleVerbs(words: readonly string[]): string[] {
  const found = words.map((_, at) => verbAt(words, at))
  const particles = new Set(found.map((verb) => verb?.particleAt))
  return words.flatMap((word, at) => (particles.has(at) ? [] : [found[at]?.word ?? word]))
}
