// A quiz with an unguessable word in everything that a reader must not see before answering.
import type { Question, Quiz } from '../../questions/quiz/quiz.ts'
import { makeQuiz } from './fixture.ts'

export interface Marked {
  readonly quiz: Quiz
  /** By question: what a reader is told once that question is answered. */
  readonly told: ReadonlyMap<string, readonly string[]>
  /** What no reader is ever told. */
  readonly never: readonly string[]
}

/** Letters only, so that no encoding changes it. */
const marker = () => `zq${crypto.randomUUID().replaceAll('-', '')}`

/** The key of `question`, moved on by `places`. */
function moved({ choices, correct }: Question, places: number): string[] {
  const ids = choices.map(({ id }) => id)
  return correct.map((id) => ids[(ids.indexOf(id) + places) % ids.length] ?? id)
}

/** Two of these of the same name differ in all that is secret, and in nothing that is public. `places` moves every key on. */
export function makeMarkedQuiz(name: string, places = 0): Marked {
  const told = new Map<string, string[]>()
  const never: string[] = []
  const secret = () => {
    const word = marker()
    never.push(word)
    return word
  }
  const plain = makeQuiz(name)
  const questions = plain.questions.map((question): Question => {
    const words: string[] = []
    const later = () => {
      const word = marker()
      words.push(word)
      return word
    }
    if (!plain.withdrawn.includes(question.id)) told.set(question.id, words)
    return {
      ...question,
      candidate: secret(),
      facts: [secret(), secret()],
      correct: moved(question, places),
      explanation: later(),
      notes: Object.fromEntries(question.choices.map(({ id }) => [id, later()])),
      evidence: [1, 2].map(() => ({ exact: later(), prefix: later(), suffix: later(), url: `https://news.example/#:~:text=${later()}` })),
      writer: { kind: 'model', name: secret() },
      editor: { kind: 'person', name: secret() },
    }
  })
  return { quiz: { ...plain, questions }, told, never }
}

/** Every marker of a quiz. */
export const markersOf = ({ told, never }: Marked): string[] => [...never, ...[...told.values()].flat()]
