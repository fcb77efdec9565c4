// Buttons and, beside them, the one live region: it is in the tree from the start and stays there.
import { html, type TemplateResult } from 'lit/html.js'
import { en as words } from '../locales/en.ts'
import { chosenOf } from '../state/choices.ts'
import type { State } from '../state/state.ts'
import { icon, type Sign } from './icon.ts'

/** A button; a filled one stands out, and `sign` is drawn after its words. */
export const button = (label: string, press: () => void, filled: boolean, sign?: Sign) => html`
  <button part="button" class=${filled ? 'filled' : ''} @click=${press}>${label}${sign && icon(sign, 'flip')}</button>`

function says(state: State): string {
  const { said, quiz, at, verdicts } = state
  const question = quiz?.questions[at]
  if (said) return said[0] === 'moved' ? words.moved(said[1], said[2]) : [words.said[said[0]]].flat().join('. ')
  const count = question?.kind === 'multiple' && !verdicts[question.id] && chosenOf(question, state).length
  return count ? words.chosen(count) : ''
}

/** What a notice shows as well is only said. */
export const foot = (state: State, buttons: TemplateResult | string, indent = 'indent') => html`
  <div part="foot" class="row ${indent}">
    ${buttons}
    <p part="status" role="status" class="label soft ${state.said && state.said[0] in words.notices ? 'unseen' : ''}">${says(state)}</p>
  </div>`
