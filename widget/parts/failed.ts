// The quiz could not be loaded: an icon in ink, a title and one sentence.
import { html } from 'lit'
import { en as words } from '../locales/en.ts'
import { icon } from './icon.ts'

const [title, text] = words.notices['not-loaded']

export const failed = (level: number) => html`<div part="error" class="line">
  ${icon('alert')}<p class="title" role="heading" aria-level=${level + 1}>${title}</p><p>${text}</p>
</div>`
