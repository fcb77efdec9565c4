// The one place that decides what follows from what. Pure: no DOM, no network, no storage, no clock.
import type { Action } from './action.ts'
import { chosenOf } from './choices.ts'
import { fitting, placeIn } from './fitting.ts'
import { replied } from './reply.ts'
import { scored } from './scored.ts'
import { START, type State } from './state.ts'

/** The focus goes to the heading of what is shown: a question's stem, or the result's after the last. */
const atHeading = (state: State): State => ({ ...state, focus: state.quiz?.questions[state.at] ? 'stem' : 'result' })

/** The state after the action. What was said and focused belongs to one action only. */
export function reduce(before: State, action: Action): State {
  const state: State = { ...before, said: undefined, focus: undefined }
  const { quiz, at, chosen, checked, troubles, sending } = state
  const question = quiz?.questions[at]
  const id = question?.id ?? ''
  const ids = question ? chosenOf(question, state) : []
  /** A changed choice is no longer on its way: it waits to be sent off anew. */
  const pick = (picked: readonly string[]): State => ({
    ...state,
    chosen: { ...chosen, [id]: picked },
    checked: { ...checked, [id]: undefined },
    troubles: { ...troubles, [id]: undefined },
  })
  switch (action.do) {
    case 'load':
      return { ...START, focus: 'head' }
    case 'fail':
      return { ...state, phase: action.phase, said: ['not-loaded'] }
    case 'open': {
      const { quiz, progress, result } = action
      const opened = scored({ ...START, ...fitting(quiz, progress), phase: 'open', quiz, band: result?.band }, result?.verdicts)
      return atHeading({ ...opened, at: placeIn(quiz, opened) })
    }
    case 'choose': {
      const { choice } = action
      if (question?.kind === 'single') return pick([choice])
      const others = ids.filter((one) => one !== choice)
      const picked = others.length < ids.length ? others : [...ids, choice]
      return { ...pick(picked), ...(picked[0] && { said: ['chosen', picked.length] }) }
    }
    case 'move': {
      const { choice, step } = action
      const from = ids.indexOf(choice)
      const to = from + step
      const other = ids[to]
      return other ? { ...pick(ids.with(from, other).with(to, choice)), said: ['moved', to + 1, ids.length], focus: choice + step } : state
    }
    case 'check':
      if (sending) return before
      return ids[0] ? { ...state, checked: { ...checked, [id]: ids }, sending: id, said: ['sending'] } : { ...state, said: ['nothing'] }
    case 'reply':
      return replied(before, action)
    case 'result':
      return { ...before, focus: undefined, band: action.result.band }
    case 'next':
      return atHeading({ ...state, at: at + 1 })
    case 'say':
      return { ...state, said: action.said }
  }
}
