// The same rows once answered: a mark in place of each control, a tag at the row's end, and a note on what was wrongly chosen.
import { html, nothing } from 'lit'
import type { PublicQuestion } from '../../questions/contract/quiz.ts'
import type { Verdict } from '../../questions/contract/verdict.ts'
import { en as words } from '../locales/en.ts'
import { choicesOf } from '../state/choices.ts'
import type { State } from '../state/state.ts'
import { icon } from './icon.ts'

const SINGLE = { right: words.yours, wrong: words.yours, key: words.key, withdrawn: words.yours, empty: '' }
const MULTIPLE = { ...SINGLE, right: words.yoursRight, wrong: words.yoursWrong, key: words.notChosen }

export function answeredChoices(question: PublicQuestion, { chosen, correct, notes, outcome }: Verdict, { attempt }: State) {
  const single = question.kind === 'single'
  return choicesOf(question, attempt).map(({ id, text }) => {
    const picked = chosen.includes(id)
    const right = correct.includes(id)
    const kind = right ? (picked ? 'right' : 'key') : !picked ? 'empty' : outcome === 'withdrawn' ? outcome : 'wrong'
    const tag = (single ? SINGLE : MULTIPLE)[kind]
    return html`<li part="choice" class="line">
      ${icon(kind, single ? '' : 'square')}${right ? html`<strong class="words">${text}</strong>` : html`<span class="words ${picked ? '' : 'soft'}">${text}</span>`}
      ${tag ? html`<strong part="tag" class="end label ${kind}" lang=${words.lang} dir=${words.dir}>${tag}</strong>` : nothing}
      ${kind === 'wrong' && notes[id] ? html`<p part="note" class="soft">${notes[id]}</p>` : nothing}
    </li>`
  })
}
