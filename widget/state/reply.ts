// What follows from the server's answer to an answer, asked for by the reader or sent again in the background.
import type { Action } from './action.ts'
import { scored } from './scored.ts'
import type { State } from './state.ts'

export function replied(before: State, { id, reply }: Extract<Action, { do: 'reply' }>): State {
  const { verdict, trouble } = reply
  const known = before.verdicts[id]
  const asked = before.sending === id
  const here = before.quiz?.questions[before.at]?.id === id
  const taken: State = { ...scored(before, verdict && [verdict]), focus: undefined, ...(asked && { sending: undefined }) }
  // What is refused is picked still, and not sent again.
  const state = trouble === 'refused' ? { ...taken, checked: { ...taken.checked, [id]: undefined } } : taken
  // Having tried again in vain, without being asked, is nothing new to the reader.
  if (!verdict && trouble !== 'refused' && (known || (!asked && before.troubles[id]))) return state
  if (known && verdict) return { ...state, ...(verdict.recorded && !known.recorded && { said: ['saved'] }) }
  return {
    ...state,
    troubles: { ...before.troubles, [id]: trouble },
    ...(here && { said: trouble && [trouble], focus: verdict && 'verdict' }),
  }
}
