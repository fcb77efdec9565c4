// What is wrong with what people and models wrote, whatever the gate makes of it.
import { lacks } from '../article/read.ts'
import { checkSheet } from '../facts/check.ts'
import type { Source } from '../quiz/generate.ts'

/** One sentence each, on the article's front matter and on the facts. */
export const publicationFaults = ({ article, sheet }: Pick<Source, 'article' | 'sheet'>) => [
  ...lacks(article),
  ...checkSheet(sheet, article),
]
