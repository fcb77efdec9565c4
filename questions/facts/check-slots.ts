// The slots of lists, offices, speeches and events, from which code writes: each is a stretch of the fact's quotes, or held to them.
import { dates } from '../english/dates.ts'
import { futureWords } from '../english/future-words.ts'
import { questionVocabulary } from '../english/question-vocabulary.ts'
import { factTexts, isSpanOf } from './fact-texts.ts'
import type { Fact, FactSheet } from './sheet.ts'
import { unbacked } from './unbacked.ts'

type Of<Kind extends Fact['kind']> = Extract<Fact, { kind: Kind }>

const notASpan = (what: string, span: string) => `${what} “${span}” is not a stretch of its quotes.`

function listFaults(fact: Of<'list'>, sheet: FactSheet): string[] {
  const faults = fact.items.filter(({ quote }) => !isSpanOf(fact, quote)).map(({ quote }) => notASpan('The item', quote))
  for (const { text, quote } of fact.items) {
    const own = unbacked(text, [quote, fact.of], sheet)
    if (own.length > 0) faults.push(`The item “${text}” says “${own[0]?.written}”, which its quote does not.`)
  }
  const texts = fact.items.map(({ text }) => text)
  if (new Set(texts).size < texts.length) faults.push('Two of its items read the same.')
  const own = unbacked(fact.of, [...factTexts(fact), fact.statement], sheet).filter(({ lemma }) => !questionVocabulary.has(lemma))
  if (own.length > 0) faults.push(`Its “of” says “${own[0]?.written}”, which neither its quotes nor a card hold.`)
  return faults
}

/** What is planned may be called so: "the planned visit", "the deadline". */
function eventFaults(fact: Of<'event'>, sheet: FactSheet): string[] {
  const faults = isSpanOf(fact, fact.date) ? [] : [notASpan('The date', fact.date)]
  const [written] = dates(fact.date)
  const [year, month, day] = fact.on.split('-').map(Number)
  const agrees = written !== undefined && written.month === month && (written.day ?? day) === day && (written.year ?? year) === year
  if (!agrees) faults.push(`Its date “${fact.date}” is not ${fact.on}.`)
  const own = unbacked(fact.line, [...factTexts(fact), fact.statement], sheet).filter(
    ({ lemma }) => fact.certainty !== 'planned' || !futureWords.has(lemma),
  )
  if (own.length > 0) faults.push(`Its line says “${own[0]?.written}”, which neither its quotes nor a card hold.`)
  return faults
}

/** One sentence for each slot that the fact's quotes do not fill. */
export function checkSlots(fact: Fact, sheet: FactSheet): string[] {
  switch (fact.kind) {
    case 'statement':
      return []
    case 'list':
      return listFaults(fact, sheet)
    case 'office':
      return isSpanOf(fact, fact.office) ? [] : [notASpan('The office', fact.office)]
    case 'speech':
      return isSpanOf(fact, fact.words) ? [] : [notASpan('The words', fact.words)]
    case 'event':
      return eventFaults(fact, sheet)
  }
}
