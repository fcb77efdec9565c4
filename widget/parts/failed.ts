// The quiz could not be loaded: an icon in ink, a title and one sentence.
import { html } from 'lit/html.js'
import { en as words } from '../locales/en.ts'
import { icon } from './icon.ts'

export function failed(level: number) {
  const [title, text] = words.notices.notLoaded.split('\n')
  return html`
    <div class="line">
      ${icon('alert')}
      <p class="title" role="heading" aria-level=${level}>${title}</p>
      <p class="words">${text}</p>
    </div>`
}
