// The right order, with dates where they are known, and under each line where the reader had it.
import { html } from 'lit/html.js'
import type { PublicQuestion } from '../../questions/contract/quiz.ts'
import type { Verdict } from '../../questions/contract/verdict.ts'
import { en as words } from '../locales/en.ts'
import { icon } from './icon.ts'
import { textOf } from './text-of.ts'

export function answeredOrder(question: PublicQuestion, { chosen, correct, notes }: Verdict) {
  // A withdrawn question has no right order: the reader's own is shown.
  return (correct[0] ? correct : chosen).map((id, place) => {
    const had = chosen.indexOf(id)
    const sign = had === place ? 'right' : 'wrong'
    return html`
      <li part="choice" class="line">
        <strong>${place + 1}</strong>
        <span class="words">${textOf(question, id)}</span>
        ${notes[id] ? html`<span class="end label soft">${notes[id]}</span>` : ''}
        ${
          correct[0]
            ? html`<p part="tag" class="had label ${sign}" lang=${words.lang} dir=${words.dir}>${icon(sign, 'small')}${had === place ? words.hadHere : words.had(had + 1)}</p>`
            : ''
        }
      </li>`
  })
}
