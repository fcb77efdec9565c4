// What a schema finds wrong, in the words of somebody who has never seen a schema.
import type * as v from 'valibot'

const TYPES: Readonly<Record<string, string>> = {
  string: 'a text in double quotes',
  number: 'a number',
  boolean: 'true or false',
  array: 'a list in brackets [ ]',
  strict_object: 'members in braces { }',
  object: 'members in braces { }',
}

/** `("a" | "b")` → `“a”, “b”`, as valibot writes what it expects. */
const options = (expected: string) =>
  expected
    .replace(/^\(|\)$/g, '')
    .split(' | ')
    .map((option) => option.replace(/^"(.*)"$/, '“$1”'))
    .join(', ')

/** Long texts are told by their beginning. */
const shown = (value: unknown) => {
  const text = typeof value === 'string' ? `“${value}”` : JSON.stringify(value)
  return text === undefined ? 'nothing' : text.length > 60 ? `${text.slice(0, 60)}…` : text
}

const requirement = (issue: v.BaseIssue<unknown>) => ('requirement' in issue ? String(issue.requirement) : '')

function ofValue(issue: v.BaseIssue<unknown>): string {
  const { type, input } = issue
  if (type === 'regex') return `${shown(input)} is no id: it takes lower-case words joined by hyphens.`
  if (type === 'iso_date') return `${shown(input)} is no date like 2024-01-22.`
  if (type === 'max_value') return `It is ${shown(input)}; it is ${requirement(issue)} at most.`
  if (type === 'min_value') return `It is ${shown(input)}; it is ${requirement(issue)} at least.`
  if (type === 'min_length' && input === '') return 'It is empty.'
  if (type === 'min_length') return `It takes ${requirement(issue)} or more.`
  if (type === 'max_length') return `It takes ${requirement(issue)} at most.`
  return issue.message
}

function ofShape(issue: v.BaseIssue<unknown>): string {
  const { type, input, expected } = issue
  const name = String(issue.path?.at(-1)?.key ?? '')
  if (type === 'strict_object' && expected === 'never') return `There is no member “${name}” here: check its spelling, or leave it out.`
  if (input === undefined && (type === 'picklist' || type === 'variant'))
    return `“${name}” is missing; it is one of ${options(expected ?? '')}.`
  if (input === undefined) return `“${name}” is missing.`
  const kind = expected === 'Object' ? TYPES['object'] : TYPES[type]
  if (kind !== undefined) return `It is ${shown(input)}; it takes ${kind}.`
  if (expected !== null) return `It is ${shown(input)}; it is one of ${options(expected)}.`
  return issue.message
}

/** One sentence. It may repeat what stands in the file, and is for whoever wrote it. */
export const plainIssue = (issue: v.BaseIssue<unknown>) => (issue.kind === 'schema' ? ofShape(issue) : ofValue(issue))
