// What a draft costs in calls and tokens.
import type { Article } from '../article/article.ts'
import { parts } from './parts.ts'
import { coldReaderPrompt } from './prompts/cold-reader.ts'
import { editorPrompt } from './prompts/editor.ts'
import { secondReaderPrompt } from './prompts/second-reader.ts'
import { writerPrompt } from './prompts/writer.ts'

/** Tokens are the endpoint's own count; where it tells none, they are estimated at four characters each. */
export interface Cost {
  readonly calls: number
  readonly tokensIn: number
  readonly tokensOut: number
}

/** English text and JSON, on average over tokenizers in use. */
const CHARACTERS_PER_TOKEN = 4
/** write, read, edit, judge, edit, judge. */
export const CALLS_PER_PART = 6
/** Characters that a full part's facts and questions take as JSON, measured on drafts of 400 to 1,100 words. */
const WRITTEN = 34_000

export const nothing: Cost = { calls: 0, tokensIn: 0, tokensOut: 0 }

export const tokensOf = (text: string) => Math.ceil(text.length / CHARACTERS_PER_TOKEN)

export function sum(a: Cost, b: Cost): Cost {
  return { calls: a.calls + b.calls, tokensIn: a.tokensIn + b.tokensIn, tokensOut: a.tokensOut + b.tokensOut }
}

/** What the draft of an article will cost, before the first call: right to about a third. */
export function estimate(article: Article): Cost {
  const prompts = [writerPrompt, coldReaderPrompt, editorPrompt, secondReaderPrompt, editorPrompt, secondReaderPrompt].join('')
  return parts(article)
    .map((part): Cost => {
      const written = Math.min(WRITTEN, part.length * 12)
      // The article goes to all but the cold reader; what was written goes whole to the editor, and about a half of it to each of the others.
      const sent = prompts.length + 5 * part.length + 3 * written
      const received = written * 2
      return {
        calls: CALLS_PER_PART,
        tokensIn: Math.ceil(sent / CHARACTERS_PER_TOKEN),
        tokensOut: Math.ceil(received / CHARACTERS_PER_TOKEN),
      }
    })
    .reduce(sum, nothing)
}
