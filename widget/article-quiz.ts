// The element: it holds the state, does what the reducer's decisions ask for (network, storage, focus, events), and draws.
import { render } from 'lit/html.js'
import { answerPath, attemptPath, quizPath } from '../questions/contract/paths.ts'
import { readQuiz, readReply, readResult } from './api/reply.ts'
import { request } from './api/request.ts'
import type { QuizEvents } from './events.ts'
import * as words from './locales/en.ts'
import { box } from './parts/box.ts'
import type { Action } from './state/action.ts'
import { reduce } from './state/reduce.ts'
import { score } from './state/score.ts'
import { type Progress, START } from './state/state.ts'
import { unsaved } from './state/unsaved.ts'
import { kept } from './storage/progress.ts'
import css from './styles/all.css'

/** The first wait, in milliseconds, before an answer is sent again; each further one is twice as long, up to a minute. */
const FIRST_WAIT = 3_000
const LONGEST_WAIT = 60_000

const ATTRIBUTES = { quiz: 'quiz', api: 'api', articleUrl: 'article-url', headingLevel: 'heading-level' }

const sheet = new CSSStyleSheet()
sheet.replaceSync(css)

/** A UUID; pages without a secure connection have no `randomUUID`, but the address of a blob ends in one. */
const newAttempt = () => crypto.randomUUID?.() ?? URL.createObjectURL(new Blob()).slice(-36)

export class ArticleQuiz extends HTMLElement {
  static observedAttributes = Object.values(ATTRIBUTES)

  declare quiz: string
  declare api: string
  declare articleUrl: string
  declare headingLevel: number

  #state = START
  #root = this.attachShadow({ mode: 'open' })
  /** Counts what begins anew: loading, connecting, leaving the page. What was asked for in an earlier life is ignored. */
  #life = 0
  #timer: ReturnType<typeof setTimeout> | undefined
  #failures = 0

  connectedCallback(): void {
    this.#root.adoptedStyleSheets = [sheet]
    this.#load()
  }

  disconnectedCallback(): void {
    this.#life += 1
    clearTimeout(this.#timer)
  }

  attributeChangedCallback(): void {
    // The attributes that the page's HTML gave are there before the element is connected.
    if (this.#life) this.#load()
  }

  #request(path: string, body?: unknown) {
    return request(new URL(path, this.api || import.meta.url), body)
  }

  /** Loads the quiz and what this tab knows of an attempt at it, or begins a `fresh` one. */
  async #load(fresh = false): Promise<void> {
    this.disconnectedCallback()
    const life = this.#life
    this.#act({ do: 'load' })
    const quiz = readQuiz(await this.#request(quizPath(this.quiz)))
    if (life !== this.#life) return
    if (typeof quiz === 'string') {
      this.#act({ do: 'fail', phase: quiz })
      return this.#emit('quiz-error', { code: quiz })
    }
    const progress: Progress = (!fresh && kept(this.#key(quiz))) || { attempt: newAttempt(), at: 0, chosen: {}, checked: {} }
    const { attempt } = progress
    const result = Object.keys(progress.checked)[0] ? readResult(await this.#request(attemptPath(quiz.id, attempt))) : undefined
    if (life !== this.#life) return
    this.#act({ do: 'open', quiz, progress, result })
    this.#emit('quiz-ready', { quiz, attempt })
    this.#sendUnsaved()
  }

  #key = ({ id, version }: { id: string; version: string }) => `article-quiz ${[this.api, id, version]}`

  #emit<Name extends keyof QuizEvents>(name: Name, detail: QuizEvents[Name]['detail']): void {
    this.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }))
  }

  #act = (action: Action): void => {
    const { sending } = this.#state
    // Nobody's focus is taken who is elsewhere on the page; in some browsers it is nowhere once a button is pressed.
    const nowhere = document.activeElement === document.body
    const inside = this.#root.activeElement || (nowhere && (sending || action.do === 'next'))
    const state = reduce(this.#state, action)
    this.#state = state
    this.#draw()
    if (state.focus && inside) this.#root.getElementById(state.focus)?.focus()
    if (state.quiz) kept(this.#key(state.quiz), state)
    if (state.sending && !sending) this.#send(state.sending)
  }

  async #send(id: string): Promise<void> {
    const { quiz, attempt, checked } = this.#state
    const life = this.#life
    const choices = checked[id]
    if (!quiz || !choices) return
    const answered = await this.#request(answerPath(quiz.id, attempt, id), { choices })
    if (life !== this.#life) return
    const known = this.#state.verdicts[id]
    const reply = readReply(answered)
    this.#act({ do: 'reply', id, reply })
    const { verdict, trouble = 'not-sent' } = reply
    if (verdict?.recorded) this.#failures = 0
    else this.#sendLater(answered.wait)
    if (!verdict) return this.#emit('quiz-error', { code: trouble, question: id })
    const { outcomes, points, outOf } = score(this.#state)
    const complete = !outcomes.includes(undefined)
    if (!known) {
      this.#emit('quiz-answer', { quiz: quiz.id, attempt, verdict })
      if (complete) this.#emit('quiz-complete', { quiz: quiz.id, attempt, points, outOf })
    }
    const result = complete && readResult(await this.#request(attemptPath(quiz.id, attempt)))
    if (result && life === this.#life) this.#act({ do: 'result', result })
  }

  async #sendUnsaved(): Promise<void> {
    for (const id of unsaved(this.#state)) if (id !== this.#state.sending) await this.#send(id)
  }

  /** Sends again, after a while, whatever is not known to be stored; `wait` is what the server asks for, in seconds. */
  #sendLater(wait: number): void {
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => this.#sendUnsaved(), Math.max(wait * 1000, Math.min(LONGEST_WAIT, FIRST_WAIT * 2 ** this.#failures++)))
  }

  async #share(): Promise<void> {
    const { points, outOf } = score(this.#state)
    const text = words.shared(this.#state.quiz?.title ?? '', words.points(points, outOf), this.articleUrl || location.href)
    try {
      if (navigator.share) return await navigator.share({ text })
      await navigator.clipboard.writeText(text)
      this.#act({ do: 'say', said: ['copied'] })
    } catch {
      // The reader changed their mind, or the page may not share.
    }
  }

  #draw(): void {
    const { headingLevel, articleUrl } = this
    const desk = { state: this.#state, articleUrl, level: Number(headingLevel) || 2, act: this.#act }
    render(box({ ...desk, load: (fresh?: boolean) => this.#load(fresh), share: () => this.#share() }), this.#root)
  }
}

for (const [name, attribute] of Object.entries(ATTRIBUTES)) {
  Object.defineProperty(ArticleQuiz.prototype, name, {
    get() {
      return this.getAttribute(attribute) ?? ''
    },
    set(value) {
      this.setAttribute(attribute, value)
    },
  })
}
