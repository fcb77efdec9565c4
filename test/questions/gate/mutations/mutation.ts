// What a mutation is: one way to break a sound question, and the small changes that mutations are made of.
import type { Candidate, Distractor } from '../../../../questions/families/candidate.ts'
import type { RefusalCode } from '../../../../questions/gate/codes.ts'
import type { Item } from '../../../../questions/gate/rule.ts'

/**
 * `spoil` gives the broken questions that it can make of a sound one: none where the change would leave it sound. `codes` are the rules whose
 * business such a question is: a refusal by another rule alone is luck.
 */
export interface Mutation {
  readonly name: string
  readonly codes: readonly RefusalCode[]
  readonly spoil: (item: Item) => readonly Item[]
}

/** The item with some members of its candidate replaced. */
export function withCandidate(item: Item, changes: Partial<Candidate>): Item {
  return { ...item, candidate: { ...item.candidate, ...changes } }
}

/** The item with another stem; none where that is the stem it has. */
export function withStem(item: Item, stem: string): Item[] {
  return stem === item.candidate.stem ? [] : [withCandidate(item, { stem })]
}

/** The item with another text of its first key. An editor's approval goes: it was given to the old wording. */
export function withKeyText(item: Item, text: string): Item[] {
  const [first, ...rest] = item.candidate.key
  return first === undefined || first.text === text ? [] : [withCandidate(item, { key: [{ text, quote: first.quote }, ...rest] })]
}

/** The item with its wrong choice at `index` replaced. */
export function withDistractor(item: Item, index: number, change: (distractor: Distractor) => Distractor): Item[] {
  const { distractors } = item.candidate
  return distractors[index] === undefined
    ? []
    : [withCandidate(item, { distractors: distractors.map((each, at) => (at === index ? change(each) : each)) })]
}

/** The item with another text of its first wrong choice. */
export function withWrongText(item: Item, text: string): Item[] {
  return withDistractor(item, 0, (distractor) => ({ ...distractor, text }))
}

/** The first letter in lower case: a stem begins with a word that is no name. */
export const lowered = (text: string) => text.slice(0, 1).toLowerCase() + text.slice(1)

/** The first letter in upper case, as choices begin. */
export const raised = (text: string) => text.slice(0, 1).toUpperCase() + text.slice(1)

/** The stem with words put in before its question mark. */
export const extended = (stem: string, words: string) => stem.replace(/\?$/, ` ${words}?`)
