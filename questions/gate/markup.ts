// Everything that readers see is plain text.
import { INVISIBLE } from '../article/invisible.ts'
import type { Candidate } from '../families/candidate.ts'
import type { Rule } from './rule.ts'

/** Faults and what each looks like. `\s` without the plain space: line breaks, tabs and no-break spaces do not belong in one line of text. */
const FAULTS: readonly (readonly [pattern: RegExp, fault: string])[] = [
  [new RegExp(INVISIBLE.source, 'u'), 'a control, invisible or direction-changing character'],
  [/<[/!?]?\p{L}[^<>]*>|<[/!?]\p{L}?|<!--/u, 'an HTML tag'],
  [/&(?:#\d+|#x[\da-f]+|[a-z]\w*);/iu, 'an HTML entity'],
  [/\*\*|__|`|\[[^\]]*\]\(|^\s*(?:#|[*+-]|>)\s/u, 'Markdown'],
  [/[^\S ]|^ | $| {2}/u, 'a line break, tab or stray space'],
  [/\uFFFD|\p{Co}|\p{Cn}/u, 'a character that is not text'],
  [/\p{L}:\/\/|\bwww\.\p{L}/iu, 'a web address'],
]

/** What of a text is not plain; none where all is. */
export function markupIn(text: string): string[] {
  return FAULTS.filter(([pattern]) => pattern.test(text)).map(([, fault]) => fault)
}

function textsOf({ stem, key, distractors, explanation }: Candidate): string[] {
  return [stem, ...[...key, ...distractors].flatMap(({ text, note }) => [text, note ?? '']), explanation ?? '']
}

export const markup: Rule = {
  code: 'markup',
  check: ({ candidate, heading }) =>
    [heading, ...textsOf(candidate)].flatMap((text) => markupIn(text).map((fault) => `“${text}” holds ${fault}: write plain text.`)),
}
