// The steps after the writing: a part is read cold, then edited and judged, twice. Steps that have nothing to work on are left out.
import type { Candidate } from '../families/candidate.ts'
import { headed } from './headed.ts'
import { type Judged, judgementOf, settled, withJudgements } from './judged.ts'
import { findingNote, judgementNote, noted } from './noted.ts'
import type { Desk, Part } from './part.ts'
import { editedSchema, judgedSchema, readSchema } from './reply-schemas.ts'
import { editMessages } from './steps/edit.ts'
import { judgeMessages, judgements } from './steps/judge.ts'
import { type Finding, findings, readMessages } from './steps/read.ts'
import { takeEdited } from './take-edited.ts'
import { noJson, open, passing, type Working, withFitted } from './working.ts'

/** What one step hands to the next: the part, and what its readers said. */
interface Stage {
  readonly working: Working
  readonly found: ReadonlyMap<string, Finding>
  readonly judged: Judged
}

/** The part with its candidates mended, scored or dropped. */
export async function editPart(start: Working, part: Part, desk: Desk): Promise<Working> {
  if (open(start).length === 0) return start
  let stage = await readCold({ working: start, found: new Map(), judged: new Map() }, part, desk)
  for (const round of [1, 2]) {
    stage = await edit(stage, part, desk, round)
    stage = await judge(stage, part, desk, round)
  }
  return settled(stage.working, stage.judged)
}

/** The cold reader answers what passes the gate. */
async function readCold(stage: Stage, part: Part, { caller, tell }: Desk): Promise<Stage> {
  const { working } = stage
  const readable = passing(working)
  if (readable.length === 0) return stage
  tell({ step: 'read', round: 1, done: false }, part, working)
  const reply = await caller.ask({ step: 'read', round: 1, prefix: part.prefix }, readMessages(working.heading, readable), readSchema)
  const read = { ...stage, working: noJson(working, reply, 'read'), found: findings(reply, readable) }
  tell({ step: 'read', round: 1, done: true }, part, read.working)
  return read
}

/** The editor decides on every question that the second reader has not printed, which in the first round is every one. */
async function edit(stage: Stage, part: Part, { caller, hand, tell }: Desk, round: number): Promise<Stage> {
  const { working, found, judged } = stage
  const printed = passing(working).filter((candidate) => judgementOf(judged, working, candidate)?.print === true)
  const undecided = open(working).filter((candidate) => !printed.includes(candidate))
  if (undecided.length === 0) return stage
  tell({ step: 'edit', round, done: false }, part, working)
  const reader = (candidate: Candidate) => {
    const [finding, judgement] = [found.get(candidate.id), judgementOf(judged, working, candidate)]
    if (round > 1) return judgement === undefined ? null : judgementNote(judgement)
    return finding === undefined ? null : findingNote(finding)
  }
  const { article, heading, entities, facts } = working
  const sheet = { heading, entities, facts }
  const messages = editMessages(article, part.text, { ...sheet, open: noted(working, undecided, reader), standing: printed })
  const reply = await caller.ask({ step: 'edit', round, prefix: part.prefix }, messages, editedSchema)
  const asked = noJson(working, reply, 'edit')
  const ids = undecided.map(({ id }) => id)
  const edited = withFitted(takeEdited(reply, part.index === 0 ? headed(asked, reply, 'edit') : asked, ids, hand, part.prefix))
  tell({ step: 'edit', round, done: true }, part, edited)
  return { ...stage, working: edited }
}

/** The second reader judges what passes the gate and has not been judged as it stands. */
async function judge(stage: Stage, part: Part, { caller, tell }: Desk, round: number): Promise<Stage> {
  const { working, judged } = stage
  const fresh = passing(working).filter((candidate) => judgementOf(judged, working, candidate) === undefined)
  if (fresh.length === 0) return stage
  tell({ step: 'judge', round, done: false }, part, working)
  const messages = judgeMessages(working.article, part.text, working.heading, fresh)
  const reply = await caller.ask({ step: 'judge', round, prefix: part.prefix }, messages, judgedSchema)
  const read = { ...stage, working: noJson(working, reply, 'judge'), judged: withJudgements(judged, working, judgements(reply, fresh)) }
  tell({ step: 'judge', round, done: true }, part, read.working)
  return read
}
