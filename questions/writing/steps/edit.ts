// The editing call: article, facts and questions with what gate, cold reader and second reader found.
import type { Article } from '../../article/article.ts'
import type { Entity, Fact } from '../../facts/sheet.ts'
import type { Candidate } from '../../families/candidate.ts'
import { articleAsData } from '../article-as-data.ts'
import type { Message } from '../model.ts'
import { editorPrompt } from '../prompts/editor.ts'
import { lines, writtenCandidate, writtenFact } from './written-form.ts'

/** A question and one sentence for each thing that was found about it. */
export interface Noted {
  readonly candidate: Candidate
  readonly notes: readonly string[]
}

export interface Desk {
  readonly heading: string
  readonly entities: readonly Entity[]
  readonly facts: readonly Fact[]
  /** Questions to decide on. */
  readonly open: readonly Noted[]
  /** Questions that stand and are not to be decided on again. */
  readonly standing: readonly Candidate[]
}

const cardLine = ({ id, name, office, type }: Entity) => `${id}: ${name} (${office === undefined ? type : office.title})`

const standingLine = ({ stem, key }: Candidate) => `- ${stem} → ${key.map(({ text }) => text).join(' / ')}`

/** On one line, whatever a reader wrote: a note can open no section of its own. */
const noteLine = (note: string) => `  - ${note.replace(/\s+/g, ' ')}`

export function editMessages(article: Article, part: string, { heading, entities, facts, open, standing }: Desk): Message[] {
  const parts = [
    articleAsData(article, part),
    `HEADING: ${heading}`,
    `ENTITIES\n${entities.map(cardLine).join('\n')}`,
    `FACTS\n${lines(facts.map(writtenFact))}`,
    ...(standing.length === 0
      ? []
      : [`QUESTIONS THAT STAND (do not decide on them again, do not repeat them)\n${standing.map(standingLine).join('\n')}`]),
    `QUESTIONS TO DECIDE ON\n${open.map(({ candidate, notes }) => [JSON.stringify(writtenCandidate(candidate)), ...notes.map(noteLine)].join('\n')).join('\n')}`,
  ]
  return [
    { role: 'system', content: editorPrompt },
    { role: 'user', content: parts.join('\n\n') },
  ]
}
