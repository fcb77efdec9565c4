// What of a quiz may be sent before an answer: every member is named here, so that a new one stays private until somebody adds it.
import type { PublicQuestion, PublicQuiz } from '../contract/quiz.ts'
import type { Question, Quiz } from './quiz.ts'

function publishQuestion({ id, kind, stem, sorted, choices }: Question): PublicQuestion {
  return { id, kind, stem, sorted, choices: choices.map((choice) => ({ id: choice.id, text: choice.text })) }
}

/** The quiz without its key, explanations, notes and evidence, and without anything made from them. */
export function publish(quiz: Quiz): PublicQuiz {
  const { title, url, publisher, publishedOn } = quiz.article
  return {
    id: quiz.id,
    version: quiz.version,
    title: quiz.title,
    language: quiz.language,
    direction: quiz.direction,
    article: { title, url, publisher, publishedOn },
    questions: quiz.questions.map(publishQuestion),
  }
}
