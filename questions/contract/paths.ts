// Addresses of the API. No schema library here: the widget bundles this file.

export const quizzesPath = () => '/v1/quizzes'
export const quizPath = (quiz: string) => `/v1/quizzes/${encodeURIComponent(quiz)}`
export const attemptPath = (quiz: string, attempt: string) => `${quizPath(quiz)}/attempts/${attempt}`
export const answerPath = (quiz: string, attempt: string, question: string) => `${attemptPath(quiz, attempt)}/answers/${question}`
