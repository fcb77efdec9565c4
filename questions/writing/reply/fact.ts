// A fact as a model wrote it → a fact that its article proves: quotes in the article's own characters, a statement of their words.
import type { Article } from '../../article/article.ts'
import { locate } from '../../article/locate.ts'
import type { Quote } from '../../article/quote.ts'
import { attributionVerbs } from '../../english/attribution-verbs.ts'
import { harms } from '../../english/harms.ts'
import { containsPhraseInAnyForm } from '../../english/phrase.ts'
import { checkClaims } from '../../facts/check-claims.ts'
import { checkEvidence } from '../../facts/check-evidence.ts'
import { factTexts } from '../../facts/fact-texts.ts'
import type { Entity, Fact, FactSheet } from '../../facts/sheet.ts'
import { unbacked } from '../../facts/unbacked.ts'
import { findQuote } from './find-quote.ts'
import { isProse } from './is-prose.ts'
import type { Taken } from './items.ts'
import type { ReplyFact } from './shapes.ts'
import { toldAsFact } from './told-as-fact.ts'

type Tag = Fact['tags'][number]
const TAGS: readonly Tag[] = ['death', 'injury', 'minor', 'suicide', 'sexual-violence', 'crime']

const found = (article: Article, all: readonly string[]): Quote[] => all.flatMap((words) => findQuote(article, words) ?? [])

/** The whole sentences in which the quotes stand, but those that are quoted whole already. */
function sentencesOf(article: Article, quotes: readonly Quote[]): Quote[] {
  const spans = quotes.flatMap((quote) => locate(article.text, quote) ?? [])
  const around = article.sentences.filter(({ start, end }) => spans.some((span) => span.start < end && span.end > start))
  return around
    .map(({ start, end }) => article.text.slice(start, end))
    .filter((sentence) => !quotes.some(({ exact }) => exact.includes(sentence)))
    .flatMap((sentence) => findQuote(article, sentence) ?? [])
}

/** How many sentences before a quotation, and after it, may be the one that says who speaks. */
const [BEFORE, AFTER] = [4, 2]

/** The sentence nearest to the quotes that has the verb of saying: a quotation of several sentences names its speaker in one of them. */
function sentenceOfSaying(article: Article, quotes: readonly Quote[], verb: string): Quote[] {
  const { text, sentences } = article
  const start = quotes[0] === undefined ? null : locate(text, quotes[0])
  const at = start === null ? -1 : sentences.findIndex(({ end }) => end > start.start)
  if (at === -1) return []
  const near = sentences
    .slice(Math.max(0, at - BEFORE), at)
    .reverse()
    .concat(sentences.slice(at + 1, at + 1 + AFTER))
  const saying = near.map((span) => text.slice(span.start, span.end)).find((sentence) => containsPhraseInAnyForm(sentence, verb))
  return saying === undefined ? [] : [findQuote(article, saying) ?? []].flat()
}

/** The article's own way of attributing, where the model named a verb that the article does not use: "according to" before a verb. */
function verbOf(one: Fact): Pick<Fact, 'by'> {
  const text = factTexts(one).join(' ; ')
  const verb = ['according to', ...attributionVerbs].find((each) => containsPhraseInAnyForm(text, each))
  return one.by === undefined || verb === undefined ? {} : { by: { ...one.by, verb } }
}

/** The quote with the rest of the sentences in which it stands. */
function inItsSentence({ text, sentences }: Article, quote: Quote): string {
  const span = locate(text, quote)
  const around = span === null ? [] : sentences.filter(({ start, end }) => span.start < end && span.end > start)
  return around.map(({ start, end }) => text.slice(start, end)).join(' ')
}

/** The quotes as one sentence: what a statement falls back to which says more than they do. */
const asStatement = (quotes: readonly Quote[]) => quotes.map(({ exact }) => exact.replace(/[\s,;:]+$/, '')).join(' … ')

const saysMore = (fact: Fact, sheet: FactSheet) => unbacked(fact.statement, factTexts(fact), sheet, [fact]).length > 0

/** The speaker's id: as given, or of the entity that goes by that name. */
function speakerOf(given: string, entities: readonly Entity[], idOf: (id: string) => string): string | null {
  const id = idOf(given)
  const called = entities.find((entity) => entity.id === id || [entity.name, ...entity.aliases].includes(given))
  return called?.id ?? null
}

/**
 * The fact with what of it the article proves. A statement that says more than the quotes, their sentences and the cards is replaced by the
 * quotes. Refused where no quote stands in the article, or one in what is no sentence of it, and where a claim has no speaker with a card: it would
 * become a fact.
 */
export function fact(written: ReplyFact, id: string, sheet: FactSheet, article: Article, idOf: (id: string) => string): Taken<Fact> {
  const quotes = found(article, written.quotes)
  if (quotes.length === 0) return { reason: 'None of its quotes stands in the article.' }
  const speaker = written.by === null ? null : speakerOf(written.by.speaker, sheet.entities, idOf)
  if (written.by !== null && speaker === null) return { reason: 'Its speaker has no card.' }
  if (!quotes.every((quote) => isProse(inItsSentence(article, quote)))) return { reason: 'It quotes what is no sentence.' }
  const told = written.by === null && written.certainty === 'asserted' ? toldAsFact(article, quotes, sheet.entities) : null
  const bare: Fact = {
    kind: 'statement',
    id,
    statement: written.statement,
    quotes,
    references: found(article, written.references).filter(({ exact }) => !quotes.some((quote) => quote.exact === exact)),
    ...(written.by === null || speaker === null ? {} : { by: { speaker, verb: written.by.verb } }),
    ...(told === null ? {} : { by: told }),
    certainty: told === null ? written.certainty : told.verb === 'deny' ? 'denied' : 'claimed',
    tags: TAGS.filter((tag) => written.tags.includes(tag)),
    keep: [],
    single: [],
    worth: written.worth,
  }
  const lacksVerb = (one: Fact) => one.by !== undefined && !containsPhraseInAnyForm(factTexts(one).join(' ; '), one.by.verb)
  const leaning =
    saysMore(bare, sheet) || lacksVerb(bare) ? { ...bare, references: [...bare.references, ...sentencesOf(article, quotes)] } : bare
  const spoken =
    leaning.by !== undefined && lacksVerb(leaning)
      ? { ...leaning, references: [...leaning.references, ...sentenceOfSaying(article, quotes, leaning.by.verb)] }
      : leaning
  const attributed = lacksVerb(spoken) ? { ...spoken, ...verbOf(spoken) } : spoken
  const plain = saysMore(attributed, sheet) ? { ...attributed, statement: asStatement(quotes) } : attributed
  const text = [plain.statement, ...quotes.map(({ exact }) => exact)].join(' ; ')
  const backing = factTexts(plain).join(' ; ')
  const value: Fact = {
    ...plain,
    tags: TAGS.filter((tag) => plain.tags.includes(tag) || harms(text).some((harm) => harm === tag)),
    keep: written.keep.filter((word) => containsPhraseInAnyForm(backing, word)),
  }
  const [fault] = [...checkEvidence(value, sheet, article), ...checkClaims(value)]
  return fault === undefined ? { value } : { reason: fault }
}
