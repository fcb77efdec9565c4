// An article, its fact sheet and its candidates → its bank and its quiz. Pure: the same in, the same out.
import type { Article } from '../article/article.ts'
import { locate } from '../article/locate.ts'
import { factById } from '../facts/by-id.ts'
import type { FactSheet } from '../facts/sheet.ts'
import type { Candidate, Candidates } from '../families/candidate.ts'
import { families } from '../families/index.ts'
import { refusals } from '../gate/index.ts'
import type { Item, Refusal } from '../gate/rule.ts'
import { assemble } from './assemble.ts'
import { clash } from './clash.ts'
import type { Ware } from './demands.ts'
import { direction } from './direction.ts'
import { hash } from './hash.ts'
import { questionId } from './ids.ts'
import { publish } from './publish.ts'
import type { Bank, Question, Quiz } from './quiz.ts'
import { select } from './select.ts'
import { tempting } from './tempting.ts'
import { wireOrder } from './wire-order.ts'

/** Of a quiz's attempts each is kept in one of so many shards. Never to be changed while a quiz is published: attempts would be lost sight of. */
const SHARDS = 16

/** What people and models put into an article's folder. */
export interface Source {
  readonly article: Article
  readonly sheet: FactSheet
  readonly candidates: Candidates
}

export interface Generated {
  readonly bank: Bank
  readonly quiz: Quiz
  /** What the quiz should have and the bank cannot give. */
  readonly unmet: readonly string[]
}

/** A candidate in its surroundings. A cited fact that the sheet does not have is left out, which the gate sees first. */
export function itemOf({ article, sheet, candidates }: Source, candidate: Candidate): Item {
  const facts = candidate.facts.flatMap((id) => factById(id, sheet) ?? [])
  return { article, sheet, heading: candidates.heading, candidate, facts }
}

/** Candidates through the gate: what passes and was not dropped becomes a question, unless its very words have been asked before. */
function sift(source: Source, candidates: readonly Candidate[]): { questions: Question[]; refused: Refusal[] } {
  const questions: Question[] = []
  const refused: Refusal[] = []
  for (const candidate of candidates) {
    if (candidate.dropped !== undefined) {
      refused.push({ candidate: candidate.id, code: 'editor-dropped', message: candidate.dropped })
      continue
    }
    const item = itemOf(source, candidate)
    const reasons = refusals(item)
    refused.push(...reasons)
    if (reasons.length > 0) continue
    const question = assemble(item)
    const twin = questions.find(({ id }) => id === question.id)
    if (twin === undefined) questions.push(question)
    else refused.push({ candidate: candidate.id, code: 'quiz-repeat', message: `It asks with the very words of ${twin.candidate}.` })
  }
  return { questions, refused }
}

/** Where no editor has scored a question, somebody has put it there by hand. */
const UNSCORED = 100

function ware({ article, sheet, candidates }: Source, question: Question): Ware {
  const starts = question.evidence.map((quote) => (locate(article.text, quote)?.start ?? 0) / article.text.length)
  const cited = question.facts.flatMap((id) => factById(id, sheet) ?? [])
  return {
    question,
    places: starts.sort((a, b) => a - b),
    worth: Math.max(0, ...cited.map((fact) => fact.worth)),
    tempting: tempting(question, article.text),
    sure: (candidates.questions.find(({ id }) => id === question.candidate)?.score ?? UNSCORED) / 100,
  }
}

/** Lets the families write, holds every candidate against the gate, and selects the quiz. A withdrawn candidate goes into neither. */
export function generate(source: Source): Generated {
  const { article, sheet, candidates } = source
  const { slug } = article
  const written = families.flatMap((family) => family.write?.(sheet, article, candidates.heading) ?? [])
  const all = [...candidates.questions, ...written]
  const { questions, refused } = sift(
    source,
    all.filter(({ withdrawn }) => withdrawn === undefined),
  )
  const selection = select(
    questions.map((question) => ware(source, question)),
    clash,
  )
  const selected = selection.questions.map(({ id }) => id)
  const ordered = wireOrder(questions, new Set(selected))
  const { title, url, publisher, publishedOn, language } = article
  const content = {
    id: slug,
    title: candidates.heading,
    language,
    direction: direction(language),
    article: { title, url, publisher, publishedOn },
    shards: SHARDS,
    questions: selected.flatMap((id) => ordered.filter((question) => question.id === id)),
    withdrawn: all.filter(({ withdrawn }) => withdrawn !== undefined).map(({ kind, stem }) => questionId(slug, kind, stem)),
  }
  // The version is public: made from what is public anyway, it cannot be tried against guesses of the key.
  const version = hash([JSON.stringify(publish({ ...content, version: '' }))], 16)
  const { id, ...rest } = content
  return {
    bank: { article: slug, heading: candidates.heading, questions: ordered, refusals: refused },
    quiz: { id, version, ...rest },
    unmet: selection.unmet,
  }
}
