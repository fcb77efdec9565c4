// The second reading: a strict colleague who sees article, heading and questions, and nothing else.
import type { Article } from '../../article/article.ts'
import type { Candidate } from '../../families/candidate.ts'
import { articleAsData } from '../article-as-data.ts'
import type { Message } from '../model.ts'
import { secondReaderPrompt } from '../prompts/second-reader.ts'
import { byId, take } from '../reply/items.ts'
import { type Judgement, judgementShape } from '../reply/shapes.ts'
import { shownChoices } from './shown-choices.ts'

function shown(candidate: Candidate): string {
  const many = candidate.kind === 'multiple' ? ' (choose all that are right)' : ''
  const choices = shownChoices(candidate).map(({ text, right }) => `  ${right ? '*' : ' '} ${text}`)
  return [`${candidate.id}. ${candidate.stem}${many}`, ...choices].join('\n')
}

export function judgeMessages(article: Article, part: string, heading: string, candidates: readonly Candidate[]): Message[] {
  const questions = [`HEADING: ${heading}`, ...candidates.map(shown)].join('\n\n')
  return [
    { role: 'system', content: secondReaderPrompt },
    { role: 'user', content: `${articleAsData(article, part)}\n\n${questions}` },
  ]
}

/** What the second reader said, by candidate. What does not fit is left out. */
export function judgements(reply: unknown, candidates: readonly Candidate[]): Map<string, Judgement> {
  const all = new Map<string, Judgement>()
  for (const [id, item] of byId(reply)) {
    const taken = take(judgementShape, item)
    if ('value' in taken && candidates.some((candidate) => candidate.id === id)) all.set(id, taken.value)
  }
  return all
}
