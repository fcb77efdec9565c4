// Which of the editors' reasons each code is there to find.
import type { RefusalCode } from '../gate/codes.ts'

/** With these words editors begin what they have against a question. */
export const EDITORS_REASONS = [
  'clumsy',
  'distractors',
  'setting',
  'trivial',
  'wrong-key',
  'two-keys',
  'qualifier',
  'claim',
  'unsupported',
  'taste',
  'other',
] as const

export type EditorsReason = (typeof EDITORS_REASONS)[number]

/** By code, what editors say of a question that it should refuse; none for what they never see. */
export const REASONS_OF: Readonly<Partial<Record<RefusalCode, readonly EditorsReason[]>>> = {
  'evidence-not-verbatim': ['unsupported', 'wrong-key', 'claim'],
  'answer-not-in-evidence': ['wrong-key', 'unsupported'],
  'wording-unsupported': ['unsupported', 'wrong-key'],
  'not-one-key': ['two-keys', 'wrong-key'],
  'choices-equivalent': ['two-keys'],
  'choices-uneven': ['distractors', 'clumsy'],
  'key-stands-out': ['distractors', 'trivial'],
  'stem-gives-away': ['trivial', 'distractors'],
  'setting-missing': ['setting'],
  'clumsy-stem': ['clumsy'],
  'dangling-reference': ['setting', 'clumsy'],
  'claim-unattributed': ['claim'],
  'qualifier-dropped': ['qualifier', 'claim'],
  'malformed-stem': ['clumsy'],
  'quotation-invented': ['distractors', 'claim'],
  'person-unintroduced': ['setting'],
  'choice-unplaced': ['setting'],
  'choices-repeat': ['clumsy', 'distractors'],
  sensitive: ['taste'],
  'supported-elsewhere': ['two-keys'],
}

/** The reason with which an editor's sentence begins ("setting: which study?"); null where it begins with none. */
export function reasonOf(sentence: string): EditorsReason | null {
  const word = /^[a-z-]+/.exec(sentence.trim().toLowerCase())?.[0]
  return EDITORS_REASONS.find((reason) => reason === word) ?? null
}
