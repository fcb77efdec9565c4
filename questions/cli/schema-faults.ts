// A file's text against its schema.
import * as v from 'valibot'
import { jsonText, type LineFault, type Path } from './json-text.ts'
import { plainIssue } from './plain-issue.ts'

/** `json`: the text is none. `schema`: it says what the schema does not allow. */
export interface Unfitting {
  readonly code: 'json' | 'schema'
  readonly faults: readonly LineFault[]
}

export interface Fitting<Output> {
  readonly value: Output
  readonly lineOf: (path: Path) => number
}

const keys = (issue: v.BaseIssue<unknown>): Path => (issue.path ?? []).map(({ key }) => key as string | number)

/** The member as people find it: `questions.3.stem`, and the id of what it belongs to. */
function place(issue: v.BaseIssue<unknown>): string {
  const owner = issue.path?.findLast(
    ({ value }) => typeof value === 'object' && value !== null && typeof Reflect.get(value, 'id') === 'string',
  )
  const id = owner === undefined ? '' : ` (${Reflect.get(owner.value as object, 'id')})`
  return `${keys(issue).join('.') || 'the whole file'}${id}`
}

/** What the file says, or every way in which it does not fit, by line. */
export function fitting<Schema extends v.GenericSchema>(schema: Schema, text: string): Fitting<v.InferOutput<Schema>> | Unfitting {
  const json = jsonText(text)
  if ('sentence' in json) return { code: 'json', faults: [json] }
  const parsed = v.safeParse(schema, json.value)
  if (parsed.success) return { value: parsed.output, lineOf: json.lineOf }
  const faults = parsed.issues.map((issue) => ({ line: json.lineOf(keys(issue)), sentence: `${place(issue)}: ${plainIssue(issue)}` }))
  return { code: 'schema', faults: faults.sort((a, b) => a.line - b.line) }
}
