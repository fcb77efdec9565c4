// Whose deed or thing it is: "Pakistan’s attack" of facts that know only Iran’s. The words are the same, so that only who stands beside them tells.
import { functionWords } from '../english/function-words.ts'
import { lemma } from '../english/lemma.ts'
import { plain } from '../english/normalise.ts'
import { namesOf } from '../facts/entity-names.ts'
import { keptFor } from '../facts/kept-for.ts'
import { mayBeNamedIn } from '../facts/name-index.ts'
import type { Cards, Entity, FactSheet } from '../facts/sheet.ts'

/** A country and the lemma of a word that stands beside it: a thing of its own, or what it does. */
type Attachment = readonly [country: string, word: string]

/** Words after a name within which its thing or its verb is found. */
const REACH = 3

const lemmasAfter = (text: string) => {
  const [clause = ''] = text.split(/[,.;:?!()"]/)
  const all = clause.match(/[\p{L}-]+/gu) ?? []
  const end = all.findIndex((word, index) => index > 0 && functionWords.has(word.toLowerCase()) && !AUXILIARY.has(word))
  return (end === -1 ? all : all.slice(0, end))
    .filter((word) => /^\p{Ll}/u.test(word) && !functionWords.has(word))
    .slice(0, REACH)
    .map(lemma)
}

/** Between a name and its verb: "Iran had launched". */
const AUXILIARY: ReadonlySet<string> = new Set(['has', 'had', 'have', 'also', 'will', 'would'])

/** "attack by Iran", "government of Iran". */
const wordBefore = (text: string) => /([\p{Ll}-]+) (?:by|of) (?:the )?$/u.exec(text)?.[1]

const patternOf = keptFor((country: Entity) => {
  const callings = [...namesOf(country), ...country.demonyms].map(plain).map((name) => name.replace(/[^\p{L}\p{N} ]/gu, '.'))
  return new RegExp(`(?<![\\p{L}-])(?:${callings.join('|')})(?:'s?)?(?![\\p{L}-])(?: and \\p{Lu}\\p{L}+)?`, 'gu')
})

function attachmentsOf(text: string, country: Entity): Attachment[] {
  return [...text.matchAll(patternOf(country))].flatMap((match) => {
    const before = wordBefore(text.slice(0, match.index))
    const after = lemmasAfter(text.slice(match.index + match[0].length))
    return [...after, ...(before === undefined ? [] : [lemma(before)])].map((word): Attachment => [country.id, word])
  })
}

/** The offices on the cards are things of their countries as well. */
const offices = keptFor((entities: Cards): Attachment[] =>
  entities.flatMap(({ office }) =>
    office === undefined ? [] : office.title.split(' ').map((word): Attachment => [office.of, lemma(word)]),
  ),
)

const countriesIn = (text: string, sheet: FactSheet) => mayBeNamedIn(text, sheet).filter(({ type }) => type === 'country')

/** One sentence for each deed or thing that the wording gives to one country and the sources only to another. */
export function wrongAttachments(wording: string, sources: readonly string[], sheet: FactSheet): string[] {
  const own = countriesIn(wording, sheet).flatMap((country) =>
    attachmentsOf(plain(wording), country).map((attachment) => ({ country, attachment })),
  )
  if (own.length === 0) return []
  const said = [
    ...sources.flatMap((text) => countriesIn(text, sheet).flatMap((country) => attachmentsOf(plain(text), country))),
    ...offices(sheet.entities),
  ]
  return own
    .filter(
      ({ attachment: [id, word] }) =>
        said.some(([, other]) => other === word) && !said.some(([owner, other]) => owner === id && other === word),
    )
    .map(
      ({ country, attachment: [, word] }) =>
        `The cited facts have “${word}…” beside another name than ${country.name}: say whose it is as they do.`,
    )
}
