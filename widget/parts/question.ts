// A question: its stem, its hint and its choices, before and after the answer.
import { html, nothing } from 'lit'
import type { PublicQuestion } from '../../questions/contract/quiz.ts'
import { en as words } from '../locales/en.ts'
import { answeredChoices } from './answered-choices.ts'
import { answeredOrder } from './answered-order.ts'
import { openChoices } from './open-choices.ts'
import { openOrder } from './open-order.ts'
import type { Scene } from './scene.ts'

export function question(scene: Scene, question: PublicQuestion) {
  const { state, quiz, level } = scene
  const verdict = state.verdicts[question.id]
  const order = question.kind === 'order'
  const hint = verdict ? order && words.rightOrder : words.hints[question.kind]
  return html`<fieldset lang=${quiz.language} dir=${quiz.direction} aria-describedby=${hint ? 'hint' : nothing}>
    <legend part="stem" class="title indent">
      <span aria-hidden="true">${state.at + 1}</span><span id="stem" role="heading" aria-level=${level + 1} tabindex="-1">${question.stem}</span>
    </legend>
    ${hint ? html`<p id="hint" part="hint" class="indent label soft" lang=${words.lang} dir=${words.dir}>${hint}</p>` : nothing}
    <ul part="choices" role="list">
      ${
        verdict
          ? order
            ? answeredOrder(question, verdict)
            : answeredChoices(question, verdict, state)
          : order
            ? openOrder(scene, question)
            : openChoices(scene, question)
      }
    </ul>
  </fieldset>`
}
