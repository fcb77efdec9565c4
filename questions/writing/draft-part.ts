// One part of an article through all steps.
import type { Candidate, Hand } from '../families/candidate.ts'
import { type Cost, nothing, sum, tokensOf } from './cost.ts'
import type { Step } from './draft.ts'
import { unsupportedInHeading } from './heading.ts'
import type { Message, Model, ReplySchema } from './model.ts'
import { ask, type Replies } from './replies.ts'
import { parseReply } from './reply/parse-reply.ts'
import type { Judgement } from './reply/shapes.ts'
import { editedSchema, judgedSchema, readSchema, writtenSchema } from './reply-schemas.ts'
import { editMessages, type Noted } from './steps/edit.ts'
import { judgeMessages, judgements } from './steps/judge.ts'
import { type Finding, findings, readMessages } from './steps/read.ts'
import { writeMessages } from './steps/write.ts'
import { takeEdited } from './take-edited.ts'
import { headingOf, takeWritten } from './take-written.ts'
import { gated, open, passing, sheetOf, type Working, warned, withCandidate, withFitted, withUnusable } from './working.ts'

export interface PartOptions {
  /** What the parts before it have settled, begun for this one. */
  readonly working: Working
  readonly part: string
  /** From 0. */
  readonly index: number
  readonly model: Model
  readonly replies: Replies
  readonly signal: AbortSignal
}

/** What a judgement is of: other words are another question. */
const wording = ({ stem, key, distractors }: Candidate) =>
  JSON.stringify([stem, key.map(({ text }) => text), distractors.map(({ text }) => text)])

type Tell = (step: Step, round: number, done: boolean, calls: number, now: Working) => void

const GROUNDS: Readonly<Record<Finding['ground'], string>> = {
  recall: 'remembered the event itself, which is no fault of the question,',
  know: 'knew or expected the answer',
  wording: 'found the answer by the wording',
  guess: 'guessed',
}

function findingNote({ ground, right, how }: Finding): string {
  return `reader without the article: ${GROUNDS[ground]}, ${right ? 'rightly' : 'wrongly'}${how === null ? '' : `: ${how}`}`
}

function judgementNote({ print, reason, change }: Judgement): string {
  const wish = change === null || change === '' ? '' : ` (${change})`
  return print ? 'strict colleague: would print it' : `strict colleague: would not print it: ${reason ?? 'no reason given'}${wish}`
}

/** A heading that names what the article does not is not taken; the one before stays. */
function withHeading(working: Working, reply: unknown, step: Step): Working {
  const heading = headingOf(reply)
  if (heading === null || heading === working.heading) return working
  const foreign = unsupportedInHeading(heading, working.article)
  if (foreign.length === 0) return { ...working, heading }
  return withUnusable(working, {
    step,
    item: 'heading',
    reason: `It says ${foreign.map((word) => `“${word}”`).join(', ')}, which the article does not.`,
  })
}

/** Runs the six steps, leaving out those that have nothing to work on. Later parts keep the heading and the cards of the first. */
export async function draftPart({ working: start, part, index, model, replies, signal }: PartOptions, tell: Tell) {
  const prefix = index === 0 ? '' : `p${index + 1}-`
  const hand: Hand = { kind: 'model', name: model.name }
  const { article } = start
  let working = start
  let cost: Cost = nothing
  let calls = 0

  /** One call, or the kept reply. A reply that is no JSON at all counts as an empty one. */
  async function answered(step: Step, round: number, messages: readonly Message[], schema: ReplySchema): Promise<unknown> {
    signal.throwIfAborted()
    tell(step, round, false, calls, working)
    const { text, called, tokensIn, tokensOut } = await ask(model, replies, `${prefix}${step}-${round}`, messages, { schema, signal })
    const sent = messages.map(({ content }) => content).join('')
    if (called) cost = sum(cost, { calls: 1, tokensIn: tokensIn ?? tokensOf(sent), tokensOut: tokensOut ?? tokensOf(text) })
    calls += 1
    const reply = parseReply(text)
    if (reply === null) working = withUnusable(working, { step, item: 'the reply', reason: 'It is no JSON.' })
    return reply
  }
  const carried = { heading: index === 0 ? null : working.heading, entities: working.entities }
  const written = await answered('write', 1, writeMessages(article, part, carried), writtenSchema)
  working = withFitted(takeWritten(written, index === 0 ? withHeading(working, written, 'write') : working, hand, prefix))
  tell('write', 1, true, calls, working)
  if (open(working).length === 0) return { working, cost }

  const readable = passing(working)
  const found =
    readable.length === 0
      ? new Map<string, Finding>()
      : findings(await answered('read', 1, readMessages(working.heading, readable), readSchema), readable)
  tell('read', 1, true, calls, working)

  let judged = new Map<string, Judgement>()
  const judgedWording = new Map<string, string>()
  for (const round of [1, 2]) {
    working = await edit(round)
    tell('edit', round, true, calls, working)
    judged = await judge(round)
    tell('judge', round, true, calls, working)
  }
  return { working: settled(), cost }

  async function edit(round: number): Promise<Working> {
    const reasons = gated(working)
    const doubts = warned(working)
    const noted: Noted[] = open(working).map((candidate) => ({
      candidate,
      notes: [
        ...(reasons.get(candidate.id) ?? []).map((reason) => `program refuses: ${reason}`),
        ...(doubts.get(candidate.id) ?? []).map((doubt) => `program doubts: ${doubt}`),
        ...readersNotes(candidate, round),
      ],
    }))
    const undecided = round === 1 ? noted : noted.filter(({ candidate }) => !standsAsIs(candidate, reasons))
    if (undecided.length === 0) return working
    const standing = round === 1 ? [] : open(working).filter((candidate) => standsAsIs(candidate, reasons))
    const { entities, facts } = sheetOf(working)
    const messages = editMessages(article, part, { heading: working.heading, entities, facts, open: undecided, standing })
    const reply = await answered('edit', round, messages, editedSchema)
    const headed = index === 0 ? withHeading(working, reply, 'edit') : working
    const ids = undecided.map(({ candidate }) => candidate.id)
    return withFitted(takeEdited(reply, headed, ids, hand, prefix))
  }

  function standsAsIs({ id }: Candidate, reasons: ReadonlyMap<string, readonly string[]>): boolean {
    return reasons.get(id)?.length === 0 && judged.get(id)?.print === true
  }

  /** What the cold reader found, or in the second round what the second reader said. */
  function readersNotes({ id }: Candidate, round: number): string[] {
    const finding = found.get(id)
    if (round === 1) return finding === undefined ? [] : [findingNote(finding)]
    const judgement = judged.get(id)
    return judgement === undefined ? [] : [judgementNote(judgement)]
  }

  /** The second reader's judgements by candidate: of what passes and, in the second round, only of what is not as it was. */
  async function judge(round: number): Promise<Map<string, Judgement>> {
    const fresh = passing(working).filter((candidate) => judgedWording.get(candidate.id) !== wording(candidate))
    if (fresh.length === 0) return judged
    const messages = judgeMessages(article, part, working.heading, fresh)
    const said = judgements(await answered('judge', round, messages, judgedSchema), fresh)
    for (const candidate of fresh) judgedWording.set(candidate.id, wording(candidate))
    const still = [...judged].filter(([id]) => !fresh.some((candidate) => candidate.id === id))
    return new Map([...still, ...said])
  }

  /**
   * What the second reader would not print is dropped with the reason, and so is what was not decided on: silence is better than a bad question.
   * The score of the rest is the mean of the editor's and the reader's.
   */
  function settled(): Working {
    let now = working
    for (const candidate of passing(working)) {
      const judgement = judged.get(candidate.id)
      if (judgement?.print === true) {
        const score = Math.round(((candidate.score ?? judgement.sure) + judgement.sure) / 2)
        now = withCandidate(now, { ...candidate, score })
      } else {
        const dropped = judgement === undefined ? 'strict colleague: said nothing of it' : judgementNote(judgement)
        now = withCandidate(now, { ...candidate, dropped })
      }
    }
    return now
  }
}
