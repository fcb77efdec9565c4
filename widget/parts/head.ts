// The head of the box: what this is, and how far the reader has come.
import { html } from 'lit/html.js'
import * as words from '../locales/en.ts'
import { score } from '../state/score.ts'
import type { State } from '../state/state.ts'
import { bar } from './bar.ts'
import { icon } from './icon.ts'

/** With more questions than this, a bar stands in place of one mark each. */
const MOST_MARKS = 10

function progress(state: State) {
  const { outcomes } = score(state)
  const of = outcomes.length
  return html`
    ${
      of > MOST_MARKS
        ? bar(state.at / of)
        : html`<ol role="list">${outcomes.map((outcome, index) => {
            const sign = outcome ?? (index === state.at ? 'now' : 'later')
            return html`<li>${icon(sign, 'small', `${words.place(index + 1, of)}: ${words.marks[sign]}`)}</li>`
          })}</ol>`
    }
    <span>${words.place(state.at + 1, of)}</span>`
}

export function head(level: number, state: State) {
  const { quiz, at, phase } = state
  return html`
    <header class="row apart label soft">
      <p id="head" role="heading" aria-level=${level} tabindex="-1">
        <strong>${words.quiz}</strong>&ensp;<bdi lang=${quiz?.language ?? words.lang}>${quiz?.title ?? (phase === 'loading' ? words.loading : '')}</bdi>
      </p>
      ${quiz?.questions[at] && progress(state)}
    </header>`
}
