// The API about itself: this document, its page, and whether the service is alive.
import { problems } from './problem-response.ts'
import type { Operation } from './shape.ts'

const unchanged = { '304': { description: 'The copy that you hold is the current one.' } }

export const readDocument: Operation = {
  operationId: 'readDocument',
  tags: ['Service'],
  summary: 'Read this document',
  description: 'OpenAPI 3.1, made from the schemas that the service itself checks requests with.',
  responses: {
    '200': { description: 'The document.', content: { 'application/json': { schema: { type: 'object' } } } },
    ...unchanged,
  },
}

export const readDocs: Operation = {
  operationId: 'readDocs',
  tags: ['Service'],
  summary: 'Read this document as a page',
  description: 'The same words for people. The page asks no other host for anything.',
  responses: {
    '200': { description: 'The page.', content: { 'text/html': { schema: { type: 'string' } } } },
    ...unchanged,
  },
}

export const checkHealth: Operation = {
  operationId: 'checkHealth',
  tags: ['Service'],
  summary: 'Ask whether the service is alive',
  description: 'Answers without touching storage.',
  responses: {
    '200': { description: 'It is.', content: { 'application/json': { schema: { type: 'object' }, example: { status: 'ok' } } } },
    ...problems(['internal']),
  },
}
