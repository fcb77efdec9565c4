// Questions about nothing, for tests of what is done with questions.
import { choiceId, questionId } from '../../../questions/quiz/ids.ts'
import type { Question } from '../../../questions/quiz/quiz.ts'

/** A question whose first `rights` choices are right (all of them, in this order, for `order`). Its id and its choices' come from its name. */
export function question(name: string, changes: Partial<Question> = {}, rights = 1, texts = ['red', 'green', 'blue', 'grey']): Question {
  const stem = `Which colour is ${name}?`
  const choices = texts.map((text) => ({ id: choiceId('test', stem, text), text }))
  const kind = changes.kind ?? 'single'
  return {
    id: questionId('test', kind, stem),
    candidate: name,
    family: 'parallel',
    kind,
    facts: [name],
    stem,
    sorted: false,
    choices,
    correct: choices.slice(0, kind === 'order' ? choices.length : rights).map(({ id }) => id),
    explanation: '',
    notes: {},
    evidence: [],
    writer: { kind: 'person', name: 'Test' },
    ...changes,
  }
}
