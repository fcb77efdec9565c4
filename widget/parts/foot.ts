// Buttons and, beside them, the one live region: it is in the tree from the start and stays there.
import { html, type TemplateResult } from 'lit'
import { en as words } from '../locales/en.ts'
import { chosenOf } from '../state/choices.ts'
import type { State } from '../state/state.ts'
import { icon, type Sign } from './icon.ts'

/** A button; `sign` is drawn after its words, and only a filled one stands out. */
export const button = (label: string, press: () => void, filled = true, sign?: Sign) =>
  html`<button part="button" class=${filled ? 'filled' : ''} @click=${press}>${label}${sign && icon(sign, 'flip')}</button>`

function says({ said, quiz, at, verdicts, ...progress }: State): string {
  if (said?.key === 'moved') return words.moved(said.place, said.of)
  if (said) return said.key in words.notices ? words.notices[said.key as keyof typeof words.notices].join('. ') : words[said.key as 'nothing']
  const question = quiz?.questions[at]
  const count = question?.kind === 'multiple' && !verdicts[question.id] ? chosenOf(question, { at, ...progress }).length : 0
  return count ? words.chosen(count) : ''
}

/** What a notice shows as well is said only to those who listen. */
export const foot = (state: State, buttons: TemplateResult, indent = true) => html`<div part="foot" class=${indent ? 'indent' : ''}>
  ${buttons}<p part="status" role="status" class="label soft ${state.said && state.said.key in words.notices ? 'unseen' : ''}">${says(state)}</p>
</div>`
