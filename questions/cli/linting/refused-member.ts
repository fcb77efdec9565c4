// The member of a candidate that a refusal is about.
import type { Candidate } from '../../families/candidate.ts'
import type { RefusalCode } from '../../gate/codes.ts'
import type { Refusal } from '../../gate/rule.ts'
import type { Path } from '../json-text.ts'

/** Where the message names no choice. Codes that are not listed are about the whole candidate. */
const MEMBERS: Readonly<Partial<Record<RefusalCode, keyof Candidate>>> = {
  'unknown-fact': 'facts',
  'evidence-not-verbatim': 'facts',
  'answer-not-in-evidence': 'key',
  'wording-unsupported': 'stem',
  'not-one-key': 'key',
  'distractor-unproven': 'distractors',
  'choices-equivalent': 'distractors',
  'choices-uneven': 'distractors',
  'key-stands-out': 'key',
  'stem-gives-away': 'stem',
  'setting-missing': 'stem',
  'clumsy-stem': 'stem',
  'dangling-reference': 'stem',
  'claim-unattributed': 'stem',
  'qualifier-dropped': 'stem',
  'malformed-stem': 'stem',
  'supported-elsewhere': 'distractors',
  'family-misfit': 'family',
  'editor-dropped': 'dropped',
  'quiz-repeat': 'stem',
}

/** The choice whose text the message quotes, where it quotes one only. */
function quotedChoice({ message }: Refusal, candidate: Candidate): Path | null {
  const found = (['key', 'distractors'] as const).flatMap((member) =>
    candidate[member].flatMap(({ text }, index): Path[] => (message.includes(`“${text}”`) ? [[member, index, 'text']] : [])),
  )
  return found.length === 1 ? (found[0] ?? null) : null
}

/** The path below the candidate; empty for the whole of it. */
export function refusedMember(refusal: Refusal, candidate: Candidate): Path {
  const member = MEMBERS[refusal.code]
  return quotedChoice(refusal, candidate) ?? (member === undefined ? [] : [member])
}
