// A notice between two ink rules. None is red: red means a wrong answer, and nothing else.
import { html } from 'lit/html.js'
import { en as words } from '../locales/en.ts'
import { icon } from './icon.ts'

export function notice(name: keyof typeof words.notices) {
  const [title, text] = words.notices[name].split('\n')
  return html`
    <div part="notice" class="line label">
      ${icon(name === 'notSaved' ? 'clock' : 'alert')}
      <strong>${title}</strong>
      <p class="soft">${text}</p>
    </div>`
}
