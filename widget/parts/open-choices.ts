// Rows to choose from: the native input lies over the whole row, and an icon stands for it.
import { html } from 'lit/html.js'
import type { PublicQuestion } from '../../questions/contract/quiz.ts'
import { choicesOf, chosenOf } from '../state/choices.ts'
import { icon } from './icon.ts'
import { row } from './row.ts'
import type { Scene } from './scene.ts'

export function openChoices({ state, act }: Scene, question: PublicQuestion) {
  const single = question.kind === 'single'
  return choicesOf(question, state).map((choice) => {
    const on = chosenOf(question, state).includes(choice.id)
    const input = html`
      <input
        id=${choice.id}
        type=${single ? 'radio' : 'checkbox'}
        name=${question.id}
        .checked=${on}
        @click=${(event: Event) => state.sending && event.preventDefault()}
        @change=${() => act({ do: 'choose', choice: choice.id })}
      >`
    return row(on ? 'choosing on' : 'choosing', icon(on ? (single ? 'picked' : 'ticked') : 'off', single ? '' : 'square'), choice, input)
  })
}
