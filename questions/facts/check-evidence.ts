// A fact's quotes stand in the article, and its own words stand in them.
import type { Article } from '../article/article.ts'
import { locate } from '../article/locate.ts'
import { attributionVerbs } from '../english/attribution-verbs.ts'
import { lemma } from '../english/lemma.ts'
import { containsPhraseInAnyForm } from '../english/phrase.ts'
import { factTexts, isSpanOf } from './fact-texts.ts'
import type { Fact, FactSheet } from './sheet.ts'
import { unbacked } from './unbacked.ts'

function unlocated(fact: Fact, { text }: Article): string[] {
  return [...fact.quotes, ...fact.references]
    .filter((quote) => locate(text, quote) === null)
    .map(({ exact }) =>
      text.includes(exact)
        ? `“${exact}” stands in the article more than once: add a prefix or suffix.`
        : `“${exact}” is not in the article, character for character.`,
    )
}

/** "Called" and "said" are ours to choose where the fact names a speaker. */
const sayingVerbs: ReadonlySet<string> = new Set([...attributionVerbs].map(lemma))

const inQuotes = (words: readonly string[]) => words.map((word) => `“${word}”`).join(', ')

/** One sentence for each way in which a fact is not held to the article. */
export function checkEvidence(fact: Fact, sheet: FactSheet, article: Article): string[] {
  const faults = unlocated(fact, article)
  const own = unbacked(fact.statement, factTexts(fact), sheet, [fact])
    .filter((word) => fact.by === undefined || !sayingVerbs.has(word.lemma))
    .map(({ written }) => written)
  if (own.length > 0) faults.push(`Its statement says ${inQuotes(own)}, which neither its quotes, its references nor a card hold.`)
  const single = fact.single.filter((span) => !isSpanOf(fact, span))
  if (single.length > 0) faults.push(`Not a stretch of its quotes, though in “single”: ${inQuotes(single)}.`)
  const text = factTexts(fact).join(' ; ')
  const keep = fact.keep.filter((word) => !containsPhraseInAnyForm(text, word))
  if (keep.length > 0) faults.push(`Not in its quotes, though in “keep”: ${inQuotes(keep)}.`)
  return faults
}
