// Every published quiz, newest first. Made by `npm run generate`: edit facts and candidates instead.
import type { Quiz } from '../quiz/quiz.ts'
import pakistanIranAmbassadors from './pakistan-iran-ambassadors/quiz.json' with { type: 'json' }

/** What the compiler makes of the files is wider than what was written into them. */
export const quizzes = [pakistanIranAmbassadors] as unknown as readonly Quiz[]
