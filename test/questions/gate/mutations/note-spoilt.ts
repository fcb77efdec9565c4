// A number, a name or a denial of a note that is not the article's, and a denial that it loses. What the article is silent on ("not quoted") is told as it is.
import { escaped } from './escaped.ts'
import type { Mutation } from './mutation.ts'
import { withNotes } from './notes.ts'

const codes = ['note-unsupported'] as const

const numberChanged: Mutation = {
  name: 'number in a note changed',
  codes,
  spoil: (item) => {
    const other = (digits: string) =>
      [7, 6, 5, 11].map((more) => String(Number(digits) + more)).find((each) => !item.article.text.includes(each)) ?? digits
    return withNotes(item, (note) => note.replace(/\d+/, other))
  },
}

const nameSupplied: Mutation = {
  name: 'name in a note supplied from nowhere',
  codes,
  spoil: (item) =>
    item.sheet.entities
      .flatMap(({ name, aliases }) => [name, ...aliases])
      .filter((name) => /^\p{Lu}/u.test(name))
      .flatMap((name) => withNotes(item, (note) => note.replace(new RegExp(`\\b${escaped(name)}(?!\\p{L})`, 'u'), 'Zubrowka'))),
}

const denialDropped: Mutation = {
  name: 'denial of a note dropped',
  codes,
  spoil: (item) => withNotes(item, (note) => note.replace(/\b(?:not|no|never) (?!quoted)/, '').replace(/\bdenied\b/, 'said')),
}

const denialSupplied: Mutation = {
  name: 'denial in a note supplied from nowhere',
  codes,
  spoil: (item) => {
    const { key, explanation } = item.candidate
    const isDenied = item.facts.some(({ statement, quotes }) =>
      /\b(?:not|no|never|den|refus)/.test([statement, ...quotes.map(({ exact }) => exact)].join(' ')),
    )
    if (isDenied || explanation === undefined) return []
    const [first] = key
    return first === undefined
      ? []
      : withNotes({ ...item, candidate: { ...item.candidate, key: [], distractors: [] } }, (note) =>
          note.replace(/ (?=allowed|agreed|recalled|barred|expressed|withdrew)/, ' never '),
        ).map((mutant) => ({ ...mutant, candidate: { ...mutant.candidate, key, distractors: item.candidate.distractors } }))
  },
}

export const notesSpoilt: readonly Mutation[] = [numberChanged, nameSupplied, denialDropped, denialSupplied]
