// The invented story drafted with a model that answers honestly but for the steps that a test gives.
import type { Article } from '../../../questions/article/article.ts'
import { type Draft, draft } from '../../../questions/writing/draft.ts'
import { cleanArticle } from './attacked-article.ts'
import { honest, type Written, written } from './honest-replies.ts'
import { type Script, scripted, type Told } from './scripted-model.ts'

export interface Drafted {
  readonly drafted: Draft
  readonly told: readonly Told[]
}

export async function drafting(script: Script, article: Article = cleanArticle): Promise<Drafted> {
  const { model, replies, told } = scripted(script)
  return { drafted: await draft(article, model, { replies, signal: new AbortController().signal }), told }
}

/** Honest in all steps but these. */
export function honestBut(steps: Readonly<Record<string, string | ((told: Told) => string)>>): Script {
  return (told) => {
    const reply = steps[told.step]
    if (reply === undefined) return honest(told)
    return typeof reply === 'string' ? reply : reply(told)
  }
}

/** The honest reply of the writing call, changed. */
export function writtenWith(change: (reply: Written) => Written | string): string {
  const reply = change(written())
  return typeof reply === 'string' ? reply : JSON.stringify(reply)
}
