// Every question again, closed: inside, what was answered, what is right, and the sentence that proves it.
import { html } from 'lit/html.js'
import { en as words } from '../locales/en.ts'
import { link, quotations } from './evidence.ts'
import { icon } from './icon.ts'
import type { Scene } from './scene.ts'
import { textOf } from './text-of.ts'

export function review(scene: Scene) {
  const { state, level } = scene
  const { language, direction, questions } = scene.quiz
  return html`
    <div part="review">
      <p role="heading" aria-level=${level} class="verdict">${words.review}</p>
      ${questions.map((question) => {
        const verdict = state.verdicts[question.id]
        if (!verdict) return ''
        const { outcome, chosen, correct, evidence } = verdict
        const lines = (term: string, ids: readonly string[]) => html`
          <dt class="label soft">${term}</dt>
          ${ids.map((id) => html`<dd lang=${language} dir=${direction}>${textOf(question, id)}</dd>`)}`
        return html`
          <details>
            <summary class="line">
              ${icon(outcome)}
              <span class="words"><strong class="label ${outcome}">${words.marks[outcome]}</strong>&ensp;<span lang=${language} dir=${direction}>${question.stem}</span></span>
              <span class="end">${icon('chevron', 'small')}</span>
            </summary>
            <div class="indent">
              <dl>${lines(words.tags.single.right, chosen)}${correct[0] && lines(words.tags.single.key, correct)}</dl>
              ${quotations(scene, evidence)}
              <p class="label">${link(scene, evidence)}</p>
            </div>
          </details>`
      })}
    </div>`
}
