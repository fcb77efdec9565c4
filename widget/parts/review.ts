// Every question again, closed: inside, what was answered, what is right, and the sentence that proves it.
import { html, nothing } from 'lit'
import type { PublicQuestion } from '../../questions/contract/quiz.ts'
import { en as words } from '../locales/en.ts'
import { link, quotations } from './evidence.ts'
import { icon } from './icon.ts'
import type { Scene } from './scene.ts'
import { textOf } from './text-of.ts'

function item(scene: Scene, question: PublicQuestion) {
  const { language, direction } = scene.quiz
  const verdict = scene.state.verdicts[question.id]
  if (!verdict) return nothing
  const { outcome, chosen, correct, evidence } = verdict
  const lines = (term: string, ids: readonly string[]) =>
    ids.length
      ? html`<dt class="label soft">${term}</dt>${ids.map((id) => html`<dd lang=${language} dir=${direction}>${textOf(question, id)}</dd>`)}`
      : nothing
  return html`<details part="review">
    <summary class="line">
      ${icon(outcome)}<span class="words"><strong class="label ${outcome}">${words.verdicts[outcome]}</strong> <span lang=${language} dir=${direction}>${question.stem}</span></span><span class="end">${icon('chevron', 'small')}</span>
    </summary>
    <div class="indent">
      <dl>${lines(words.yours, chosen)}${lines(words.key, correct)}</dl>
      ${quotations(scene, evidence)}<p class="label">${link(scene, evidence)}</p>
    </div>
  </details>`
}

export const review = (scene: Scene) => html`<div part="reviews">
  <p role="heading" aria-level=${scene.level + 1} class="reviews">${words.review}</p>
  ${scene.quiz.questions.map((question) => item(scene, question))}
</div>`
