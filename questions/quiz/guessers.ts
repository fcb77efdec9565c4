// Readers who have not read: each rates the choices of a question by what they look like, and picks among the best rated at random.
import { contentWordSet, contentWords } from '../english/content-words.ts'
import { writtenWords } from '../english/words.ts'
import { entitiesIn, namesOf } from '../facts/entity-names.ts'
import type { FactSheet } from '../facts/sheet.ts'
import type { Question } from './quiz.ts'

export interface Story {
  readonly text: string
  readonly sheet: FactSheet
}

/** Rates the choices of a question, in their order: the highest is picked. */
export type Guesser = (question: Question, story: Story) => number[]

const texts = (question: Question) => question.choices.map(({ text }) => text)

/** How often the words of a name stand in the article in a row. */
function mentions(name: string, { text }: Story): number {
  const row = (some: string) => ` ${writtenWords(some).join(' ')} `
  return row(text).split(row(name)).length - 1
}

/** How often the article names what the choice names, the best known of several. */
function fame(choice: string, story: Story): number {
  const counts = entitiesIn(choice, story.sheet).map((entity) => namesOf(entity).reduce((sum, name) => sum + mentions(name, story), 0))
  return Math.max(0, ...counts)
}

/** Whether every content word of the choice is somewhere in the article. */
function isInArticle(choice: string, { text }: Story): boolean {
  const there = contentWordSet(text)
  return contentWords(choice).every((word) => there.has(word))
}

function onlyOneInArticle(question: Question, story: Story): number[] {
  const there = texts(question).map((text) => Number(isInArticle(text, story)))
  return there.filter(Boolean).length === 1 ? there : there.map(() => 0)
}

function sharedWithStem(question: Question): number[] {
  const stem = contentWordSet(question.stem)
  return texts(question).map((text) => new Set(contentWords(text).filter((word) => stem.has(word))).size)
}

/** The five ways of guessing that trials showed to work on careless questions. */
export const guessers: Readonly<Record<string, Guesser>> = {
  'longest choice': (question) => texts(question).map((text) => writtenWords(text).join(' ').length),
  'most frequent name in the article': (question, story) => texts(question).map((text) => fame(text, story)),
  'only one in the article': onlyOneInArticle,
  'most words shared with the stem': sharedWithStem,
  'first position': (question) => question.choices.map((_, at) => -at),
}

/** How likely the pick is right: the share of right choices among the best rated. */
export function chanceOf(guesser: Guesser, question: Question, story: Story): number {
  const ratings = guesser(question, story)
  const best = Math.max(...ratings)
  const picked = question.choices.filter((_, at) => ratings[at] === best)
  return picked.filter(({ id }) => question.correct.includes(id)).length / picked.length
}
