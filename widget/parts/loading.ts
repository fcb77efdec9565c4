// The box before the questions come: flat bars where words will stand. Static.
import { html, svg } from 'lit/html.js'

/** Start, top, width and height of each bar, below the head. */
const BARS = [
  [0, 0, 24, 24],
  [40, 2, '85%', 20],
  [40, 34, '36%', 20],
  ...[48, 41, 54, 37].flatMap((width, row) => [
    [0, 139 + row * 60, 24, 24],
    [40, 143 + row * 60, `${width}%`, 16],
  ]),
  [40, 385, 152, 48],
]

export const loading = () => html`
  <svg class="skeleton flip" aria-hidden="true">
    ${BARS.map(([x, y, width, height]) => svg`<rect x=${x} y=${y} width=${width} height=${height}></rect>`)}
  </svg>`
