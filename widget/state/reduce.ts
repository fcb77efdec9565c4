// The one place that decides what follows from what. Pure: no DOM, no network, no storage, no clock.
import type { PublicQuiz } from '../../questions/contract/quiz.ts'
import type { Action } from './action.ts'
import { chosenOf } from './choices.ts'
import { START, type State } from './state.ts'

type Act<Name extends Action['do']> = Extract<Action, { do: Name }>

const questionAt = ({ quiz, at }: State) => quiz?.questions[at]

/** The heading of what is shown: a question's stem, or the result's after the last. */
const headingAt = (at: number, quiz: PublicQuiz | null) => (at === quiz?.questions.length ? 'result' : 'stem')

/** A changed choice is no longer on its way: it waits to be sent off anew. */
function pick(state: State, question: string, ids: readonly string[]): State {
  const { [question]: _, ...troubles } = state.troubles
  return { ...state, chosen: { ...state.chosen, [question]: ids }, troubles, checked: state.checked.filter((id) => id !== question) }
}

function choose(state: State, { choice }: Act<'choose'>): State {
  const question = questionAt(state)
  if (question === undefined) return state
  const ids = chosenOf(question, state)
  if (question.kind === 'single') return pick(state, question.id, [choice])
  return pick(state, question.id, ids.includes(choice) ? ids.filter((id) => id !== choice) : [...ids, choice])
}

function move(state: State, { choice, step }: Act<'move'>): State {
  const question = questionAt(state)
  if (question === undefined) return state
  const ids = chosenOf(question, state)
  const from = ids.indexOf(choice)
  const to = from + step
  const other = ids[to]
  if (other === undefined) return state
  const places = ids.with(from, other).with(to, choice)
  const said = { key: 'moved', place: to + 1, of: ids.length } as const
  return { ...pick(state, question.id, places), said, moved: choice, focus: { choice, step } }
}

function check(state: State): State {
  const question = questionAt(state)
  if (question === undefined || state.sending !== null) return state
  const ids = chosenOf(question, state)
  if (ids.length === 0) return { ...state, said: { key: 'nothing' } }
  const { checked, chosen } = pick(state, question.id, ids)
  return { ...state, chosen, checked: [...checked, question.id], sending: question.id, said: { key: 'sending' } }
}

function reply(state: State, { question, reply, inside }: Act<'reply'>): State {
  const asked = state.sending === question
  const here = questionAt(state)?.id === question
  const known = state.verdicts[question]
  const done = { ...state, sending: asked ? null : state.sending }
  if ('trouble' in reply) {
    const { trouble } = reply
    if (known !== undefined || (!asked && trouble === state.troubles[question])) return state
    return { ...done, troubles: { ...state.troubles, [question]: trouble }, ...(here && { said: { key: trouble } }) }
  }
  const { [question]: _, ...others } = state.troubles
  const troubles = reply.before ? { ...others, [question]: 'answered-before' as const } : others
  const scored = { ...done, troubles, verdicts: { ...state.verdicts, [question]: reply.verdict } }
  if (known !== undefined) return reply.verdict.recorded ? { ...scored, said: { key: 'saved' } } : scored
  if (!here) return scored
  return { ...scored, said: reply.before ? { key: 'answered-before' } : null, focus: asked || inside ? 'verdict' : null }
}

function next(state: State): State {
  const at = state.at + 1
  return { ...state, at, focus: headingAt(at, state.quiz) }
}

/** The state after the action. What was said, moved and focused belongs to one action only. */
export function reduce(before: State, action: Action): State {
  if (action.do === 'reply') return reply({ ...before, focus: null }, action)
  const state: State = { ...before, said: null, moved: null, focus: null }
  switch (action.do) {
    case 'load':
      return { ...START, phase: 'loading', focus: action.again ? 'head' : null }
    case 'fail':
      return { ...state, phase: action.phase, said: { key: 'not-loaded' } }
    case 'open': {
      const { quiz, progress, inside } = action
      return { ...START, ...progress, phase: 'open', quiz, focus: inside ? headingAt(progress.at, quiz) : null }
    }
    case 'choose':
      return choose(state, action)
    case 'move':
      return move(state, action)
    case 'check':
      return check(state)
    case 'result':
      return { ...before, focus: null, band: action.result.band }
    case 'next':
      return next(state)
    case 'again':
      return { ...START, phase: 'open', quiz: state.quiz, attempt: action.attempt, focus: 'stem' }
    case 'say':
      return { ...state, said: action.said }
  }
}
