// What follows from the server's answer to an answer, asked for by the reader or sent again in the background.
import type { Action } from './action.ts'
import type { State } from './state.ts'

export function replied(state: State, { id, reply, inside }: Extract<Action, { do: 'reply' }>): State {
  const { quiz, at, verdicts, troubles, checked, sending, said } = state
  const { verdict, trouble, wait } = reply
  const known = verdicts[id]
  const asked = sending === id
  const here = quiz?.questions[at]?.id === id
  const next: State = { ...state, focus: undefined, sending: asked ? undefined : sending, checked: { ...checked, [id]: wait >= 0 } }
  if (!verdict) {
    // Having tried again in vain, without being asked, is nothing new to the reader.
    return known || (!asked && troubles[id]) ? next : { ...next, troubles: { ...troubles, [id]: trouble }, said: here && trouble ? [trouble] : said }
  }
  const scored = { ...next, verdicts: { ...verdicts, [id]: verdict } }
  if (known) return verdict.recorded && !known.recorded ? { ...scored, said: ['saved'] } : scored
  return {
    ...scored,
    troubles: { ...troubles, [id]: trouble },
    said: here ? trouble && [trouble] : said,
    focus: here && (asked || inside) ? 'verdict' : undefined,
  }
}
