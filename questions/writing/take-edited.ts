// The editor's reply → scores, drops and mended candidates, item by item.
import type { Hand } from '../families/candidate.ts'
import { candidate } from './reply/candidate.ts'
import { called, items, member, ownId, take } from './reply/items.ts'
import { decisionShape, questionShape } from './reply/shapes.ts'
import { takeFacts } from './take-written.ts'
import { type Working, withCandidate, withUnusable } from './working.ts'

const NO_REASON = 'The editor gave no reason.'

function decide(item: unknown, working: Working, open: ReadonlySet<string>, editor: Hand, prefix: string): Working | string {
  const decision = take(decisionShape, item)
  if ('reason' in decision) return decision.reason
  const { decision: what, why, score } = decision.value
  // The editor sees our ids; new questions have ids of the editor's own.
  const shownId = ownId(decision.value.id)
  const before = working.candidates.find(({ id }) => id === shownId)
  if (before !== undefined && !open.has(shownId)) return 'It is not among the questions to decide on.'
  if (before !== undefined && what === 'drop')
    return withCandidate(working, { ...before, dropped: why === null || why === '' ? NO_REASON : why })
  if (before !== undefined && (what === 'print' || member(item, 'stem') === undefined)) {
    return what === 'print' ? withCandidate(working, { ...before, score }) : 'It is to be mended, and is not given.'
  }
  const shape = take(questionShape, item)
  if ('reason' in shape) return shape.reason
  const id = before === undefined ? ownId(decision.value.id, prefix) : before.id
  if (before === undefined && working.candidates.some((one) => one.id === id)) return 'Its id is taken.'
  const idOf = (one: string) => {
    const plain = ownId(one)
    return working.facts.some((fact) => fact.id === plain) ? plain : ownId(one, prefix)
  }
  const made = candidate(shape.value, id, before?.writer ?? editor, { article: working.article, facts: working.facts, idOf })
  return 'reason' in made ? made.reason : withCandidate(working, { ...made.value, ...(before === undefined ? {} : { editor }), score })
}

/** All of the editor's reply but the heading. What it does not decide on, or cannot be used, stays as it was. */
export function takeEdited(reply: unknown, start: Working, open: readonly string[], editor: Hand, prefix: string): Working {
  let working = takeFacts(reply, start, 'edit', prefix)
  const decided = new Set<string>()
  for (const [index, item] of items(reply, 'questions').entries()) {
    const id = called(item, index)
    const next = decided.has(id) ? 'It is decided on twice.' : decide(item, working, new Set(open), editor, prefix)
    decided.add(id)
    working = typeof next === 'string' ? withUnusable(working, { step: 'edit', item: id, reason: next }) : next
  }
  return working
}
