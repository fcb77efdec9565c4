// What the page tells an embedder and a programmer to paste: complete as printed, with this server's own address and ids.
import { answerPath, quizPath, quizzesPath } from '../../questions/contract/paths.ts'
import type { PublicQuestion, PublicQuiz } from '../../questions/contract/quiz.ts'

/** The attempt of the example. It is the same for everybody, so that trying the example counts as one reader, however many try it. */
export const EXAMPLE_ATTEMPT = '3f2c8a54-9d1e-4b76-8c05-6a7e1d90b2f4'

/** The two elements that put a quiz on a page; the link is what readers see where scripts do not run. */
export function embedSample(origin: string, quiz: PublicQuiz): string {
  return `<script type="module" src="${origin}/widget.js"></script>
<article-quiz quiz="${quiz.id}">
  <a href="${origin}/q/${quiz.id}">
    Take the quiz</a>
</article-quiz>`
}

export function listSample(origin: string): string {
  return `curl ${origin}${quizzesPath()}`
}

export function readSample(origin: string, quiz: PublicQuiz): string {
  return `quiz=${origin}${quizPath(quiz.id)}
curl "$quiz"`
}

/** Picks by place alone, the last on the wire, so that the example says nothing about the key. */
function exampleChoices({ kind, choices }: PublicQuestion): string[] {
  return (kind === 'order' ? choices : choices.slice(-1)).map((choice) => choice.id)
}

/** Answers the first question that takes one choice; null for a quiz without questions. */
export function answerSample(origin: string, quiz: PublicQuiz): string | null {
  const question = quiz.questions.find(({ kind }) => kind === 'single') ?? quiz.questions[0]
  if (question === undefined) return null
  const address = answerPath(quiz.id, '$attempt', question.id).replace(quizPath(quiz.id), '$quiz')
  return `quiz=${origin}${quizPath(quiz.id)}
attempt=${EXAMPLE_ATTEMPT}
curl -X PUT -d '${JSON.stringify({ choices: exampleChoices(question) })}' \\
  -H 'content-type: application/json' \\
  "${address}"`
}
