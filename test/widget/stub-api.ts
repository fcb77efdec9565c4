// A server of the API, of the built widget and of pages that embed it, which can be told to fail in every way that a network can.
import { readFile } from 'node:fs/promises'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import type { Quiz } from '../../questions/quiz/quiz.ts'
import { VARIANTS } from './fixture-variants.ts'
import { hostPage } from './host-pages.ts'
import { route } from './stub-routes.ts'
import { type Reply, StubStore } from './stub-store.ts'

const WIDGET = new URL('../../dist/site/widget.js', import.meta.url)

/** `drop` cuts the connection before the answer is stored and `reply-lost` after it, `unrecorded` scores without storing, `garbage` is no JSON, `misshapen` is JSON of another shape, a number is a status. */
export type Fault = 'drop' | 'reply-lost' | 'unrecorded' | 'garbage' | 'misshapen' | 400 | 404 | 409 | 413 | 415 | 422 | 429 | 500 | 503

/** One call of the API as the server saw it, whether or not it was answered. */
export interface Call {
  readonly method: string
  readonly path: string
  readonly body: string
  /** Its media type. */
  readonly type: string
}

const failure = (status: number): Reply => ({ status, body: { type: '/problems/internal', title: 'Something went wrong', status } })

export class StubApi {
  /** What goes wrong with the quiz, and with answers, until set to null. */
  quizFault: Fault | null = null
  answerFault: Fault | null = null
  readonly withdrawn = new Set<string>()
  /** Sends quizzes with the Worker's permission to keep them: for a minute, and out of date for a day. */
  cacheable = false
  #quizzes: readonly Quiz[] = VARIANTS
  /** Makes the next answers come second: another choice of the same question is stored first. */
  answerFirst = false
  readonly store = new StubStore()
  calls: Call[] = []
  #widget = Buffer.alloc(0)
  #gate: Promise<void> | null = null
  readonly #server = createServer((request, response) => void this.#serve(request, response))

  /** Reads the built widget and listens on a free port. */
  async listen(): Promise<void> {
    this.#widget = await readFile(WIDGET)
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

  /** Publishes another quiz under the id of one that there is. */
  republish(quiz: Quiz): void {
    this.#quizzes = this.#quizzes.map((published) => (published.id === quiz.id ? quiz : published))
  }

  /** Takes back the first question of every quiz, as a correction does. */
  withdrawFirst(): void {
    for (const { questions } of VARIANTS) this.withdrawn.add(questions[0]?.id ?? '')
  }

  reset(): void {
    this.quizFault = null
    this.answerFault = null
    this.withdrawn.clear()
    this.answerFirst = false
    this.cacheable = false
    this.#quizzes = VARIANTS
    this.store.clear()
    this.calls = []
    this.#gate = null
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', this.site)
    if (url.pathname.startsWith('/pages/')) {
      const { headers, html } = hostPage(url, this.origin)
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...headers }).end(html)
    } else if (url.pathname.endsWith('/widget.js')) {
      response.writeHead(200, { 'content-type': 'text/javascript; charset=utf-8', 'access-control-allow-origin': '*' })
      response.end(this.#widget)
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
    const call = { method: request.method ?? '', path, body, type: request.headers['content-type'] ?? '' }
    this.calls.push(call)
    await this.#gate
    const fault = path.includes('/attempts/') ? this.answerFault : this.quizFault
    if (fault === 'drop') {
      request.socket.destroy()
      return
    }
    const { withdrawn, answerFirst } = this
    const quizzes = this.#quizzes
    const reply =
      typeof fault === 'number'
        ? failure(fault)
        : route(call, this.store, { quizzes, withdrawn, answerFirst, keep: fault !== 'unrecorded' })
    if (fault === 'reply-lost') {
      request.socket.destroy()
      return
    }
    if (fault === 'garbage' || fault === 'misshapen') {
      const body = fault === 'garbage' ? '{"questions":' : '{"questions":[{"choices":7}],"correct":[null],"verdicts":[null]}'
      response.writeHead(200, { 'content-type': 'application/json', ...cors }).end(body)
      return
    }
    const type = reply.status < 400 ? 'application/json' : 'application/problem+json'
    const later = reply.status === 429 ? { 'retry-after': '60' } : {}
    const kept =
      this.cacheable && !path.includes('/attempts/') ? { 'cache-control': 'public, max-age=60, stale-while-revalidate=86400' } : {}
    response.writeHead(reply.status, { 'content-type': type, ...cors, ...later, ...kept })
    response.end(reply.status === 204 ? undefined : JSON.stringify(reply.body))
  }
}
