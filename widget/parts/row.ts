// One choice, in every state: a mark or a place, its words, what stands at the end, and what stands below.
import { html } from 'lit/html.js'
import type { Choice } from '../../questions/contract/quiz.ts'

export const row = (shape: string, first: unknown, { id, text }: Choice, end: unknown, below?: unknown) => html`
  <li part="choice" class="line ${shape}">${first}<label class="words" for=${id}>${text}</label>${end}${below}</li>`

/** A place in a sequence. */
export const place = (index: number) => html`<strong>${index + 1}</strong>`
