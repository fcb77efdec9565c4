// The cold reading: the questions without the article.
import type { Candidate } from '../../families/candidate.ts'
import type { Message } from '../model.ts'
import { coldReaderPrompt } from '../prompts/cold-reader.ts'
import { byId, take } from '../reply/items.ts'
import { type Ground, groundShape } from '../reply/shapes.ts'
import { shownChoices } from './shown-choices.ts'

function shown(candidate: Candidate): string {
  const many = candidate.kind === 'multiple' ? ' (several are right)' : ''
  return [`${candidate.id}. ${candidate.stem}${many}`, ...shownChoices(candidate).map(({ letter, text }) => `  ${letter}. ${text}`)].join(
    '\n',
  )
}

export function readMessages(heading: string, candidates: readonly Candidate[]): Message[] {
  return [
    { role: 'system', content: coldReaderPrompt },
    { role: 'user', content: [`HEADING: ${heading}`, ...candidates.map(shown)].join('\n\n') },
  ]
}

/** What the cold reader found, by candidate: the ground, and whether the pick was right. What does not fit is left out. */
export interface Finding extends Ground {
  readonly right: boolean
}

export function findings(reply: unknown, candidates: readonly Candidate[]): Map<string, Finding> {
  const all = new Map<string, Finding>()
  for (const [id, item] of byId(reply)) {
    const candidate = candidates.find((one) => one.id === id)
    const taken = take(groundShape, item)
    if (candidate === undefined || 'reason' in taken) continue
    const letters = shownChoices(candidate)
      .filter(({ right }) => right)
      .map(({ letter }) => letter)
    const picked = [...new Set(taken.value.pick.toUpperCase().replace(/[^A-Z]/g, ''))].sort()
    all.set(id, { ...taken.value, right: picked.join('') === letters.join('') })
  }
  return all
}
