// The public quiz, narrowed at the door: whatever is no quiz counts as absent.
import { quizPath } from '../../questions/contract/paths.ts'
import type { PublicQuiz } from '../../questions/contract/quiz.ts'
import { request } from './request.ts'

/** The quiz; `lost` where loading may succeed later, `absent` where it cannot. */
export async function getQuiz(api: string, quiz: string, signal: AbortSignal): Promise<PublicQuiz | 'lost' | 'absent'> {
  const { status, body, passing } = await request<PublicQuiz>(api + quizPath(quiz), signal)
  if (status === 200 && body?.questions?.[0]?.choices) return body as PublicQuiz
  return passing ? 'lost' : 'absent'
}
