// A wrong choice whose proof quotes nothing of it: a function word of the right fact, or another word of it.
import { contentWords } from '../../../../questions/english/content-words.ts'
import { words, writtenWords } from '../../../../questions/english/words.ts'
import type { Distractor } from '../../../../questions/families/candidate.ts'
import type { Item } from '../../../../questions/gate/rule.ts'
import { type Mutation, withDistractor } from './mutation.ts'

function hollowQuotes({ sheet }: Item, { text, proof }: Distractor): string[] {
  if (!('fact' in proof)) return []
  const quotes = sheet.facts.find(({ id }) => id === proof.fact)?.quotes.map(({ exact }) => exact) ?? []
  const all = quotes.flatMap(writtenWords)
  const functionWord = all.find((word) => contentWords(word).length === 0)
  const said = [...words(text), ...contentWords(text)]
  const other = all.find(
    (word) => contentWords(word).length > 0 && ![...words(word), ...contentWords(word)].some((form) => said.includes(form)),
  )
  return [functionWord, other].filter((word) => word !== undefined)
}

export const proofHollowed: Mutation = {
  name: 'proof quotes a word that is not the choice’s',
  codes: ['distractor-unproven'],
  spoil: (item) =>
    item.candidate.distractors.flatMap((distractor, index) =>
      hollowQuotes(item, distractor).flatMap((quote) =>
        withDistractor(item, index, (each) => ({ ...each, proof: 'quote' in each.proof ? { ...each.proof, quote } : each.proof })),
      ),
    ),
}
