// The one place that decides what follows from what. Pure: no DOM, no network, no storage, no clock.
import type { Action } from './action.ts'
import { chosenOf } from './choices.ts'
import { START, type State } from './state.ts'

/** The heading of what is shown: a question's stem, or the result's after the last. */
const heading = ({ at, quiz }: State) => (quiz?.questions[at] ? 'stem' : 'result')

/** A changed choice is no longer on its way: it waits to be sent off anew. */
const pick = (state: State, id: string, ids: readonly string[]): State => ({
  ...state,
  chosen: { ...state.chosen, [id]: ids },
  checked: { ...state.checked, [id]: false },
  troubles: { ...state.troubles, [id]: null },
})

function move(state: State, id: string, ids: readonly string[], choice: string, step: number): State {
  const from = ids.indexOf(choice)
  const other = ids[from + step]
  if (!other) return state
  const moved = pick(state, id, ids.with(from, other).with(from + step, choice))
  return { ...moved, said: ['moved', from + step + 1, ids.length], moved: choice, focus: choice + step }
}

function reply(before: State, { id, reply, inside }: Extract<Action, { do: 'reply' }>): State {
  const { quiz, at, verdicts, troubles, checked, sending } = before
  const known = verdicts[id]
  const asked = sending === id
  const here = quiz?.questions[at]?.id === id
  const state = { ...before, focus: null, sending: asked ? null : sending }
  if ('trouble' in reply) {
    const { trouble, wait } = reply
    const waiting = { ...state, checked: { ...checked, [id]: wait !== null } }
    // Trying again in vain, without being asked, is nothing new to the reader.
    if (known || (!asked && troubles[id])) return waiting
    return { ...waiting, troubles: { ...troubles, [id]: trouble }, said: here ? [trouble] : state.said }
  }
  const { verdict, before: first } = reply
  const scored = { ...state, verdicts: { ...verdicts, [id]: verdict } }
  if (known) return verdict.recorded && !known.recorded ? { ...scored, said: ['saved'] } : scored
  const trouble = first ? 'answeredBefore' : null
  return {
    ...scored,
    troubles: { ...troubles, [id]: trouble },
    said: here ? trouble && [trouble] : state.said,
    focus: here && (asked || inside) ? 'verdict' : null,
  }
}

/** The state after the action. What was said, moved and focused belongs to one action only. */
export function reduce(before: State, action: Action): State {
  const state: State = { ...before, said: null, moved: null, focus: null }
  const { quiz, at, checked, sending } = state
  const question = quiz?.questions[at]
  const ids = question ? chosenOf(question, state) : []
  const id = question?.id ?? ''
  switch (action.do) {
    case 'load':
      return { ...START, phase: 'loading', focus: action.again ? 'head' : null }
    case 'fail':
      return { ...state, phase: action.phase, said: ['notLoaded'] }
    case 'open': {
      const { progress, result, inside } = action
      const verdicts = Object.fromEntries(result?.verdicts.map((verdict) => [verdict.question, verdict]) ?? [])
      const open: State = { ...START, ...progress, phase: 'open', quiz: action.quiz, verdicts, band: result?.band ?? null }
      return { ...open, focus: inside ? heading(open) : null }
    }
    case 'choose': {
      const { choice } = action
      const others = ids.filter((one) => one !== choice)
      return pick(state, id, question?.kind === 'single' ? [choice] : others.length < ids.length ? others : [...ids, choice])
    }
    case 'move':
      return move(state, id, ids, action.choice, action.step)
    case 'check':
      if (sending) return before
      if (!ids.length) return { ...state, said: ['nothing'] }
      return { ...state, checked: { ...checked, [id]: true }, sending: id, said: ['sending'] }
    case 'reply':
      return reply(before, action)
    case 'result':
      return { ...before, focus: null, band: action.result.band }
    case 'next': {
      const next = { ...state, at: at + 1 }
      return { ...next, focus: heading(next) }
    }
    case 'again':
      return { ...START, phase: 'open', quiz, attempt: action.attempt, focus: 'stem' }
    case 'say':
      return { ...state, said: action.said }
  }
}
