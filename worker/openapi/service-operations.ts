// The API about itself: this document, its page, and whether the service is alive.
import { noStore } from './no-store.ts'
import { problems } from './problem-response.ts'
import type { Operation } from './shape.ts'
import { ifNoneMatch, notModified, validator } from './validation.ts'

export const readDocument: Operation = {
  operationId: 'readDocument',
  tags: ['Service'],
  summary: 'Read this document',
  description: 'OpenAPI 3.1, made from the schemas that the service itself checks requests with.',
  parameters: [ifNoneMatch],
  responses: {
    '200': { description: 'The document.', headers: validator, content: { 'application/json': { schema: { type: 'object' } } } },
    ...notModified(),
    ...problems(['internal']),
  },
}

export const readDocs: Operation = {
  operationId: 'readDocs',
  tags: ['Service'],
  summary: 'Read this document as a page',
  description: 'The same words for people. The page asks no other host for anything.',
  parameters: [ifNoneMatch],
  responses: {
    '200': { description: 'The page.', headers: validator, content: { 'text/html': { schema: { type: 'string' } } } },
    ...notModified(),
    ...problems(['internal']),
  },
}

export const checkHealth: Operation = {
  operationId: 'checkHealth',
  tags: ['Service'],
  summary: 'Ask whether the service is alive',
  description: 'Answers without touching storage.',
  responses: {
    '200': {
      description: 'It is.',
      headers: { 'Cache-Control': noStore },
      content: {
        'application/json': {
          schema: { type: 'object', properties: { status: { const: 'ok' } }, required: ['status'], additionalProperties: false },
          example: { status: 'ok' },
        },
      },
    },
    ...problems(['internal']),
  },
}
