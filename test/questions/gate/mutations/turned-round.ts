// A word of the stem replaced by its opposite where the facts have the word: "welcomed" becomes "opposed".
import { lemma } from '../../../../questions/english/lemma.ts'
import { words } from '../../../../questions/english/words.ts'
import { type Mutation, withStem } from './mutation.ts'

const OPPOSITES: Readonly<Record<string, string>> = {
  welcomed: 'opposed',
  welcome: 'oppose',
  opposed: 'welcomed',
  oppose: 'welcome',
  agree: 'refuse',
  agreed: 'refused',
  accepted: 'rejected',
  accept: 'reject',
  allow: 'forbid',
  allowed: 'forbade',
  barred: 'allowed',
  strengthened: 'weakened',
  escalated: 'lowered',
  resume: 'suspend',
  reopen: 'close',
  deny: 'confirm',
  condemned: 'praised',
}

export const turnedRound: Mutation = {
  name: 'meaning turned round',
  codes: ['wording-unsupported'],
  spoil: (item) => {
    const said = new Set(
      item.facts
        .flatMap((fact) => [fact.statement, ...fact.quotes.map(({ exact }) => exact)])
        .flatMap(words)
        .map(lemma),
    )
    return Object.entries(OPPOSITES)
      .filter(([word]) => said.has(lemma(word)))
      .flatMap(([word, opposite]) => withStem(item, item.candidate.stem.replace(new RegExp(`\\b${word}\\b`), opposite)))
  },
}
