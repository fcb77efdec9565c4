// What an honest model answers in each step about the invented story: its own facts and questions, and no objection to any.
import { candidates, heading, sheet } from '../gate/story.ts'
import { type Told, wholeText } from './scripted-model.ts'

export interface WrittenChoice {
  text: string
  quote?: string
  note?: string
  proof?: { by: string; fact?: string; quote?: string }
}

/** A question as a model writes it. */
export interface WrittenQuestion {
  id: string
  family: string
  kind: string
  facts: string[]
  stem: string
  key: WrittenChoice[]
  distractors: WrittenChoice[]
  sorted?: boolean
  explanation?: string
}

export interface WrittenFact {
  id: string
  statement: string
  quotes: string[]
  references?: string[]
  by?: { speaker: string; verb: string }
  certainty: string
  keep?: string[]
  tags?: string[]
  worth?: number
}

/** The reply of the writing call. */
export interface Written {
  heading: string
  entities: object[]
  facts: WrittenFact[]
  questions: WrittenQuestion[]
}

/** A new one each time, so that an attack may change it. Only families that models write; lists are facts like others to them. */
export function written(): Written {
  return structuredClone({
    heading,
    entities: sheet.entities.map(({ capital: _, ...entity }) => entity),
    facts: sheet.facts.map(({ id, statement, quotes, references, by, certainty, keep, tags, worth }) => ({
      id,
      statement,
      quotes: quotes.map(({ exact }) => exact),
      references: references.map(({ exact }) => exact),
      ...(by === undefined ? {} : { by }),
      certainty,
      keep,
      tags,
      worth,
    })),
    questions: candidates
      .filter(({ family }) => !['order', 'list-member', 'office-holder'].includes(family))
      .map(({ id, family, kind, facts, stem, key, distractors, sorted }) => ({
        id,
        family: family === 'list-select' ? 'action' : family,
        kind,
        facts,
        stem,
        key: key.map(({ text, quote }) => ({ text, quote })),
        distractors: distractors.map(({ text, proof }) => ({
          text,
          proof: proof.by === 'contrast' ? { ...proof, by: 'elsewhere' } : proof,
        })),
        sorted,
      })),
  })
}

/** Ids of the questions that a call shows: one a line, as JSON before the editor and numbered before the readers. */
export function shownIds(told: Told): string[] {
  const text = wholeText(told)
  const shown = told.step === 'edit' ? /^\{"id":"([^"]+)","family"/gm : /^([a-z0-9]+(?:-[a-z0-9]+)*)\. \S.*\n {2}/gm
  return [...text.matchAll(shown)].map((match) => match[1] ?? '')
}

const forEach = (told: Told, said: object) => JSON.stringify(Object.fromEntries(shownIds(told).map((id) => [id, said])))

/** The honest reply of a step. */
export function honest(told: Told): string {
  switch (told.step) {
    case 'write':
      return JSON.stringify(written())
    case 'read':
      return forEach(told, { pick: 'A', ground: 'guess', how: 'Another seemed as likely.' })
    case 'judge':
      return forEach(told, { print: true, sure: 90 })
    default:
      return JSON.stringify({ questions: shownIds(told).map((id) => ({ id, decision: 'print', score: 90 })) })
  }
}
