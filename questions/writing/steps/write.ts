// The writing call: one part of an article → its entities, facts and questions.
import type { Article } from '../../article/article.ts'
import type { Entity } from '../../facts/sheet.ts'
import { articleAsData } from '../article-as-data.ts'
import type { Message } from '../model.ts'
import { writerPrompt } from '../prompts/writer.ts'

/** What the parts before this one have settled. */
export interface Carried {
  readonly heading: string | null
  readonly entities: readonly Entity[]
}

function settled({ heading, entities }: Carried): string[] {
  if (heading === null) return []
  const cards = entities.map(({ id, name }) => `${id}: ${name}`).join('\n')
  return [
    'This is a later part of a long article. Ask about this part only.',
    `The heading stands already: ${heading}`,
    `These entities have cards already; point at them by id:\n${cards}`,
  ]
}

export function writeMessages(article: Article, part: string, carried: Carried): Message[] {
  return [
    { role: 'system', content: writerPrompt },
    { role: 'user', content: [...settled(carried), articleAsData(article, part)].join('\n\n') },
  ]
}
