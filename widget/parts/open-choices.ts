// Rows to choose from: the native input lies over the whole row, and an icon stands for it.
import { html } from 'lit/html.js'
import type { PublicQuestion } from '../../questions/contract/quiz.ts'
import { choicesOf, chosenOf } from '../state/choices.ts'
import { icon } from './icon.ts'
import type { Scene } from './scene.ts'

export function openChoices({ state, act }: Scene, question: PublicQuestion) {
  const single = question.kind === 'single'
  const chosen = chosenOf(question, state)
  return choicesOf(question, state).map(({ id, text }) => {
    const on = chosen.includes(id)
    return html`
      <li part="choice" class="choosing ${on ? 'on' : ''}">
        <label class="line">
          ${icon(on ? (single ? 'picked' : 'ticked') : 'off', single ? '' : 'square')}
          <span class="words">${text}</span>
          <input
            type=${single ? 'radio' : 'checkbox'}
            name="choice"
            .checked=${on}
            @click=${(event: Event) => state.sending && event.preventDefault()}
            @change=${() => act({ do: 'choose', choice: id })}
          />
        </label>
      </li>`
  })
}
