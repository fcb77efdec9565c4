// Follows what an attempt has answered, and finds anything of a key in replies that came before.
import type { Quiz } from '../../../questions/quiz/quiz.ts'
import type { Draft } from './drafts.ts'
import type { Reply } from './send.ts'

/** Members that only a verdict has. */
const TELLING = ['correct', 'explanation', 'evidence', 'notes', 'outcome', 'points']

function verdictsIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return []
  const inside = Object.values(value).flatMap(verdictsIn)
  const isResult = 'verdicts' in value // has points of its own
  if (isResult || !TELLING.some((member) => Object.hasOwn(value, member))) return inside
  return [String((value as { question?: unknown }).question), ...inside]
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

/** Words as they stand in text and as they stand in JSON. */
const formsOf = (words: string) => [words, JSON.stringify(words).slice(1, -1)]

/** The questions that this request has answered, as far as its reply says that it was taken or had been before. */
function answeredBy(address: string, body: unknown, status: number): string[] {
  if (![200, 201, 409].includes(status)) return []
  const [, question] = /\/answers\/(q_[a-z2-7]{10})$/.exec(address) ?? []
  if (question !== undefined) return [question]
  return status === 409 ? [] : Object.keys((body as { answers?: object } | null)?.answers ?? {})
}

/** Says what a reply gives away too early. One for each run: it remembers the attempts of the run. */
export function secrecy(quiz: Quiz): (draft: Draft, reply: Reply) => string[] {
  const answered = new Map<string, Set<string>>()
  return ({ method, address, body }, { status, text }) => {
    const [path = ''] = address.split('?')
    const [, attempt = ''] = /\/attempts\/([^/]+)/.exec(path) ?? []
    const known = answered.get(attempt) ?? new Set()
    answered.set(attempt, known)
    if (method === 'PUT')
      for (const id of answeredBy(path, parsed(new TextDecoder().decode(body ?? new Uint8Array())), status)) known.add(id)
    if (method === 'DELETE' && status === 204) known.clear()

    // The document and its page hold verdicts of an invented quiz, and a bank holds the key that was sent.
    const early = path.startsWith('/v1/quizzes') ? verdictsIn(parsed(text)).filter((id) => !known.has(id)) : []
    const told = quiz.questions.filter(({ id, explanation }) => !known.has(id) && formsOf(explanation).some((form) => text.includes(form)))
    return [...early, ...told.map(({ id }) => id)].map((id) => `tells of ${id} before it was answered`)
  }
}
