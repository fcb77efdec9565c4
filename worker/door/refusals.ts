// Says which members of a body a schema refused and why, in words of ours: valibot's own messages repeat what was received.
import type * as v from 'valibot'
import type { Refusal } from '../failure.ts'
import { firstRefusals } from './first-refusals.ts'

type Issue = v.BaseIssue<unknown>

/** Said of the object that has it. */
const STRANGER = 'This object has a member that does not belong here.'

const MESSAGES: Readonly<Record<string, string>> = {
  strict_object: 'This must be an object.',
  variant: 'This is of none of the kinds that belong here.',
  picklist: 'This is none of the values that belong here.',
  record: 'This must be an object.',
  array: 'This must be a list.',
  string: 'This must be a string.',
  regex: 'This is not an id of the kind that belongs here.',
  min_length: 'This is too short.',
  max_length: 'This is too long.',
  min_entries: 'This has too few members.',
  max_entries: 'This has too many members.',
}

/** The schema found fault with a member's name: one is missing, or the client made one up. */
const aboutName = (issue: Issue) => issue.path?.at(-1)?.origin === 'key'
const isMissing = (issue: Issue) => aboutName(issue) && issue.expected !== 'never' && issue.received === 'undefined'

function messageOf(issue: Issue): string {
  if (isMissing(issue)) return 'This member is missing.'
  if (!issue.message.startsWith('Invalid ')) return issue.message // a sentence of the contract's, and not one of valibot's
  return MESSAGES[issue.type] ?? 'This is not valid.'
}

const isMadeUp = (issue: Issue) => aboutName(issue) && !isMissing(issue)

type Path = NonNullable<Issue['path']>[number][]

/** RFC 6901. */
const pointerTo = (path: Path) => path.map(({ key }) => `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')

/** Whether a body may have a member of this name, so that it may be repeated. */
export type IsKnown = (name: string) => boolean

/**
 * What a schema refused, by JSON pointer. A name that the client made up is never repeated: its object is named, and nothing inside it.
 * The schema finds some of them; of a map's names it knows the form only, so `isKnown` tells the rest.
 */
export function refusals(issues: readonly Issue[], isKnown: IsKnown = () => true): Refusal[] {
  const madeUp = new Set(issues.filter(isMadeUp).map(({ path = [] }) => pointerTo(path)))
  const isStranger = (path: Path, at: number) => {
    const name = path[at]?.key
    return madeUp.has(pointerTo(path.slice(0, at + 1))) || (typeof name === 'string' && !isKnown(name))
  }
  return firstRefusals(
    issues.map((issue) => {
      const { path = [] } = issue
      const stranger = path.findIndex((_, at) => isStranger(path, at))
      if (stranger !== -1) return { pointer: pointerTo(path.slice(0, stranger)), message: STRANGER }
      return { pointer: pointerTo(path), message: messageOf(issue) }
    }),
  )
}
