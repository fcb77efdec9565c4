// A share from 0 to 1 as a flat bar; words beside it say the same.
import { html } from 'lit/html.js'

export const bar = (share: number) => html`
  <svg class="bar flip" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true"><path d="M0 2h${share * 100}"></path></svg>`
