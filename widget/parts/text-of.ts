// The words of a choice by its id.
import type { PublicQuestion } from '../../questions/contract/quiz.ts'

export const textOf = ({ choices }: PublicQuestion, id: string) => choices.find((choice) => choice.id === id)?.text ?? ''
