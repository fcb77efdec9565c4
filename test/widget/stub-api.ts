// A server of the API, of the built widget and of pages that embed it, which can be told to fail in every way that a network can.
import { readFile } from 'node:fs/promises'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import * as v from 'valibot'
import { answerSchema, attemptSchema } from '../../questions/contract/answer.ts'
import { attemptIdSchema } from '../../questions/contract/ids.ts'
import { publish } from '../../questions/quiz/publish.ts'
import type { Quiz } from '../../questions/quiz/quiz.ts'
import { VARIANTS } from './fixture-variants.ts'
import { hostPage } from './host-pages.ts'
import { type Reply, StubStore } from './stub-store.ts'

const WIDGET = new URL('../../dist/site/widget.js', import.meta.url)

/** `drop` cuts the connection, `unrecorded` scores without storing, a number answers with that status. */
export type Fault = 'drop' | 'unrecorded' | 'garbage' | 400 | 404 | 429 | 500 | 503

/** One call of the API as the server saw it, whether or not it was answered. */
export interface Call {
  readonly method: string
  readonly path: string
  readonly body: string
}

export class StubApi {
  /** What goes wrong with the quiz, and with answers, until set to null. */
  quizFault: Fault | null = null
  answerFault: Fault | null = null
  readonly withdrawn = new Set<string>()
  readonly store = new StubStore()
  calls: Call[] = []
  #gate: Promise<void> | null = null
  readonly #server = createServer((request, response) => void this.#serve(request, response))

  async listen(): Promise<void> {
    await new Promise<void>((done) => this.#server.listen(0, '127.0.0.1', done))
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections()
    await new Promise((done) => this.#server.close(done))
  }

  get port(): number {
    return (this.#server.address() as AddressInfo).port
  }

  /** Where the widget and the API are: another origin than the pages that embed them. */
  get origin(): string {
    return `http://localhost:${this.port}`
  }

  /** Where the embedding pages are. */
  get site(): string {
    return `http://127.0.0.1:${this.port}`
  }

  get answers(): Call[] {
    return this.calls.filter(({ method }) => method === 'PUT')
  }

  /** Keeps every call of the API waiting until the returned function is called. */
  hold(): () => void {
    let release = () => {}
    this.#gate = new Promise((open) => {
      release = open
    })
    return () => {
      this.#gate = null
      release()
    }
  }

  reset(): void {
    this.quizFault = null
    this.answerFault = null
    this.withdrawn.clear()
    this.store.clear()
    this.calls = []
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', this.site)
    if (url.pathname.startsWith('/pages/')) {
      const { headers, html } = hostPage(url, this.origin)
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...headers }).end(html)
    } else if (url.pathname.endsWith('/widget.js')) {
      response.writeHead(200, { 'content-type': 'text/javascript; charset=utf-8', 'access-control-allow-origin': '*' })
      response.end(await readFile(WIDGET))
    } else if (url.pathname.startsWith('/v1/')) {
      await this.#api(request, response, url.pathname)
    } else {
      response.writeHead(404, { 'content-type': 'text/plain' }).end()
    }
  }

  async #api(request: IncomingMessage, response: ServerResponse, path: string): Promise<void> {
    const cors = { 'access-control-allow-origin': '*', 'access-control-expose-headers': 'retry-after' }
    if (request.method === 'OPTIONS') {
      const allowed = { 'access-control-allow-methods': 'GET, PUT, DELETE', 'access-control-allow-headers': 'content-type' }
      response.writeHead(204, { ...cors, ...allowed }).end()
      return
    }
    const body = await text(request)
    this.calls.push({ method: request.method ?? '', path, body })
    await this.#gate
    const fault = request.method === 'GET' ? this.quizFault : this.answerFault
    if (fault === 'drop') {
      request.socket.destroy()
      return
    }
    if (fault === 'garbage') {
      response.writeHead(200, { 'content-type': 'application/json', ...cors }).end('{"questions":')
      return
    }
    const wanted = typeof fault === 'number' ? { status: fault, body: { type: '/problems/internal', title: '', status: fault } } : null
    const { status, body: reply } = wanted ?? this.#answer(request, path, body, fault !== 'unrecorded')
    const type = status < 400 ? 'application/json' : 'application/problem+json'
    const later = status === 429 ? { 'retry-after': '60' } : {}
    response.writeHead(status, { 'content-type': type, ...cors, ...later }).end(status === 204 ? undefined : JSON.stringify(reply))
  }

  #answer(request: IncomingMessage, path: string, body: string, keep: boolean): Reply {
    const [, slug, attempt, question] = /^\/v1\/quizzes\/([^/]+)(?:\/attempts\/([^/]+)(?:\/answers\/([^/]+))?)?$/.exec(path) ?? []
    const found = VARIANTS.find(({ id }) => id === slug)
    if (found === undefined) return { status: 404, body: { type: '/problems/not-found', title: '', status: 404 } }
    const quiz: Quiz = { ...found, withdrawn: [...this.withdrawn] }
    if (attempt === undefined) return { status: 200, body: publish(quiz) }
    if (!v.is(attemptIdSchema, attempt)) return { status: 404, body: {} }
    if (request.method === 'DELETE') {
      this.store.forget(attempt)
      return { status: 204, body: null }
    }
    if (request.method === 'GET') return { status: 200, body: this.store.result(quiz, attempt) }
    if (!request.headers['content-type']?.startsWith('application/json')) return { status: 415, body: {} }
    return question === undefined ? this.#answerAll(quiz, attempt, body, keep) : this.#answerOne(quiz, attempt, question, body, keep)
  }

  #answerOne(quiz: Quiz, attempt: string, question: string, body: string, keep: boolean): Reply {
    const answer = v.safeParse(answerSchema, JSON.parse(body))
    return answer.success ? this.store.answer(quiz, attempt, question, answer.output.choices, keep) : { status: 400, body: {} }
  }

  #answerAll(quiz: Quiz, attempt: string, body: string, keep: boolean): Reply {
    const parsed = v.safeParse(attemptSchema, JSON.parse(body))
    if (!parsed.success) return { status: 400, body: {} }
    for (const [question, choices] of Object.entries(parsed.output.answers)) this.store.answer(quiz, attempt, question, choices, keep)
    return { status: 201, body: this.store.result(quiz, attempt) }
  }
}
