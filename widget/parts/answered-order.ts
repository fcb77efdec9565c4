// The right order, with dates where they are known, and under each line where the reader had it.
import { html } from 'lit/html.js'
import type { PublicQuestion } from '../../questions/contract/quiz.ts'
import type { Verdict } from '../../questions/contract/verdict.ts'
import * as words from '../locales/en.ts'
import { sequenceOf } from '../state/choices.ts'
import { icon } from './icon.ts'
import { place, row } from './row.ts'
import type { Scene } from './scene.ts'

/** A withdrawn question has no right order: the reader's own is shown. */
export const answeredOrder = ({ state }: Scene, question: PublicQuestion, { chosen, correct, notes }: Verdict) =>
  sequenceOf(question, state, correct[0] ? correct : chosen).map((choice, index) => {
    const had = chosen.indexOf(choice.id)
    const sign = had === index ? 'right' : 'wrong'
    return row(
      '',
      place(index),
      choice,
      html`<span class="end label soft">${notes[choice.id]}</span>`,
      correct[0] &&
        html`<p part="tag" class="pair label ${sign}" lang=${words.lang} dir=${words.dir}>${icon(sign, 'small')}${had === index ? words.hadHere : words.had(had + 1)}</p>`,
    )
  })
