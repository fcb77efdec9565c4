// The box before the questions come: flat bars where words will stand. Static.
import { html } from 'lit/html.js'

export const loading = () => html`<div class="skeleton"></div>`
