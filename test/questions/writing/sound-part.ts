// What hostile replies leave of the honest draft: a part of it, and nothing else.
import { expect } from 'vitest'
import { cleanArticle } from './attacked-article.ts'
import { type Drafted, drafting, writtenWith } from './drafted.ts'
import { honest, type Written, type WrittenQuestion } from './honest-replies.ts'
import { changed, faultsOf } from './what-matters.ts'

/** The draft of a model that is honest in every step. */
export const plain = (await drafting(honest)).drafted

/** How many questions that draft has. */
export const all = () => plain.generated.bank.questions.length

/** Nothing in it that the honest draft has not, and no fault. Returns how many questions are left. */
export function soundPart({ drafted }: Drafted): number {
  expect(faultsOf(drafted, cleanArticle)).toEqual([])
  expect(changed(drafted, plain)).toEqual([])
  return drafted.generated.bank.questions.length
}

export const first = (reply: Written): WrittenQuestion => reply.questions[0] as WrittenQuestion

/** The honest reply of the writing call with a change in its first question. */
export const withFirst = (change: Partial<WrittenQuestion>) =>
  writtenWith((reply) => ({ ...reply, questions: [{ ...first(reply), ...change }, ...reply.questions.slice(1)] }))
