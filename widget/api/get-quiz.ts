// The public quiz, narrowed at the door: whatever is no quiz counts as absent.
import { quizPath } from '../../questions/contract/paths.ts'
import type { PublicQuiz } from '../../questions/contract/quiz.ts'
import { passing, request } from './request.ts'

const isQuiz = (body: unknown): body is PublicQuiz => {
  const questions = (body as Partial<PublicQuiz> | null)?.questions
  return Array.isArray(questions) && questions.length > 0 && questions.every((question) => Array.isArray(question?.choices))
}

/** The quiz; `lost` where loading may succeed later, `absent` where it cannot. */
export async function getQuiz(api: string, quiz: string, signal: AbortSignal): Promise<PublicQuiz | 'lost' | 'absent'> {
  const answered = await request(api + quizPath(quiz), signal)
  if (answered?.status === 200 && isQuiz(answered.body)) return answered.body
  return passing(answered) ? 'lost' : 'absent'
}
