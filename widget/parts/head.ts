// The head of the box: what this is, and how far the reader has come.
import { html } from 'lit/html.js'
import type { PublicQuiz } from '../../questions/contract/quiz.ts'
import { en as words } from '../locales/en.ts'
import { score } from '../state/score.ts'
import type { State } from '../state/state.ts'
import { bar } from './bar.ts'
import { icon } from './icon.ts'

/** With more questions than this, a bar stands in place of one mark each. */
const MOST_MARKS = 10

function progress(state: State, of: number) {
  const { outcomes } = score(state)
  const marks =
    of > MOST_MARKS
      ? bar(outcomes.filter(Boolean).length / of)
      : html`<ol role="list">${outcomes.map((outcome, index) => {
          const sign = outcome ?? (index === state.at ? 'now' : 'later')
          return html`<li>${icon(sign, 'small', `${words.place(index + 1, of)}: ${words.marks[sign]}`)}</li>`
        })}</ol>`
  return html`${marks}<span part="count">${words.place(state.at + 1, of)}</span>`
}

const title = ({ language, direction, title }: PublicQuiz) => html`<span lang=${language} dir=${direction}>${title}</span>`

export function head(level: number, state: State) {
  const { quiz, at, phase } = state
  return html`
    <header class="row apart label soft">
      <p id="head" part="title" role="heading" aria-level=${level} tabindex="-1"><strong>${words.quiz}</strong>&ensp;${quiz ? title(quiz) : phase === 'loading' ? words.loading : ''}</p>
      ${quiz?.questions[at] && progress(state, quiz.questions.length)}
    </header>`
}
