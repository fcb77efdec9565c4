// A quote → the evidence that readers see: the quote within its sentence.
import type { Evidence } from '../contract/verdict.ts'
import type { Article } from './article.ts'
import { locate } from './locate.ts'
import type { Quote } from './quote.ts'
import { textFragment } from './text-fragment.ts'

/** The quote with the words around it, to the ends of its sentence; null where the quote cannot be located. */
export function evidence(article: Article, quote: Quote): Evidence | null {
  const { text, url } = article
  const span = locate(text, quote)
  if (span === null) return null
  const first = article.sentences.find(({ end }) => end > span.start)
  const last = article.sentences.findLast(({ start }) => start < span.end)
  const exact = text.slice(span.start, span.end)
  const prefix = text.slice(Math.min(first?.start ?? span.start, span.start), span.start)
  const suffix = text.slice(span.end, Math.max(last?.end ?? span.end, span.end))
  const alone = locate(text, { exact }) !== null
  return { exact, prefix, suffix, url: url === null ? null : textFragment(url, exact, alone ? '' : prefix, alone ? '' : suffix) }
}
