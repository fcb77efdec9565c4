// Bounds how many writes one client makes.
import { clientLimit } from './client-limit.ts'

export const answerLimit = clientLimit(({ ANSWER_LIMIT }) => ANSWER_LIMIT)
