// Lines to put in order with two buttons each; the focus stays on the button pressed, in the line that moved.
import { html } from 'lit'
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
    const button = (step: -1 | 1, edge: boolean) => html`<button
      id="${choice}${step}"
      part="move"
      aria-label="${step < 0 ? words.up : words.down}: ${text}"
      aria-disabled=${edge}
      @click=${() => state.sending || act({ do: 'move', choice, step })}
    >${icon(step < 0 ? 'up' : 'down', 'small')}</button>`
    return html`<li part="choice" class="line moving ${choice === state.moved ? 'on' : ''}">
      <strong class="place">${place + 1}</strong><span class="words">${text}</span>
      <span part="moves" class="end">${button(-1, place === 0)}${button(1, place === ids.length - 1)}</span>
    </li>`
  })
}
