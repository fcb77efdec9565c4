// The gate's reason codes: stable, for people who mend candidates and for programs that count refusals.

export const REFUSAL_CODES = [
  'unknown-fact',
  'evidence-not-verbatim',
  'answer-not-in-evidence',
  'wording-unsupported',
  'not-one-key',
  'distractor-unproven',
  'choices-equivalent',
  'choices-uneven',
  'key-stands-out',
  'stem-gives-away',
  'setting-missing',
  'clumsy-stem',
  'dangling-reference',
  'claim-unattributed',
  'qualifier-dropped',
  'malformed-stem',
  'sensitive',
  'supported-elsewhere',
  'note-unsupported',
  'quotation-invented',
  'person-unintroduced',
  'choice-unplaced',
  'choices-repeat',
  'markup',
  'family-misfit',
  'editor-dropped',
  'quiz-leak',
  'quiz-repeat',
] as const

export type RefusalCode = (typeof REFUSAL_CODES)[number]
