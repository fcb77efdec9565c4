// The result: the score and its band, one mark for each question, and the tally in words.
import { html } from 'lit/html.js'
import * as words from '../locales/en.ts'
import { score } from '../state/score.ts'
import { unsaved } from '../state/unsaved.ts'
import { icon } from './icon.ts'
import { notice } from './notice.ts'
import type { Scene } from './scene.ts'

export function result({ state, level }: Scene) {
  const { points, outOf, outcomes } = score(state)
  const { band } = state
  return html`
    <p id="result" role="heading" aria-level=${level} tabindex="-1" class="label soft">${words.result}</p>
    <div class="score">
      <div>
        <p part="score">${words.number(points)}</p>
        <p class="label soft">${words.ofPoints(outOf)}</p>
      </div>
      ${band && html`<div part="band"><p class="title">${band.title}</p><p>${band.text}</p></div>`}
    </div>
    <ol part="picture" class="row apart label soft" role="list">
      ${outcomes.map((outcome, index) => outcome && html`<li>${icon(outcome, '', words.marks[outcome])}${index + 1}</li>`)}
    </ol>
    <ul part="tally" class="row label" role="list">
      ${(Object.keys(words.marks) as (keyof typeof words.marks)[]).map((outcome) => {
        const count = outcomes.filter((one) => one === outcome).length
        return count ? html`<li class="pair">${icon(outcome, 'small')}${words.tally(outcome, count)}</li>` : ''
      })}
    </ul>
    ${unsaved(state)[0] && notice('not-saved')}`
}
