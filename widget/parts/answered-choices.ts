// The same rows once answered: a mark in place of each control, a tag at the row's end, and a note on what was wrongly chosen.
import { html } from 'lit/html.js'
import type { PublicQuestion } from '../../questions/contract/quiz.ts'
import type { Verdict } from '../../questions/contract/verdict.ts'
import * as words from '../locales/en.ts'
import { choicesOf } from '../state/choices.ts'
import { icon } from './icon.ts'
import { row } from './row.ts'
import type { Scene } from './scene.ts'

export function answeredChoices({ state }: Scene, question: PublicQuestion, { chosen, correct, notes, outcome }: Verdict) {
  const kind = question.kind as 'single' | 'multiple'
  return choicesOf(question, state).map((choice) => {
    const { id } = choice
    const picked = chosen.includes(id)
    const sign = correct.includes(id) ? (picked ? 'right' : 'key') : !picked ? 'empty' : outcome === 'withdrawn' ? outcome : 'wrong'
    return row(
      '',
      icon(sign, kind === 'single' ? '' : 'square'),
      choice,
      html`<strong part="tag" class="end label ${sign}" lang=${words.lang} dir=${words.dir}>${words.tags[kind][sign]}</strong>`,
      sign === 'wrong' && notes[id] ? html`<p part="note" class="soft">${notes[id]}</p>` : '',
    )
  })
}
