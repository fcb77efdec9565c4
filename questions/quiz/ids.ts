// Ids of questions and choices: the same for the same words, and never made from the key, which whoever knows the rule could otherwise try out.
import type { QuestionKind } from '../contract/quiz.ts'
import { hash } from './hash.ts'

const LENGTH = 10

/** `q_` and ten characters, of an article's slug, a kind and a stem. */
export const questionId = (slug: string, kind: QuestionKind, stem: string) => `q_${hash([slug, kind, stem], LENGTH)}`

/** `c_` and ten characters, of an article's slug, a stem and the choice's text. */
export const choiceId = (slug: string, stem: string, text: string) => `c_${hash([slug, stem, text], LENGTH)}`
