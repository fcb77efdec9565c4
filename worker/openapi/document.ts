// The OpenAPI 3.1 document of the API, made from the schemas that the Worker checks requests with.
import { answerAll, answerQuestion, forgetAttempt, readResult } from './attempt-operations.ts'
import { draftQuiz, lintCandidates, makeBank } from './desk-operations.ts'
import { readFrontPage, readQuizPage } from './page-operations.ts'
import { INTRODUCTION, SUMMARY, TAGS } from './prose.ts'
import { listQuizzes, readQuiz } from './quiz-operations.ts'
import { schemas } from './schemas.ts'
import { checkHealth, readDocs, readDocument } from './service-operations.ts'
import type { OpenApiDocument } from './shape.ts'

/** The document; `version` is that of the package. Servers are relative: the document is true wherever it is served from. */
export function openApiDocument(version: string): OpenApiDocument {
  return {
    openapi: '3.1.1',
    info: {
      title: 'Article Quiz',
      version,
      summary: SUMMARY,
      description: INTRODUCTION,
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: '/', description: 'The server that this document comes from.' }],
    security: [],
    tags: TAGS,
    paths: {
      '/v1/quizzes': { get: listQuizzes },
      '/v1/quizzes/{quiz}': { get: readQuiz },
      '/v1/quizzes/{quiz}/attempts/{attempt}/answers/{question}': { put: answerQuestion },
      '/v1/quizzes/{quiz}/attempts/{attempt}': { get: readResult, put: answerAll, delete: forgetAttempt },
      '/v1/lint': { post: lintCandidates },
      '/v1/bank': { post: makeBank },
      '/v1/drafts': { post: draftQuiz },
      '/': { get: readFrontPage },
      '/q/{quiz}': { get: readQuizPage },
      '/openapi.json': { get: readDocument },
      '/docs': { get: readDocs },
      '/healthz': { get: checkHealth },
    },
    components: {
      securitySchemes: { token: { type: 'http', scheme: 'bearer', description: 'The secret `DRAFTS_TOKEN` that the operator has set.' } },
      schemas: schemas(),
    },
  }
}
