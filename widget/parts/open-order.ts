// Lines to put in order with two buttons each; the focus stays on the button pressed, in the line that moved.
import { html } from 'lit/html.js'
import type { PublicQuestion } from '../../questions/contract/quiz.ts'
import * as words from '../locales/en.ts'
import { sequenceOf } from '../state/choices.ts'
import { icon } from './icon.ts'
import { place, row } from './row.ts'
import type { Scene } from './scene.ts'

export const openOrder = ({ state, act }: Scene, question: PublicQuestion) =>
  sequenceOf(question, state).map((choice, index, { length }) => {
    const button = (sign: 'up' | 'down', step: number, edge: number) => html`
      <button
        id=${choice.id + step}
        part="move"
        class="pair"
        aria-label="${words.moves[sign]}: ${choice.text}"
        aria-disabled=${index === edge}
        @click=${() => state.sending || act({ do: 'move', choice: choice.id, step })}
      >${icon(sign)}</button>`
    const buttons = html`<span class="end pair moves">${button('up', -1, 0)}${button('down', 1, length - 1)}</span>`
    return row(state.focus?.startsWith(choice.id) ? 'moving on' : 'moving', place(index), choice, buttons)
  })
