// The right order, with dates where they are known, and under each line where the reader had it.
import { html, nothing } from 'lit'
import type { PublicQuestion } from '../../questions/contract/quiz.ts'
import type { Verdict } from '../../questions/contract/verdict.ts'
import { en as words } from '../locales/en.ts'
import { icon } from './icon.ts'
import { textOf } from './text-of.ts'

export function answeredOrder(question: PublicQuestion, { chosen, correct, notes }: Verdict) {
  const known = correct.length > 0
  return (known ? correct : chosen).map((id, place) => {
    const had = chosen.indexOf(id)
    const kind = had === place ? 'right' : 'wrong'
    return html`<li part="choice" class="line">
      <strong class="place">${place + 1}</strong><span class="words">${textOf(question, id)}</span>
      ${notes[id] ? html`<span part="note" class="end label soft">${notes[id]}</span>` : nothing}
      ${known ? html`<p part="tag" class="had label ${kind}" lang=${words.lang} dir=${words.dir}>${icon(kind, 'small')}${kind === 'right' ? words.hadHere : words.had(had + 1)}</p>` : nothing}
    </li>`
  })
}
