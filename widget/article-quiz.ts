// The element: it holds the state, does what the reducer's decisions ask for (network, storage, focus, events), and draws.
import { html, LitElement, nothing, type PropertyValues, unsafeCSS } from 'lit'
import { getQuiz } from './api/get-quiz.ts'
import { getResult } from './api/get-result.ts'
import { putAnswer } from './api/put-answer.ts'
import type { QuizEvents } from './events.ts'
import { en as words } from './locales/en.ts'
import { answer } from './parts/answer.ts'
import { failed } from './parts/failed.ts'
import { button, foot } from './parts/foot.ts'
import { head } from './parts/head.ts'
import { loading } from './parts/loading.ts'
import { notice } from './parts/notice.ts'
import { question } from './parts/question.ts'
import { result } from './parts/result.ts'
import { review } from './parts/review.ts'
import type { Scene } from './parts/scene.ts'
import type { Action } from './state/action.ts'
import { chosenOf } from './state/choices.ts'
import { reduce } from './state/reduce.ts'
import { score } from './state/score.ts'
import { type Focus, START, type State } from './state/state.ts'
import { unsaved } from './state/unsaved.ts'
import { keepProgress, readProgress } from './storage/progress.ts'
import css from './styles/all.css'

/** The first wait, in milliseconds, before an answer is sent again; each further one is twice as long, up to a minute. */
const FIRST_WAIT = 3_000
const LONGEST_WAIT = 60_000

export class ArticleQuiz extends LitElement {
  static override styles = unsafeCSS(css)
  static override properties = {
    quiz: {},
    api: {},
    articleUrl: { attribute: 'article-url' },
    headingLevel: { attribute: 'heading-level', type: Number },
    state: { state: true },
  }

  declare quiz: string
  declare api: string
  declare articleUrl: string
  declare headingLevel: number
  declare private state: State
  #life = new AbortController()
  #timer: ReturnType<typeof setTimeout> | undefined
  #tries = 0
  #focus: Focus | null = null

  constructor() {
    super()
    this.quiz = ''
    this.api = new URL(import.meta.url).origin
    this.articleUrl = ''
    this.headingLevel = 2
    this.state = START
  }

  override connectedCallback(): void {
    super.connectedCallback()
    if (this.hasUpdated) this.load()
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    this.#life.abort()
    clearTimeout(this.#timer)
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('quiz') || changed.has('api')) this.load()
  }

  /** Loads the quiz (anew), and what this tab knows of an attempt at it. */
  async load(again = false): Promise<void> {
    this.#life.abort()
    clearTimeout(this.#timer)
    if (!this.quiz) return
    const { api } = this
    this.#life = new AbortController()
    const { signal } = this.#life
    this.#act({ do: 'load', again })
    const quiz = await getQuiz(api, this.quiz, signal)
    if (signal.aborted) return
    if (typeof quiz === 'string') {
      this.#act({ do: 'fail', phase: quiz })
      this.#emit('quiz-error', { code: quiz })
      return
    }
    const progress = readProgress(this.#key(quiz)) ?? { attempt: crypto.randomUUID(), at: 0, chosen: {}, checked: [] }
    const known = progress.checked.length ? await getResult(api, quiz.id, progress.attempt, signal) : null
    if (signal.aborted) return
    this.#act({ do: 'open', quiz, progress, inside: this.#inside })
    for (const verdict of known?.verdicts ?? []) this.#act({ do: 'reply', question: verdict.question, reply: { verdict, before: false }, inside: false })
    if (known) this.#act({ do: 'result', result: known })
    this.#emit('quiz-ready', { quiz, attempt: progress.attempt })
    this.#retry(0)
  }

  #key = ({ id, version }: { id: string; version: string }) => `article-quiz ${this.api} ${id} ${version}`

  get #inside(): boolean {
    return this.shadowRoot?.activeElement != null
  }

  #emit<Name extends keyof QuizEvents>(name: Name, detail: QuizEvents[Name]['detail']): void {
    this.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }))
  }

  #act = (action: Action): void => {
    const before = this.state
    this.state = reduce(before, action)
    this.#focus = this.state.focus ?? this.#focus
    const { quiz, sending } = this.state
    if (quiz) keepProgress(this.#key(quiz), this.state)
    if (sending && !before.sending) this.#send(sending)
  }

  async #send(id: string): Promise<void> {
    const { api, state } = this
    const { signal } = this.#life
    const { quiz, attempt } = state
    const asked = quiz?.questions.find((one) => one.id === id)
    if (!quiz || !asked) return
    const reply = await putAnswer(api, quiz.id, attempt, id, chosenOf(asked, state), signal)
    if (signal.aborted || this.state.attempt !== attempt) return
    const known = this.state.verdicts[id]
    this.#act({ do: 'reply', question: id, reply, inside: this.#inside })
    if ('trouble' in reply) {
      this.#emit('quiz-error', { code: reply.trouble, question: id })
      if (!reply.lasting) this.#retry(reply.wait)
      return
    }
    if (!known) this.#emit('quiz-answer', { quiz: quiz.id, attempt, verdict: reply.verdict })
    const { points, outOf, outcomes } = score(quiz, this.state)
    const complete = !outcomes.includes(null)
    if (complete && !known) this.#emit('quiz-complete', { quiz: quiz.id, attempt, points, outOf })
    if (complete) this.#finish()
    if (!reply.verdict.recorded) this.#retry(0)
    else this.#tries = 0
  }

  async #finish(): Promise<void> {
    const { signal } = this.#life
    const { quiz, attempt } = this.state
    const known = quiz && (await getResult(this.api, quiz.id, attempt, signal))
    if (known && !signal.aborted && this.state.attempt === attempt) this.#act({ do: 'result', result: known })
  }

  /** Sends again, after a while, whatever is not known to be stored; `wait` is what the server asks for, in seconds. */
  #retry(wait: number): void {
    clearTimeout(this.#timer)
    const delay = Math.max(wait * 1000, Math.min(LONGEST_WAIT, FIRST_WAIT * 2 ** this.#tries))
    this.#timer = setTimeout(() => {
      this.#tries += 1
      for (const id of unsaved(this.state)) if (id !== this.state.sending) this.#send(id)
    }, delay)
  }

  protected override updated(): void {
    const focus = this.#focus
    this.#focus = null
    if (focus) this.shadowRoot?.getElementById(typeof focus === 'string' ? focus : `${focus.choice}${focus.step}`)?.focus()
  }

  #share = async (): Promise<void> => {
    const { quiz } = this.state
    if (!quiz) return
    const { points, outOf } = score(quiz, this.state)
    const text = words.shared(quiz.title, words.points(points, outOf), this.articleUrl || location.href)
    try {
      if (navigator.share) await navigator.share({ text })
      else {
        await navigator.clipboard.writeText(text)
        this.#act({ do: 'say', said: { key: 'copied' } })
      }
    } catch {
      // The reader changed their mind, or the page may not share.
    }
  }

  #body(scene: Scene) {
    const { state, quiz } = scene
    const asked = quiz.questions[state.at]
    if (!asked) {
      const buttons = html`${button(words.again, () => this.#act({ do: 'again', attempt: crypto.randomUUID() }), false)}${button(words.share, this.#share, false, 'share')}`
      return html`${result(scene)}${foot(state, buttons, false)}${review(scene)}`
    }
    const verdict = state.verdicts[asked.id]
    const trouble = state.troubles[asked.id]
    const last = state.at === quiz.questions.length - 1
    const next = verdict
      ? button(last ? words.finish : words.next, () => this.#act({ do: 'next' }), true, 'arrow')
      : button(trouble ? words.send : words.check, () => this.#act({ do: 'check' }), chosenOf(asked, state).length > 0)
    return html`${question(scene, asked)}${trouble ? notice(trouble) : nothing}${verdict ? answer(scene, verdict) : nothing}${foot(state, next)}`
  }

  protected override render() {
    const { state, headingLevel: level, articleUrl } = this
    const { phase, quiz } = state
    if (phase === 'absent') return html`<slot></slot>`
    const scene = quiz && { state, quiz, level, articleUrl, act: this.#act }
    return html`<section part="box" aria-labelledby="head" lang=${words.lang} dir=${words.dir}>
      ${head(level, scene, phase === 'loading' ? words.loading : '')}
      ${scene ? this.#body(scene) : phase === 'lost' ? html`${failed(level)}${foot(state, button(words.load, () => this.load(true)))}` : loading()}
    </section>`
  }
}
