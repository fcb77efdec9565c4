// The same rows once answered: a mark in place of each control, a tag at the row's end, and a note on what was wrongly chosen.
import { html } from 'lit/html.js'
import type { PublicQuestion } from '../../questions/contract/quiz.ts'
import type { Verdict } from '../../questions/contract/verdict.ts'
import { en as words } from '../locales/en.ts'
import { choicesOf } from '../state/choices.ts'
import type { Progress } from '../state/state.ts'
import { icon } from './icon.ts'

export function answeredChoices(question: PublicQuestion, { chosen, correct, notes, outcome }: Verdict, progress: Progress) {
  const tags = words.tags[question.kind as 'single']
  const shape = question.kind === 'single' ? '' : 'square'
  return choicesOf(question, progress).map(({ id, text }) => {
    const picked = chosen.includes(id)
    const sign = correct.includes(id) ? (picked ? 'right' : 'key') : !picked ? 'empty' : outcome === 'withdrawn' ? outcome : 'wrong'
    return html`
      <li part="choice" class="line ${sign}-row">
        ${icon(sign, shape)}
        <span class="words">${text}</span>
        ${picked || sign === 'key' ? html`<strong part="tag" class="end label ${sign}" lang=${words.lang} dir=${words.dir}>${tags[sign as 'key']}</strong>` : ''}
        ${sign === 'wrong' && notes[id] ? html`<p part="note" class="soft">${notes[id]}</p>` : ''}
      </li>`
  })
}
