// A question: its stem, its hint and its choices, before and after the answer.
import { html } from 'lit/html.js'
import type { PublicQuestion } from '../../questions/contract/quiz.ts'
import type { Verdict } from '../../questions/contract/verdict.ts'
import * as words from '../locales/en.ts'
import { answeredChoices } from './answered-choices.ts'
import { answeredOrder } from './answered-order.ts'
import { openChoices } from './open-choices.ts'
import { openOrder } from './open-order.ts'
import type { Scene } from './scene.ts'

export const question = (scene: Scene, question: PublicQuestion, verdict: Verdict | undefined) => html`
  <fieldset lang=${scene.quiz.language} dir=${scene.quiz.direction}>
    <legend class="line title">
      <span aria-hidden="true">${scene.state.at + 1}</span>
      <span id="stem" part="stem" role="heading" aria-level=${scene.level} tabindex="-1">${question.stem}</span>
    </legend>
    <p part="hint" class="indent label soft" lang=${words.lang} dir=${words.dir}>${
      !verdict ? words.hints[question.kind] : question.kind === 'order' ? words.rightOrder : ''
    }</p>
    <ul part="choices" role="list">${
      question.kind === 'order'
        ? verdict
          ? answeredOrder(scene, question, verdict)
          : openOrder(scene, question)
        : verdict
          ? answeredChoices(scene, question, verdict)
          : openChoices(scene, question)
    }</ul>
  </fieldset>`
