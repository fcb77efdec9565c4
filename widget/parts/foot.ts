// Buttons and, beside them, the one live region: it is in the tree from the start and stays there.
import { html } from 'lit/html.js'
import * as words from '../locales/en.ts'
import type { Said } from '../state/state.ts'
import { icon, type Sign } from './icon.ts'

/** A button; a filled one stands out, and `sign` is drawn after its words. */
export const button = (label: string, press: () => void, filled: boolean, sign?: Sign) => html`
  <button part="button" class="pair ${filled ? 'filled' : ''}" @click=${press}>${label}${sign && icon(sign, 'flip')}</button>`

/** What a notice shows as well is only said. */
export function foot([key, ...numbers]: Said | readonly [], buttons: unknown, indent: string) {
  const said = key ? words.said[key] : ''
  return html`
    <div part="foot" class="row ${indent}">
      ${buttons}
      <p part="status" role="status" class="label soft ${key && key in words.notices ? 'unseen' : ''}">${
        typeof said === 'string' ? said.replace('|', '. ') : said(...(numbers as [number, number]))
      }</p>
    </div>`
}
