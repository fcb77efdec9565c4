// Words that turn a statement round.

export const negations: ReadonlySet<string> = new Set([
  'not',
  'no',
  'never',
  'nobody',
  'nothing',
  'none',
  'neither',
  'nor',
  'without',
  'nowhere',
  'cannot',
  'hardly',
  'scarcely',
  'barely',
])
