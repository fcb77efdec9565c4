// The element: it holds the state, does what the reducer's decisions ask for (network, storage, focus, events), and draws.
import { render } from 'lit/html.js'
import { getQuiz } from './api/get-quiz.ts'
import { getResult } from './api/get-result.ts'
import { putAnswer } from './api/put-answer.ts'
import type { QuizEvents } from './events.ts'
import { en as words } from './locales/en.ts'
import { box } from './parts/box.ts'
import type { Action } from './state/action.ts'
import { chosenOf } from './state/choices.ts'
import { reduce } from './state/reduce.ts'
import { score } from './state/score.ts'
import { START } from './state/state.ts'
import { unsaved } from './state/unsaved.ts'
import { keepProgress, readProgress } from './storage/progress.ts'
import css from './styles/all.css'

/** The first wait, in milliseconds, before an answer is sent again; each further one is twice as long, up to a minute. */
const FIRST_WAIT = 3_000
const LONGEST_WAIT = 60_000

const sheet = new CSSStyleSheet()
sheet.replaceSync(css)

export class ArticleQuiz extends HTMLElement {
  static observedAttributes = ['quiz', 'api', 'article-url', 'heading-level']

  #state = START
  #root = this.attachShadow({ mode: 'open' })
  /** Ends when the element leaves the page or loads anew, and with it every request. */
  #life = new AbortController()
  #timer: ReturnType<typeof setTimeout> | undefined
  #failures = 0

  declare quiz: string
  declare api: string
  declare articleUrl: string
  declare headingLevel: number

  connectedCallback(): void {
    this.#root.adoptedStyleSheets = [sheet]
    this.load()
  }

  disconnectedCallback(): void {
    this.#life.abort()
    clearTimeout(this.#timer)
  }

  attributeChangedCallback(name: string): void {
    // Attributes that the page's HTML gave come before the element is connected, or while it is being so.
    if (this.#root.adoptedStyleSheets[0]) name.length < 5 ? this.load() : this.#draw()
  }

  /** Loads the quiz (anew), and what this tab knows of an attempt at it. `again` where the reader asked for it: the focus then stays inside. */
  async load(again = false): Promise<void> {
    this.disconnectedCallback()
    this.#life = new AbortController()
    const { signal } = this.#life
    const api = this.#api
    if (!this.quiz) return this.#act({ do: 'fail', phase: 'absent' })
    this.#act({ do: 'load', again })
    const quiz = await getQuiz(api, this.quiz, signal)
    if (signal.aborted) return
    if (typeof quiz === 'string') {
      this.#act({ do: 'fail', phase: quiz })
      return this.#emit('quiz-error', { code: quiz })
    }
    const progress = readProgress(this.#key(quiz)) ?? { attempt: crypto.randomUUID(), at: 0, chosen: {}, checked: {} }
    const result = Object.keys(progress.checked)[0] ? await getResult(api, quiz.id, progress.attempt, signal) : undefined
    if (signal.aborted) return
    this.#act({ do: 'open', quiz, progress, result, inside: !!this.#root.activeElement })
    this.#emit('quiz-ready', { quiz, attempt: progress.attempt })
    this.#sendUnsaved()
  }

  get #api(): string {
    return this.api || new URL(import.meta.url).origin
  }

  #key = (quiz: { id: string; version: string }) => `article-quiz ${this.#api} ${quiz.id} ${quiz.version}`

  #emit<Name extends keyof QuizEvents>(name: Name, detail: QuizEvents[Name]['detail']): void {
    this.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }))
  }

  #act = (action: Action): void => {
    const { sending } = this.#state
    const state = reduce(this.#state, action)
    this.#state = state
    this.#draw()
    if (state.focus) this.#root.getElementById(state.focus)?.focus()
    if (state.quiz) keepProgress(this.#key(state.quiz), state)
    if (state.sending && !sending) this.#send(state.sending)
  }

  async #send(id: string): Promise<void> {
    const { quiz, attempt } = this.#state
    const { signal } = this.#life
    const question = quiz?.questions.find((one) => one.id === id)
    if (!quiz || !question) return
    const reply = await putAnswer(this.#api, quiz.id, this.#state, id, chosenOf(question, this.#state), signal)
    if (signal.aborted || this.#state.attempt !== attempt) return
    const known = this.#state.verdicts[id]
    this.#act({ do: 'reply', id, reply, inside: !!this.#root.activeElement })
    const { verdict } = reply
    if (!verdict) {
      this.#emit('quiz-error', { code: reply.trouble ?? 'notSent', question: id })
      return this.#sendLater(reply.wait)
    }
    const { points, outOf, outcomes } = score(this.#state)
    const complete = !outcomes.includes(undefined)
    if (!known) {
      this.#emit('quiz-answer', { quiz: quiz.id, attempt, verdict })
      if (complete) this.#emit('quiz-complete', { quiz: quiz.id, attempt, points, outOf })
    }
    if (verdict.recorded) this.#failures = 0
    else this.#sendLater(0)
    const result = complete && (await getResult(this.#api, quiz.id, attempt, signal))
    if (result && this.#state.attempt === attempt) this.#act({ do: 'result', result })
  }

  async #sendUnsaved(): Promise<void> {
    for (const id of unsaved(this.#state)) if (id !== this.#state.sending) await this.#send(id)
  }

  /** Sends again, after a while, whatever is not known to be stored; `wait` is what the server asks for, in seconds. */
  #sendLater(wait: number): void {
    clearTimeout(this.#timer)
    const delay = Math.min(LONGEST_WAIT, FIRST_WAIT * 2 ** this.#failures++)
    this.#timer = setTimeout(() => this.#sendUnsaved(), Math.max(wait * 1000, delay))
  }

  #share = async (): Promise<void> => {
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
    render(
      box(this.#state, { level: Number(headingLevel) || 2, articleUrl, act: this.#act, load: () => this.load(true), share: this.#share }),
      this.#root,
    )
  }
}

for (const [name, attribute] of Object.entries({ quiz: 'quiz', api: 'api', articleUrl: 'article-url', headingLevel: 'heading-level' })) {
  Object.defineProperty(ArticleQuiz.prototype, name, {
    get() {
      return this.getAttribute(attribute) ?? ''
    },
    set(value) {
      this.setAttribute(attribute, value)
    },
  })
}
