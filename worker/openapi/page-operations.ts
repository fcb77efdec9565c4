// The pages that people open: HTML for browsers, a problem document for programs where there is nothing.
import { quizParameter } from './parameters.ts'
import { problems } from './problem-response.ts'
import type { Content, Header, Operation, Response } from './shape.ts'

const html: Content = { 'text/html': { schema: { type: 'string' } } }

const cacheControl: Header = {
  description: 'How long a copy may be used.',
  required: true,
  schema: { type: 'string' },
  example: 'public, max-age=60',
}

const page: Response = { description: 'The page.', headers: { 'Cache-Control': cacheControl }, content: html }

/** Nothing here: a page where the request accepts `text/html`, a problem otherwise. */
function nothingHere(): Record<string, Response> {
  return Object.fromEntries(
    Object.entries(problems(['not-found'])).map(([status, response]) => [
      status,
      { ...response, content: { ...html, ...response.content } },
    ]),
  )
}

export const readFrontPage: Operation = {
  operationId: 'readFrontPage',
  tags: ['Pages'],
  summary: 'Open the front page',
  description: 'An article with its quiz, how to embed the quiz, and how to call the API.',
  responses: { '200': page, ...nothingHere(), ...problems(['internal']) },
}

export const readQuizPage: Operation = {
  operationId: 'readQuizPage',
  tags: ['Pages'],
  summary: 'Open a quiz on a page of its own',
  description: 'What to link to where an element cannot be embedded.',
  parameters: [quizParameter],
  responses: { '200': page, ...nothingHere(), ...problems(['internal']) },
}
