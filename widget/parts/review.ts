// Every question again, closed: inside, what was answered, what is right, and the sentence that proves it.
import { html } from 'lit/html.js'
import type { PublicQuestion } from '../../questions/contract/quiz.ts'
import * as words from '../locales/en.ts'
import { sequenceOf } from '../state/choices.ts'
import { link, quotations } from './evidence.ts'
import { icon } from './icon.ts'
import type { Scene } from './scene.ts'

function answered(scene: Scene, question: PublicQuestion) {
  const { quiz, state } = scene
  const verdict = state.verdicts[question.id]
  if (!verdict) return ''
  const { outcome, chosen, correct, evidence } = verdict
  const lines = (term: string, ids: readonly string[]) => html`
    <dt class="label soft">${term}</dt>
    ${sequenceOf(question, state, ids).map(({ text }) => html`<dd lang=${quiz.language} dir=${quiz.direction}>${text}</dd>`)}`
  return html`
    <details>
      <summary class="line">
        ${icon(outcome)}
        <span class="words">
          <strong class="label ${outcome}">${words.marks[outcome]}</strong>&ensp;<bdi lang=${quiz.language}>${question.stem}</bdi>
        </span>
        ${icon('chevron', 'end')}
      </summary>
      <div class="indent">
        <dl>${lines(words.yours, chosen)}${correct[0] && lines(words.key, correct)}</dl>
        ${quotations(scene, evidence)}
        <p class="row label">${link(scene, evidence)}</p>
      </div>
    </details>`
}

export const review = (scene: Scene) => html`
  <div part="review">
    <p role="heading" aria-level=${scene.level} class="verdict">${words.review}</p>
    ${scene.quiz.questions.map((question) => answered(scene, question))}
  </div>`
