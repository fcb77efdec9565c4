// A sheet as a judge reads it.
import type { Source } from '../../quiz/generate.ts'
import type { Asked } from './asked.ts'

interface Numbered {
  readonly number: number
  readonly asked: Asked
}

function questionText({ number, asked: { stem, kind, choices } }: Numbered): string {
  const lines = choices.map(({ text, right }, at) =>
    kind === 'order' ? `     ${at + 1}. ${text}` : `     ${right ? '[x]' : '[ ]'} ${text}`,
  )
  const note = kind === 'order' ? ['     (to be put into this sequence)'] : kind === 'multiple' ? ['     (select all that are right)'] : []
  return [`${number}. ${stem}`, ...note, ...lines].join('\n')
}

export function sheetText(title: string, { article, candidates }: Source, questions: readonly Numbered[]): string {
  return [
    `${title}. How to judge is in judge.md; [x] marks what counts as right.`,
    `ARTICLE\n\n${article.title}\n${article.publishedOn}\n\n${article.text}`,
    `HEADING OF THE QUIZ, which readers see above every question:\n\n${candidates.heading}`,
    `QUESTIONS\n\n${questions.map(questionText).join('\n\n')}`,
    '',
  ].join('\n\n')
}
