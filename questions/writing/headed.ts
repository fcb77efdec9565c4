// The heading of a reply: one that names what the article does not is not taken, and the one before stays.
import { markupIn } from '../gate/markup.ts'
import type { Step } from './draft.ts'
import { unsupportedInHeading } from './heading.ts'
import { member } from './reply/items.ts'
import { type Working, withUnusable } from './working.ts'

/** Longest heading, in characters: it stands on one or two lines above every question. */
const LONGEST = 160

/** On one line; null where there is none that could stand, as where it is not plain text. */
function headingOf(reply: unknown): string | null {
  const heading = member(reply, 'heading')
  if (typeof heading !== 'string') return null
  const line = heading.replace(/\s+/g, ' ').trim()
  return line === '' || line.length > LONGEST || markupIn(line).length > 0 ? null : line
}

export function headed(working: Working, reply: unknown, step: Step): Working {
  const heading = headingOf(reply)
  if (heading === null || heading === working.heading) return working
  const foreign = unsupportedInHeading(heading, working.article)
  if (foreign.length === 0) return { ...working, heading }
  const shown = foreign.map((word) => `“${word}”`).join(', ')
  return withUnusable(working, { step, item: 'heading', reason: `It says ${shown}, which the article does not.` })
}
