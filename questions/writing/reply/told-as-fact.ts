// Whether a fact that names no speaker is what somebody says in its sentence: a model that leaves the speaker out makes a claim a fact.
import type { Article } from '../../article/article.ts'
import { locate } from '../../article/locate.ts'
import type { Quote } from '../../article/quote.ts'
import { phraseFinder } from '../../english/phrase.ts'
import { namesOf } from '../../facts/entity-names.ts'
import type { Entity, Fact } from '../../facts/sheet.ts'

/** Verbs after which "that" opens somebody's own words, and never what the article found out. */
const SAYING: Readonly<Record<string, string>> = {
  said: 'say',
  says: 'say',
  claimed: 'claim',
  claims: 'claim',
  denied: 'deny',
  denies: 'deny',
  argued: 'argue',
  argues: 'argue',
  insisted: 'insist',
  insists: 'insist',
  alleged: 'allege',
  alleges: 'allege',
  warned: 'warn',
  warns: 'warn',
  believed: 'believe',
  believes: 'believe',
}

const SAID_THAT = new RegExp(` (${Object.keys(SAYING).join('|')}) that `, 'g')

/** Opens a clause of the article's own behind what somebody said. */
const OWN_CLAUSE = /[,;] (?:and|but|while) |; /

const surname = ({ name, type }: Entity) => (type === 'person' ? [name.split(' ').at(-1) ?? name] : [])

/** The entity that is named last in the text; of two that end there the one with the longer name: fishermen of Hamre, not Hamre. */
function lastNamed(text: string, entities: readonly Entity[]): Entity | undefined {
  const isIn = phraseFinder(text)
  const lower = text.toLowerCase()
  const named = entities.flatMap((entity) =>
    [...namesOf(entity), ...surname(entity)]
      .filter((name) => name !== '' && isIn(name))
      .map((name) => ({ entity, length: name.length, end: lower.lastIndexOf(name.toLowerCase()) + name.length })),
  )
  return named.sort((a, b) => b.end - a.end || b.length - a.length)[0]?.entity
}

/** Who says it, with which verb; null where nobody does, or nobody who has a card. */
export function toldAsFact(article: Article, quotes: readonly Quote[], entities: readonly Entity[]): NonNullable<Fact['by']> | null {
  for (const quote of quotes) {
    const span = locate(article.text, quote)
    const sentence = span === null ? undefined : article.sentences.find(({ start, end }) => start <= span.start && span.start < end)
    if (span === null || sentence === undefined) continue
    const upToQuote = article.text.slice(sentence.start, Math.min(span.end, sentence.end))
    for (const match of upToQuote.matchAll(SAID_THAT)) {
      const said = match.index + match[0].length
      const between = upToQuote.slice(said, Math.max(said, span.start - sentence.start))
      const speaker = lastNamed(upToQuote.slice(0, match.index), entities)
      if (speaker !== undefined && !OWN_CLAUSE.test(between)) return { speaker: speaker.id, verb: SAYING[match[1] ?? ''] ?? 'say' }
    }
  }
  return null
}
