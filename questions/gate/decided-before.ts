// What the gate has decided of a candidate stands while nothing that it looked at has changed: a draft asks again after each step.
import type { Article } from '../article/article.ts'
import { factById } from '../facts/by-id.ts'
import { keptFor } from '../facts/kept-for.ts'
import type { Cards, Fact } from '../facts/sheet.ts'
import { noteUnsupported } from './note-unsupported.ts'
import type { Item, Refusal } from './rule.ts'

/** By the sheet's cards and the article, which are never changed but made anew. A draft's sheets share their cards while facts are added. */
const decisions = keptFor((_: Cards) => keptFor((_: Article) => new Map<string, Refusal[]>()))

let facts = 0
const numberOf = keptFor((_: Fact) => {
  facts += 1
  return facts
})

/** All that a rule may look at, as one text: the heading, the candidate without who wrote it and what an editor thinks of it, and its facts. */
function looks({ candidate, heading, sheet }: Item): string {
  const { writer: _writer, editor: _editor, score: _score, dropped: _dropped, ...rest } = candidate
  const ids = new Set([...candidate.facts, ...candidate.distractors.flatMap(({ proof }) => ('fact' in proof ? [proof.fact] : []))])
  const cited = [...ids].flatMap((id) => factById(id, sheet) ?? []).map(numberOf)
  return JSON.stringify([heading, rest, cited])
}

/** A note may tell of any fact of the sheet: another sheet may have the one that this one lacks. */
const mayBeMended = (refusals: readonly Refusal[]) => refusals.some(({ code }) => code === noteUnsupported.code)

/** The decision, made once. */
export function decidedOnce(decide: (item: Item) => Refusal[]): (item: Item) => Refusal[] {
  return (item) => {
    const known = decisions(item.sheet.entities)(item.article)
    const key = looks(item)
    const decision = known.get(key) ?? decide(item)
    if (!mayBeMended(decision)) known.set(key, decision)
    return decision
  }
}
