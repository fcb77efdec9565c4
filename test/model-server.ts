// A model server on this machine that does as it is told: for tests of whatever calls a model. It speaks OpenAI's chat completions.
import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/** What a test may want to know of a request. */
export interface Asked {
  readonly path: string
  readonly headers: IncomingMessage['headers']
  // biome-ignore lint/suspicious/noExplicitAny: tests look at whatever was sent
  readonly body: any
}

/** One answer to one request. */
export type Answer = (response: ServerResponse, asked: Asked) => void | Promise<void>

export interface ModelServer {
  /** `http://127.0.0.1:{port}/v1` */
  readonly baseUrl: string
  /** Every request so far. */
  readonly asked: readonly Asked[]
  /** Resolves when the next request has come in. */
  nextRequest(): Promise<Asked>
  /** Ends open connections too. */
  close(): Promise<void>
}

const JSON_TYPE = { 'content-type': 'application/json' }
const STREAM_TYPE = { 'content-type': 'text/event-stream' }
const USAGE = { prompt_tokens: 1_200, completion_tokens: 340 }

const event = (data: unknown) => `data: ${typeof data === 'string' ? data : JSON.stringify(data)}\n\n`
const delta = (content: string) => event({ choices: [{ index: 0, delta: { content } }] })
const finish = (reason: string) => event({ choices: [{ index: 0, delta: {}, finish_reason: reason }] })

/** In as many pieces as characters there are in a word or two. */
const cut = (text: string): string[] => text.match(/[\s\S]{1,7}/g) ?? []

/** The reply as a stream, with the count of tokens at its end. */
export const streams =
  (text: string, reason = 'stop'): Answer =>
  (response) => {
    response.writeHead(200, STREAM_TYPE)
    for (const piece of cut(text)) response.write(delta(piece))
    response.write(finish(reason))
    response.write(event({ choices: [], usage: USAGE }))
    response.end(event('[DONE]'))
  }

/** The reply in one piece, as servers send it that do not stream. */
export const says =
  (text: string, reason = 'stop', more: object = {}): Answer =>
  (response) => {
    const choices = [{ index: 0, message: { role: 'assistant', content: text, ...more }, finish_reason: reason }]
    response.writeHead(200, JSON_TYPE).end(JSON.stringify({ object: 'chat.completion', choices, usage: USAGE }))
  }

/** A status with a body that repeats what no error of ours may repeat. */
export const fails =
  (status: number, headers: Record<string, string> = {}, complaint = 'No.'): Answer =>
  (response, { headers: { authorization } }) => {
    response.writeHead(status, { ...JSON_TYPE, ...headers })
    response.end(JSON.stringify({ error: { message: `${complaint} You sent ${authorization}` } }))
  }

/** Refuses each request that has the member (of `response_format`, with the type), and answers the others. */
export const refuses =
  (member: (body: Asked['body']) => boolean, complaint: string, otherwise: Answer, status = 400): Answer =>
  (response, asked) =>
    member(asked.body) ? fails(status, {}, complaint)(response, asked) : otherwise(response, asked)

/** Answers whoever has the key. */
export const wants =
  (key: string, otherwise: Answer): Answer =>
  (response, asked) =>
    asked.headers.authorization === `Bearer ${key}` ? otherwise(response, asked) : fails(401)(response, asked)

/** Any body at all. */
export const sends =
  (body: string | Uint8Array, contentType = 'application/json', status = 200): Answer =>
  (response) =>
    void response.writeHead(status, { 'content-type': contentType }).end(body)

/** Takes the request and says nothing. */
export const hangs: Answer = () => {}

/** Begins to answer and says no more. */
export const stalls =
  (text: string): Answer =>
  (response) => {
    response.writeHead(200, STREAM_TYPE)
    for (const piece of cut(text)) response.write(delta(piece))
  }

/** Breaks the connection off in the middle of the reply. */
export const dies =
  (text: string): Answer =>
  (response) => {
    response.writeHead(200, STREAM_TYPE)
    response.write(delta(text), () => response.destroy())
  }

/** Ends its answer in good order, but in the middle of the reply. */
export const stops =
  (text: string): Answer =>
  (response) =>
    void response.writeHead(200, STREAM_TYPE).end(delta(text))

/** The reply byte by byte, each as soon as the last is through, so that events and characters are cut anywhere. */
export const trickles =
  (text: string): Answer =>
  async (response) => {
    response.writeHead(200, STREAM_TYPE)
    for (const byte of Buffer.from(`${delta(text)}${finish('stop')}${event('[DONE]')}`)) {
      await new Promise((resolve) => response.write(Uint8Array.of(byte), resolve))
    }
    response.end()
  }

async function bodyOf(request: IncomingMessage): Promise<Asked['body']> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk)
  return JSON.parse(Buffer.concat(chunks).toString('utf8'))
}

/** Starts a server that gives one answer to each request, in turn, and the last one to all that follow. */
export async function modelServer(...script: readonly [Answer, ...Answer[]]): Promise<ModelServer> {
  const asked: Asked[] = []
  const waiting: ((asked: Asked) => void)[] = []
  const server = createServer(async (request, response) => {
    const one = { path: request.url ?? '', headers: request.headers, body: await bodyOf(request) }
    asked.push(one)
    for (const resolve of waiting.splice(0)) resolve(one)
    const answer = script[Math.min(asked.length, script.length) - 1] ?? script[0]
    response.on('error', () => {})
    if (one.path.split('?')[0] === '/v1/chat/completions' && request.method === 'POST') await answer(response, one)
    else response.writeHead(404).end()
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    asked,
    nextRequest: () => new Promise((resolve) => waiting.push(resolve)),
    async close() {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}
