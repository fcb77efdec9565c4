// The box before the questions come: flat bars where words will stand. Static.
import { html, svg } from 'lit'

const ROWS = [48, 41, 54, 37]

export const loading = () => html`<svg part="skeleton" class="flip" aria-hidden="true">
  ${ROWS.map(
    (width, row) =>
      svg`<circle cx="12" cy=${204 + row * 60} r="12"></circle><rect x="40" y=${196 + row * 60} width="${width}%" height="16"></rect>`,
  )}
</svg>`
