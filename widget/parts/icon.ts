// Every mark and arrow, drawn on a square of 24: no icon font, no emoji. `styles/marks.css` fills and colours them.
import { html } from 'lit/html.js'

const RING = 'M12 1a11 11 0 1 0 .01 0z'
const SQUARE = 'M1 1h22v22H1z'
const DOT = 'M12 12h.01'
const TICK = 'm7 12.5 3.5 3.5L17 8.5'

/** Signs that stand in a ring or, for checkboxes, in a square. */
const RINGED = {
  right: TICK,
  key: TICK,
  wrong: 'm8.5 8.5 7 7m0-7-7 7',
  partly: 'M12 1a11 11 0 0 1 0 22z',
  withdrawn: 'M7 12h10',
  empty: '',
  now: '',
  off: '',
  picked: DOT,
  ticked: TICK,
  alert: 'M12 6v7m0 4.5v.01',
  clock: 'M12 6v6.5l4 2.5',
}

/** Signs that stand alone. */
const ALONE = {
  later: DOT,
  arrow: 'M3 12h17m-7-7 7 7-7 7',
  up: 'M12 20V4m-7 7 7-7 7 7',
  down: 'M12 4v16m-7-7 7 7 7-7',
  chevron: 'm5 9 7 7 7-7',
  share: 'M12 15V3m-4 4 4-4 4 4M8 10H5v11h14V10h-3',
}

export type Sign = keyof typeof RINGED | keyof typeof ALONE

/** A drawing: hidden from those who listen unless it has a label. `shape` adds classes: `square`, `small`, `flip`. */
export const icon = (sign: Sign, shape = '', label = '') => html`
  <svg class="${sign} ${shape}" viewBox="0 0 24 24" role="img" aria-label=${label} aria-hidden=${!label}>
    <path d=${sign in ALONE ? '' : shape === 'square' ? SQUARE : RING}></path>
    <path d=${{ ...RINGED, ...ALONE }[sign]}></path>
  </svg>`
