// The quiz's life as the reducer decides it, without a browser: what every sequence of actions and answers keeps true.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Verdict } from '../../questions/contract/verdict.ts'
import { publish } from '../../questions/quiz/publish.ts'
import type { Action } from '../../widget/state/action.ts'
import { chosenOf } from '../../widget/state/choices.ts'
import { reduce } from '../../widget/state/reduce.ts'
import { score } from '../../widget/state/score.ts'
import { START, type State } from '../../widget/state/state.ts'
import { unsaved } from '../../widget/state/unsaved.ts'
import { FERRY } from './fixture-quiz.ts'

const quiz = publish(FERRY)
const [opened, carries, sequence] = quiz.questions
if (opened === undefined || carries === undefined || sequence === undefined) throw new Error('The fixture has no questions.')

const OPEN: State = reduce(START, {
  do: 'open',
  quiz,
  progress: { attempt: '00000000-0000-4000-8000-000000000000', at: 0, chosen: {}, checked: {} },
  result: undefined,
})

const verdictOf = (id: string, recorded = true): Verdict => ({
  question: id,
  chosen: FERRY.questions.find((question) => question.id === id)?.correct.slice() ?? [],
  correct: [],
  outcome: 'right',
  points: 1,
  explanation: '',
  notes: {},
  evidence: [],
  readers: null,
  recorded,
})

const reply = (id: string, recorded = true): Action => ({
  do: 'reply',
  id,
  reply: { verdict: verdictOf(id, recorded) },
})
const failure = (id: string): Action => ({ do: 'reply', id, reply: { trouble: 'not-sent' } })
const choose = (choice = ''): Action => ({ do: 'choose', choice })
const after = (...actions: Action[]) => actions.reduce(reduce, OPEN)

const [first, second] = opened.choices.map(({ id }) => id)

test('nothing is sent while nothing is chosen', () => {
  expect(after({ do: 'check' })).toMatchObject({ said: ['nothing'], checked: {} })
  expect(after({ do: 'check' }).sending).toBeUndefined()
})

test('while an answer is under way, asking again changes nothing', () => {
  const sending = after(choose(first), { do: 'check' })
  expect(sending.sending).toBe(opened.id)
  expect(reduce(sending, { do: 'check' })).toBe(sending)
})

test('another choice takes the place of the first, or joins it where several are right', () => {
  expect(after(choose(first), choose(second)).chosen).toEqual({ [opened.id]: [second] })
  const [one, other] = carries.choices.map(({ id }) => id)
  const two = after({ do: 'next' }, choose(one), choose(other))
  expect(two.chosen).toEqual({ [carries.id]: [one, other] })
  expect(reduce(two, choose(one)).chosen).toEqual({ [carries.id]: [other] })
})

test('a line cannot move beyond the ends', () => {
  const order = after({ do: 'next' }, { do: 'next' })
  const ids = chosenOf(sequence, order)
  expect(chosenOf(sequence, reduce(order, { do: 'move', choice: ids[0] ?? '', step: -1 }))).toEqual(ids)
  expect(chosenOf(sequence, reduce(order, { do: 'move', choice: ids.at(-1) ?? '', step: 1 }))).toEqual(ids)
})

test('a verdict that comes after the reader has gone on does not take the focus', () => {
  const gone = after(choose(first), { do: 'check' }, failure(opened.id), { do: 'next' }, reply(opened.id))
  expect(gone.verdicts).toHaveProperty(opened.id)
  expect(gone.focus).toBeUndefined()
})

test('trying again in vain says nothing new', () => {
  const failed = after(choose(first), { do: 'check' }, failure(opened.id))
  expect(failed.said).toEqual(['not-sent'])
  expect(reduce(failed, failure(opened.id))).toMatchObject({ said: failed.said, troubles: failed.troubles, chosen: failed.chosen })
})

test('an answer stays unsaved until it is recorded, and “saved” is said once', () => {
  const scored = after(choose(first), { do: 'check' }, reply(opened.id, false))
  expect(unsaved(scored)).toEqual([opened.id])
  const saved = reduce(scored, reply(opened.id))
  expect(unsaved(saved)).toEqual([])
  expect(saved.said).toEqual(['saved'])
  expect(reduce({ ...saved, said: undefined }, reply(opened.id)).said).toBeUndefined()
})

test('an answer that was scored stands, though the reader has picked anew meanwhile', () => {
  const picked = after(choose(first), { do: 'check' }, failure(opened.id), choose(second))
  const scored = reduce(picked, {
    do: 'reply',
    id: opened.id,
    reply: { verdict: { ...verdictOf(opened.id, false), chosen: [first ?? ''] } },
  })
  expect(scored.chosen).toEqual({ [opened.id]: [first] })
  expect(scored.checked).toEqual({ [opened.id]: [first] })
  expect(unsaved(scored)).toEqual([opened.id])
})

test('after a reload, an answer that the server holds stands in place of what was picked last', () => {
  const verdict = { ...verdictOf(opened.id), chosen: [first ?? ''] }
  const progress = { attempt: OPEN.attempt, at: 0, chosen: { [opened.id]: [second ?? ''] }, checked: {} }
  const result = {
    quiz: quiz.id,
    attempt: OPEN.attempt,
    verdicts: [verdict],
    answered: 1,
    outOf: 4,
    points: 1,
    complete: false,
    band: null,
  }
  const again = reduce(START, { do: 'open', quiz, progress, result })
  expect(again.chosen).toEqual({ [opened.id]: [first] })
  expect(again.checked).toEqual({ [opened.id]: [first] })
})

test('an answer that is refused is picked still and not sent again, also where it was scored before', () => {
  const refusal: Action = { do: 'reply', id: opened.id, reply: { trouble: 'refused' } }
  const refused = after(choose(first), { do: 'check' }, refusal)
  expect(refused).toMatchObject({ said: ['refused'], troubles: { [opened.id]: 'refused' }, chosen: { [opened.id]: [first] } })
  expect(unsaved(refused)).toEqual([])
  const scored = after(choose(first), { do: 'check' }, reply(opened.id, false), refusal)
  expect(scored.verdicts).toHaveProperty(opened.id)
  expect(unsaved(scored)).toEqual([])
})

/** What is opened of an attempt at the quiz. */
const reopen = (progress: Pick<State, 'at' | 'chosen' | 'checked'>) =>
  reduce(START, { do: 'open', quiz, progress: { attempt: OPEN.attempt, ...progress }, result: undefined })

test('of an earlier attempt, questions and choices that the quiz no longer has are forgotten', () => {
  const answers = { [opened.id]: ['c_gone'], [carries.id]: [carries.choices[0]?.id ?? ''], q_gone: ['c_gone'] }
  expect(reopen({ at: 2, chosen: answers, checked: answers })).toMatchObject({
    at: 0,
    chosen: { [carries.id]: answers[carries.id] },
    checked: { [carries.id]: answers[carries.id] },
  })
})

test('a sequence that is no longer whole is forgotten', () => {
  const short = { [sequence.id]: sequence.choices.slice(1).map(({ id }) => id) }
  expect(reopen({ at: 0, chosen: short, checked: short })).toMatchObject({ chosen: {}, checked: {} })
})

test('the place lies within the quiz, and not beyond a question that has no answer', () => {
  const checked = Object.fromEntries(quiz.questions.map(({ id, choices }) => [id, choices.map((choice) => choice.id)]))
  expect(reopen({ at: 9, chosen: checked, checked }).at).toBe(quiz.questions.length)
  expect(reopen({ at: 2, chosen: checked, checked }).at).toBe(2)
  expect(reopen({ at: 9, chosen: checked, checked: { ...checked, [carries.id]: undefined } }).at).toBe(1)
})

test('a changed choice is not sent before the reader asks for it', () => {
  const failed = after(choose(first), { do: 'check' }, failure(opened.id))
  expect(unsaved(failed)).toEqual([opened.id])
  expect(unsaved(reduce(failed, choose(second)))).toEqual([])
})

const anyQuestion = fc.constantFrom(...quiz.questions.map(({ id }) => id))

/** What a reader or the server does next: the reader only touches what is shown. */
const anyStep: fc.Arbitrary<(state: State) => Action> = fc.oneof(
  fc.tuple(fc.nat(), fc.constantFrom(-1, 1)).map(([number, step]) => ({ quiz: shown, at }: State): Action => {
    const question = shown?.questions[at]
    const choice = question?.choices[number % question.choices.length]?.id ?? ''
    return question?.kind === 'order' ? { do: 'move', choice, step } : choose(choice)
  }),
  fc.constant(() => ({ do: 'check' }) as const),
  fc.tuple(anyQuestion, fc.boolean()).map(
    ([id, recorded]) =>
      () =>
        reply(id, recorded),
  ),
  anyQuestion.map((id) => () => failure(id)),
)
const anySteps = fc.array(anyStep, { maxLength: 40 })

test('whatever happens in whatever order, picked ids are choices of their question, none twice, and points are those of the verdicts', () => {
  fc.assert(
    fc.property(anySteps, fc.integer({ min: 0, max: 3 }), (steps, at) => {
      const start = Array<Action>(at).fill({ do: 'next' }).reduce(reduce, OPEN)
      const state = steps.reduce((before, step) => reduce(before, step(before)), start)
      for (const question of quiz.questions) {
        const ids = chosenOf(question, state)
        expect(new Set(ids).size).toBe(ids.length)
        if (question.kind === 'order') expect([...ids].sort()).toEqual(question.choices.map(({ id }) => id).sort())
        if (question.kind === 'single') expect(ids.length).toBeLessThanOrEqual(1)
      }
      expect(state.at).toBe(at)
      expect(score(state).points).toBe(Object.keys(state.verdicts).length)
    }),
  )
})

test('a verdict is never lost', () => {
  fc.assert(
    fc.property(anySteps, (steps) => {
      let known: string[] = []
      steps.reduce((before, step) => {
        const state = reduce(before, step(before))
        for (const id of known) expect(state.verdicts).toHaveProperty(id)
        known = Object.keys(state.verdicts)
        return state
      }, OPEN)
    }),
  )
})
