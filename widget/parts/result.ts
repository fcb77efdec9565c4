// The result: the score and its band, one mark for each question, and the tally in words.
import { html, nothing } from 'lit'
import { en as words } from '../locales/en.ts'
import { score } from '../state/score.ts'
import { unsaved } from '../state/unsaved.ts'
import { icon } from './icon.ts'
import { notice } from './notice.ts'
import type { Scene } from './scene.ts'

export function result({ state, quiz, level }: Scene) {
  const { points, outOf, outcomes } = score(quiz, state)
  const { band } = state
  const tally = (['right', 'partly', 'wrong', 'withdrawn'] as const).map((outcome) => {
    const count = outcomes.filter((one) => one === outcome).length
    return count ? html`<li>${icon(outcome, 'small')}${words.tally(outcome, count)}</li>` : nothing
  })
  return html`<p id="result" role="heading" aria-level=${level + 1} tabindex="-1" class="label soft">${words.result}</p>
    <div class="score">
      <p class="label soft"><strong part="score">${words.number(points)}</strong> ${words.ofPoints(outOf)}</p>
      ${band ? html`<div part="band"><p class="title">${band.title}</p><p>${band.text}</p></div>` : nothing}
    </div>
    <ol part="picture" class="label soft" role="list">
      ${outcomes.map((outcome, index) => outcome && html`<li>${icon(outcome, '', words.verdicts[outcome])}${index + 1}</li>`)}
    </ol>
    <ul part="tally" class="label" role="list">${tally}</ul>
    ${unsaved(state).length ? notice('not-saved') : nothing}`
}
