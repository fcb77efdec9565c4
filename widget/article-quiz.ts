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
import { sheet } from './styles/sheet.ts'

/** The first wait, in milliseconds, before an answer is sent again; each further one is twice as long, up to a minute. */
const FIRST_WAIT = 3_000
const LONGEST_WAIT = 60_000

const ATTRIBUTES = { quiz: 'quiz', api: 'api', articleUrl: 'article-url', headingLevel: 'heading-level' }

/** A UUID; pages without a secure connection have no `randomUUID`, but the address of a blob ends in one. */
const newAttempt = () => crypto.randomUUID?.() ?? URL.createObjectURL(new Blob()).slice(-36)

/**
 * A quiz on an article: one question after the other, each answer followed by the sentence of the article that proves it.
 *
 * ```html
 * <script type="module" src="https://quiz.example.com/widget.js"></script>
 * <article-quiz quiz="pakistan-iran-ambassadors"><a href="https://quiz.example.com/q/pakistan-iran-ambassadors">Take the quiz</a></article-quiz>
 * ```
 *
 * So that nothing on the page moves when the module arrives, reserve the box: `article-quiz:not(:defined) { display: block; min-height: 600px }`.
 * The element fills its column up to 720 px, is narrow where it has less than 480, and takes the page's font and `color-scheme`. Nothing else
 * of the page's styles reaches it, margins neither: put it into an element that has them. It needs no style element or attribute and runs
 * under `script-src <origin>; style-src 'none'; connect-src <origin>`. The attempt outlives a reload in the tab's session storage, where the
 * page may use that.
 *
 * @summary A quiz made of an article's facts, scored by the server, that shows the evidence after each answer.
 * @tagname article-quiz
 *
 * @attr {string} quiz - Id of the quiz. Changing it loads the other quiz.
 * @attr {string} api - Address of the API; the origin that the module came from unless told.
 * @attr {string} article-url - Address (http or https) of the page where the article stands, for the links to the evidence and for sharing; what the quiz knows of its article unless told.
 * @attr {number} heading-level - Level of the quiz's own heading, 2 unless told; the headings inside it are one further down.
 *
 * @slot - Shown where there is no quiz to show: no scripts, no such quiz, or a page whose policy keeps the component from running. Usually a link to the quiz on a page of its own.
 *
 * @fires {CustomEvent<{ quiz: PublicQuiz, attempt: string }>} quiz-ready - The quiz can be used.
 * @fires {CustomEvent<{ quiz: string, attempt: string, verdict: Verdict }>} quiz-answer - A question has its verdict.
 * @fires {CustomEvent<{ quiz: string, attempt: string, points: number, outOf: number }>} quiz-complete - Every question has its verdict; `outOf` counts the questions that count.
 * @fires {CustomEvent<{ code: 'lost' | 'absent' | 'not-sent' | 'too-many' | 'refused', question?: string }>} quiz-error - The quiz could not be loaded (`lost`), does not exist (`absent`), or an answer was not taken: it is sent again later (`not-sent`, `too-many`) or cannot be taken at all (`refused`); `question` is its id.
 *
 * @csspart box - The box around everything.
 * @csspart stem - The question's words.
 * @csspart hint - What to do with the choices.
 * @csspart choices - The list of choices.
 * @csspart choice - One choice.
 * @csspart move - A button that moves a line up or down.
 * @csspart tag - What an answered choice was: the reader's, the right one.
 * @csspart note - What a wrongly chosen choice is in the article.
 * @csspart verdict - The line of the verdict.
 * @csspart explanation - The explanation under it.
 * @csspart evidence - The figure with the quotations.
 * @csspart quotation - A quotation of the article.
 * @csspart mark - The words of it that prove the answer.
 * @csspart source - The line with the link and the article's date.
 * @csspart link - The link into the article.
 * @csspart readers - How other readers did.
 * @csspart notice - A notice between two rules: not sent, not saved, answered before.
 * @csspart error - The notice that the quiz could not be loaded.
 * @csspart foot - The line of buttons.
 * @csspart button - A button in it.
 * @csspart status - The status line beside the buttons.
 * @csspart score - The points in the result.
 * @csspart band - What the score amounts to.
 * @csspart picture - One mark for each question.
 * @csspart tally - How many were right, partly right and wrong.
 * @csspart review - The list of all answers with their evidence.
 *
 * @cssproperty [--article-quiz-paper=light-dark(#fff, #16191d)] - The box, and words on filled buttons.
 * @cssproperty [--article-quiz-ink=light-dark(#15181c, #eceef0)] - Words, the top rule, what is selected.
 * @cssproperty [--article-quiz-ink-2=light-dark(#4b535c, #b1b8c0)] - Labels, notes, choices not chosen, words around the evidence.
 * @cssproperty [--article-quiz-control=light-dark(#737c86, #838c96)] - Empty radios and boxes, borders of arrows, marks to come.
 * @cssproperty [--article-quiz-rule=light-dark(#d5d9de, #353b42)] - Hairlines and the track of bars.
 * @cssproperty [--article-quiz-tint=light-dark(#f3f5f7, #20252a)] - The row that is selected or under the pointer.
 * @cssproperty [--article-quiz-accent=light-dark(#0b4a86, #93c3f2)] - Links and the focus ring.
 * @cssproperty [--article-quiz-right=light-dark(#14633a, #7fcb9e)] - Right: mark and word.
 * @cssproperty [--article-quiz-partly=light-dark(#765000, #e2ba5f)] - Partly right: mark and word.
 * @cssproperty [--article-quiz-wrong=light-dark(#a3281c, #f39d90)] - Wrong: mark and word.
 * @cssproperty [--article-quiz-mark=light-dark(#fdf0b5, #4a4013)] - The marker over the sentence that proves the answer.
 * @cssproperty [--article-quiz-label-font=inherit] - Font of labels, tags and buttons; the page's own unless told.
 * @cssproperty [--article-quiz-color-scheme=inherit] - `light` or `dark`, where the quiz is not to follow the page.
 */
export class ArticleQuiz extends HTMLElement {
  static observedAttributes = Object.values(ATTRIBUTES)

  /** Id of the quiz; the attribute `quiz`. */
  declare quiz: string
  /** Address of the API; the attribute `api`. */
  declare api: string
  /** Address of the article's page; the attribute `article-url`. */
  declare articleUrl: string
  /** Level of the quiz's own heading; the attribute `heading-level`, 2 where that is no number. */
  declare headingLevel: number

  #state = START
  #root = this.attachShadow({ mode: 'open' })
  /** Under which this attempt is kept; empty until the element is on a page. */
  #key = ''
  /** Counts loadings: what was asked for in an earlier life is ignored. */
  #life = 0
  /** The life in which unsaved answers are being sent, one after the other. */
  #passing = 0
  #timer: ReturnType<typeof setTimeout> | undefined
  /** Passes in a row that left something unsaved. */
  #failures = 0

  /** An element that was only moved goes on as it was. */
  connectedCallback(): void {
    this.#root.adoptedStyleSheets = [sheet]
    if (this.#key === this.#named()) this.#sendUnsaved()
    else this.#load()
  }

  disconnectedCallback(): void {
    clearTimeout(this.#timer)
  }

  attributeChangedCallback(): void {
    // The attributes that the page's HTML gave are there before the element is connected.
    if (!this.#key) return
    if (this.#key === this.#named()) this.#draw()
    else if (this.isConnected) this.#load()
  }

  /** The key of an attempt at the quiz that the attributes name. */
  #named = () => `article-quiz ${[this.api, this.quiz]}`

  #request(path: string, body?: unknown, cache?: RequestCache) {
    return request(path, this.api || import.meta.url, body, cache)
  }

  /** Loads the quiz and what this tab knows of an attempt at it, or begins a `fresh` one. */
  async #load(fresh = false): Promise<void> {
    // Who loads again wants what is published now, not what the browser kept.
    const cache = this.#key ? 'no-cache' : 'default'
    clearTimeout(this.#timer)
    this.#key = this.#named()
    this.#life += 1
    const life = this.#life
    this.#act({ do: 'load' })
    const quiz = readQuiz(await this.#request(quizPath(this.quiz), undefined, cache))
    if (life !== this.#life) return
    if (typeof quiz === 'string') {
      this.#act({ do: 'fail', phase: quiz })
      return this.#emit('quiz-error', { code: quiz })
    }
    const progress: Progress = (!fresh && kept(this.#key)) || { attempt: newAttempt(), at: 0, chosen: {}, checked: {} }
    const { attempt } = progress
    const result = Object.keys(progress.checked)[0] ? readResult(await this.#request(attemptPath(quiz.id, attempt))) : undefined
    if (life !== this.#life) return
    this.#act({ do: 'open', quiz, progress, result })
    this.#emit('quiz-ready', { quiz, attempt })
    this.#sendUnsaved()
  }

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
    if (state.quiz) kept(this.#key, state)
    if (state.sending && !sending) this.#send(state.sending).then((wait) => this.#sendLater(wait))
  }

  /** Sends an answer and does what follows; resolves to how long the server wants to be left alone, in seconds. */
  async #send(id: string): Promise<number> {
    const { quiz, attempt, checked } = this.#state
    const life = this.#life
    const choices = checked[id]
    if (!quiz || !choices) return 0
    const answered = await this.#request(answerPath(quiz.id, attempt, id), { choices })
    const { wait } = answered
    if (life !== this.#life) return wait
    const known = this.#state.verdicts[id]
    const reply = readReply(answered)
    this.#act({ do: 'reply', id, reply })
    const { verdict, trouble } = reply
    if (!verdict) {
      this.#emit('quiz-error', { code: trouble, question: id })
      return wait
    }
    const { outcomes, points, outOf } = score(this.#state)
    const complete = !outcomes.includes(undefined)
    if (!known) {
      this.#emit('quiz-answer', { quiz: quiz.id, attempt, verdict })
      if (complete) this.#emit('quiz-complete', { quiz: quiz.id, attempt, points, outOf })
    }
    const result = complete && readResult(await this.#request(attemptPath(quiz.id, attempt)))
    if (result && life === this.#life) this.#act({ do: 'result', result })
    return wait
  }

  /** One pass over whatever is not known to be stored; while one is under way there is no second. */
  async #sendUnsaved(): Promise<void> {
    const life = this.#life
    if (this.#passing === life) return
    this.#passing = life
    let longest = 0
    for (const id of unsaved(this.#state)) {
      if (life !== this.#life) return
      if (id !== this.#state.sending && this.isConnected) longest = Math.max(longest, await this.#send(id))
    }
    if (life !== this.#life) return
    this.#passing = 0
    this.#sendLater(longest, 1)
  }

  /** Plans the next pass, where it takes one and none is under way; `wait` is what the server asks for, in seconds. */
  #sendLater(wait: number, failed = 0): void {
    if (this.#passing === this.#life) return
    clearTimeout(this.#timer)
    const left = unsaved(this.#state)[0]
    this.#failures = left ? this.#failures + failed : 0
    if (!left || !this.isConnected) return
    this.#timer = setTimeout(() => this.#sendUnsaved(), Math.max(wait * 1000, Math.min(LONGEST_WAIT, FIRST_WAIT * 2 ** this.#failures)))
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
    const desk = { state: this.#state, articleUrl, level: headingLevel, act: this.#act }
    try {
      render(box({ ...desk, load: (fresh?: boolean) => this.#load(fresh), share: () => this.#share() }), this.#root)
    } catch {
      // Something that nobody foresaw: the page gets back what stands between its tags.
      this.#root.replaceChildren(document.createElement('slot'))
    }
  }
}

for (const [name, attribute] of Object.entries(ATTRIBUTES)) {
  Object.defineProperty(ArticleQuiz.prototype, name, {
    get() {
      const value = this.getAttribute(attribute) ?? ''
      return name === 'headingLevel' ? Number(value) || 2 : value
    },
    set(value) {
      this.setAttribute(attribute, value)
    },
  })
}
