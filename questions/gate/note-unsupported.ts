// What readers are told of an answer is held to the article as the question is: no name, number or denial of it is supplied from nowhere, and none is lost.
import { backedBy } from '../english/backed-by.ts'
import { contentWordSet, contentWords, contentWordsAsWritten } from '../english/content-words.ts'
import { denies } from '../english/denies.ts'
import { explainingWords } from '../english/explaining-words.ts'
import { lemma } from '../english/lemma.ts'
import { lightWords } from '../english/light-words.ts'
import { isNumberWord, numbers } from '../english/numbers.ts'
import { questionVocabulary } from '../english/question-vocabulary.ts'
import { cardsBehind, wordsOf } from '../facts/cards.ts'
import { keptFor } from '../facts/kept-for.ts'
import type { Fact, FactSheet } from '../facts/sheet.ts'
import { textOf } from './backing.ts'
import { keyTexts } from './choice-texts.ts'
import { attributes, calls } from './claim-unattributed.ts'
import { deniedIn, isDenied, isTakenUp } from './denials.ts'
import { isRightWeekday } from './note-weekdays.ts'
import { type Note, notesOf, seenWith, sourcesOf } from './notes.ts'
import { changedBounds } from './qualifier-dropped.ts'
import { misplaced } from './relations.ts'
import type { Item, Rule } from './rule.ts'
import { turnedRound } from './turned-round.ts'

const isExplaining = (lemma: string) => explainingWords.has(lemma) || questionVocabulary.has(lemma) || lightWords.has(lemma)

/** A capital inside a sentence makes a name of any word: "May", "the Post". */
const isNameIn = (text: string, word: string) => /^\p{Lu}/u.test(word) && !new RegExp(`(?:^|[.!?:] )["“]?${word}\\b`, 'u').test(text)

/** Words and numbers of the note that the texts do not hold, as written. */
function unbacked({ text }: Note, sources: readonly string[], item: Item): string[] {
  const isBacked = backedBy(sources)
  const values = new Set(sources.flatMap(numbers).map(({ value }) => value))
  const words = contentWordsAsWritten(text)
    .filter(({ written }) => !isNumberWord(written))
    .filter(({ written, lemma }) => !isBacked(lemma) && (isNameIn(text, written) || !isExplaining(lemma)))
    .filter(({ written }) => !isRightWeekday(written, text, [...sources, item.article.publishedOn ?? '']))
    .map(({ written }) => written)
  return [
    ...words,
    ...numbersIn(text)
      .filter((value) => !values.has(value))
      .map(String),
  ]
}

/** "One of the issues" and "the two ministers" count what has been named. */
const numbersIn = (text: string) =>
  numbers(text.replace(/\b(?:the|these|of|both) two\b/gi, 'both')).flatMap(({ value }) => (value === 1 ? [] : [value]))

/** Whether a fact, with the cards behind it, says a word or a number. */
const saidBy = keptFor((sheet: FactSheet) =>
  keptFor((fact: Fact) => {
    const texts = [textOf(fact), ...cardsBehind(textOf(fact), [fact], sheet).map(wordsOf)]
    const values = new Set(texts.flatMap(numbers).map(({ value }) => String(value)))
    const isBacked = backedBy(texts)
    return (missing: string) => values.has(missing) || isBacked(lemma(missing))
  }),
)

/** The note may tell of another fact of the sheet, as where a wrong choice is what somebody else did. Facts are not mixed: that one has to hold it all. */
function furtherFact(note: Note, missing: readonly string[], item: Item): Fact | undefined {
  const says = saidBy(item.sheet)
  return item.sheet.facts.find(
    (fact) => !note.facts.includes(fact) && missing.every(says(fact)) && unbacked(note, sourcesOf(note, [fact], item), item).length === 0,
  )
}

/** "The article does not say so", "is not quoted on it": what the article leaves out. */
const SILENCE =
  /\b(?:not|n[’']t|never|nowhere|nothing|neither|no word|without)\b(?:\W+\w+){0,3}?\W+(?:say|says|said|mention\w*|names?|named|quot\w+|report\w*|give|given|gave|tell|told|speak|spoken|refer\w*|list\w*|attribut\w*|link\w*|stat\w+|describ\w+|about|of|on|part|among)\b/i

/** A denial needs one in the facts, or must be of the wrong choice, or of what the article says. */
function suppliedDenial({ text, wrong }: Note, said: readonly string[]): string[] {
  if (!denies(text) || said.some(denies) || SILENCE.test(text)) return []
  const ofChoice = contentWordSet(wrong)
  return contentWords(text).some((word) => ofChoice.has(word)) ? [] : ['it denies something that its facts do not deny: say what they say.']
}

/** What is done by saying it is so once it is said: an invitation that was announced has been made. */
const PERFORMING = /^(?:announce|appoint|approve|agree|confirm|decide|grant|invite|order|publish|reveal|rule|sign)/i

/** Words of a claim that a note takes up before it tells the claim; one will do where it tells nothing else. */
const TELLING = 2

/** A claim without its speaker: "An earthquake burst the dam" where the article has the company say so. */
function claimTold(note: Note, told: readonly Fact[], item: Item): string[] {
  // The choice that the note is about may be the claim itself; what readers have seen besides tells nothing.
  const { candidate, heading } = item
  const seen = new Set([heading, candidate.stem, ...(note.wrong === '' ? [] : keyTexts(candidate))].flatMap(contentWords))
  const words = contentWordSet(note.text)
  return told.flatMap((fact) => {
    if (fact.by === undefined || fact.certainty === 'asserted' || PERFORMING.test(fact.by.verb)) return []
    const speaker = item.sheet.entities.find(({ id }) => id === fact.by?.speaker)
    if (attributes(note.text, fact.by.verb) || calls(note.text, speaker)) return []
    const own = new Set(fact.quotes.flatMap(({ exact }) => contentWords(exact)).filter((word) => words.has(word) && !seen.has(word)))
    const isAll = unbacked(note, sourcesOf(note, [fact], item), item).length === 0
    const isTold = own.size >= TELLING || (isAll && own.size > 0)
    return isTold ? [`it tells a claim as a fact: “${fact.statement}” Say who says it.`] : []
  })
}

function faultsOf(note: Note, item: Item): string[] {
  const { text, facts } = note
  // A fact's own statement is held to the article where the sheet is read, and the notes of a draft are nothing else.
  if (facts.some(({ statement }) => statement === text)) return []
  const missing = unbacked(note, sourcesOf(note, facts, item), item)
  const further = missing.length === 0 ? undefined : furtherFact(note, missing, item)
  if (missing.length > 0 && further === undefined)
    return [`neither its facts nor their cards hold ${missing.map((word) => `“${word}”`).join(', ')}: use their words.`]
  const told = further === undefined ? facts : [...facts, further]
  const said = told.map(textOf)
  const dropped = told.flatMap((fact) => deniedIn(fact.statement)).find((clause) => isTakenUp(clause, text) && !isDenied(text))
  return [
    ...suppliedDenial(note, [...said, item.candidate.stem]),
    ...(dropped === undefined ? [] : [`it drops the denial of “${dropped}”: keep it.`]),
    ...claimTold(note, told, item),
    ...changedBounds(text, said),
    ...turnedRound(text, [...said, note.wrong]),
    ...misplaced(text, [...said, ...seenWith(note, item)], item.sheet),
  ]
}

export const noteUnsupported: Rule = {
  code: 'note-unsupported',
  check: (item) => notesOf(item).flatMap((note) => faultsOf(note, item).map((fault) => `“${note.text}”: ${fault}`)),
}
