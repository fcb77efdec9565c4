// The box before the questions come: flat bars where words will stand. Static.
import { html, svg } from 'lit/html.js'

const ROWS = [48, 41, 54, 37]

export const loading = () => html`
  <svg class="skeleton flip" aria-hidden="true">
    <rect width="24" height="24"></rect>
    <rect x="40" y="2" width="85%" height="20"></rect>
    <rect x="40" y="34" width="36%" height="20"></rect>
    ${ROWS.map((width, row) => svg`<circle cx="12" cy=${151 + row * 60} r="12"></circle><rect x="40" y=${143 + row * 60} width="${width}%" height="16"></rect>`)}
    <rect x="40" y="385" width="152" height="48"></rect>
  </svg>`
