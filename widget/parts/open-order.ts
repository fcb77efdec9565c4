// Lines to put in order with two buttons each; the focus stays on the button pressed, in the line that moved.
import { html } from 'lit/html.js'
import type { PublicQuestion } from '../../questions/contract/quiz.ts'
import { en as words } from '../locales/en.ts'
import { chosenOf } from '../state/choices.ts'
import { icon } from './icon.ts'
import type { Scene } from './scene.ts'
import { textOf } from './text-of.ts'

export function openOrder({ state, act }: Scene, question: PublicQuestion) {
  const ids = chosenOf(question, state)
  return ids.map((choice, place) => {
    const text = textOf(question, choice)
    const button = (sign: 'up' | 'down', step: number) => html`
      <button
        id=${choice + step}
        part="move"
        aria-label="${words[sign]}: ${text}"
        aria-disabled=${!ids[place + step]}
        @click=${() => state.sending || act({ do: 'move', choice, step })}
      >${icon(sign, 'small')}</button>`
    return html`
      <li part="choice" class="line moving ${choice === state.moved ? 'on' : ''}">
        <strong>${place + 1}</strong>
        <span class="words">${text}</span>
        <span class="end moves">${button('up', -1)}${button('down', 1)}</span>
      </li>`
  })
}
