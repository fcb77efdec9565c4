// What the gate has decided of a candidate stands while nothing that it looked at has changed: a draft asks again after each step.
import type { Article } from '../article/article.ts'
import type { FactSheet } from '../facts/sheet.ts'
import type { Item, Refusal } from './rule.ts'

/** By sheet and article, which are never changed but made anew. */
const decisions = new WeakMap<FactSheet, WeakMap<Article, Map<string, Refusal[]>>>()

/** All that a rule may look at, as one text: not who wrote it, nor what an editor thinks of it. */
function looks({ candidate, heading }: Item): string {
  const { writer: _writer, editor: _editor, score: _score, dropped: _dropped, ...rest } = candidate
  return JSON.stringify([heading, rest])
}

function ofItem({ sheet, article }: Item): Map<string, Refusal[]> {
  const byArticle = decisions.get(sheet) ?? new WeakMap<Article, Map<string, Refusal[]>>()
  decisions.set(sheet, byArticle)
  const byLooks = byArticle.get(article) ?? new Map<string, Refusal[]>()
  byArticle.set(article, byLooks)
  return byLooks
}

/** The decision, made once. */
export function decidedOnce(decide: (item: Item) => Refusal[]): (item: Item) => Refusal[] {
  return (item) => {
    const known = ofItem(item)
    const key = looks(item)
    const decision = known.get(key) ?? decide(item)
    known.set(key, decision)
    return decision
  }
}
