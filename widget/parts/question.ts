// A question: its stem, its hint and its choices, before and after the answer.
import { html } from 'lit/html.js'
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
  const hint = verdict ? (order ? words.rightOrder : '') : words[question.kind]
  return html`
    <fieldset lang=${quiz.language} dir=${quiz.direction} aria-describedby="hint">
      <legend class="line title">
        <span aria-hidden="true">${state.at + 1}</span>
        <span id="stem" part="stem" role="heading" aria-level=${level} tabindex="-1">${question.stem}</span>
      </legend>
      <p id="hint" part="hint" class="indent label soft" lang=${words.lang} dir=${words.dir}>${hint}</p>
      <ul part="choices" role="list">
        ${
          verdict
            ? (order ? answeredOrder : answeredChoices)(question, verdict, state)
            : (order ? openOrder : openChoices)(scene, question)
        }
      </ul>
    </fieldset>`
}
