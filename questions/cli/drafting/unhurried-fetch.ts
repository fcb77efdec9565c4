// Asks over HTTP without Node's own limits: its `fetch` gives up after five minutes without a byte, and a model without a graphics card takes
// longer than that to read an article.
import { type IncomingMessage, request as plain } from 'node:http'
import { request as encrypted } from 'node:https'
import { Readable } from 'node:stream'
import type { Fetch } from '../../writing/models/openai-compatible.ts'

/** Statuses that come without a body: a `Response` refuses one. */
const BODILESS: ReadonlySet<number> = new Set([204, 205, 304])

function responseOf(incoming: IncomingMessage): Response {
  const { statusCode: status = 502, rawHeaders } = incoming
  const headers = new Headers()
  for (let at = 0; at + 1 < rawHeaders.length; at += 2) headers.append(rawHeaders[at] ?? '', rawHeaders[at + 1] ?? '')
  return new Response(BODILESS.has(status) ? null : (Readable.toWeb(incoming) as ReadableStream), { status, headers })
}

/** Follows no redirect, and ends by the signal alone. Rejects as `fetch` does: with a `TypeError` whose cause has the system's code. */
export const unhurriedFetch: Fetch = (address, { method = 'GET', headers, body, signal }) =>
  new Promise((resolve, reject) => {
    const fail = (cause: unknown) => reject(new TypeError('The request failed.', { cause }))
    const send = address.startsWith('https:') ? encrypted : plain
    const options = { method, headers: Object.fromEntries(new Headers(headers)), ...(signal && { signal }) }
    const sent = send(address, options, (incoming) => {
      try {
        resolve(responseOf(incoming))
      } catch (error) {
        incoming.destroy()
        fail(error) // a status that HTTP does not have
      }
    })
    sent.on('error', fail)
    sent.end(body)
  })
