// A notice: an icon in ink, a title and one sentence. None is red: red means a wrong answer, and nothing else.
import { html } from 'lit/html.js'
import * as words from '../locales/en.ts'
import { icon } from './icon.ts'

/** Between two ink rules unless it stands alone in the box. */
export function notice(name: keyof typeof words.notices, part = 'notice') {
  const [title, text] = words.notices[name].split('|')
  return html`
    <div part=${part} class="line">
      ${icon(name === 'not-saved' ? 'clock' : 'alert')}
      <strong>${title}</strong>
      <p>${text}</p>
    </div>`
}
