// Qualifiers that say the same: a question may keep "could" as "might", or "by January 26" as "deadline".

const GROUPS = [
  'could|may|might|possibly|possible|potentially|potential|perhaps|can',
  'likely|probably|probable|expected|expect',
  'reportedly|allegedly|alleged|claimed|claim|said|suspected|accused|allege|report',
  'if|unless|provided|condition|in case|should|whether|once|in the event',
  'by|deadline|before|no later than|latest|until|at most',
  'more than|over|at least|in excess of|above|exceeding|no fewer than|no less than|exceed',
  'less than|fewer than|under|below|at most|up to|no more than|as many as|as much as',
  'about|around|nearly|almost|roughly|approximately|some|close to|estimated|estimate',
  'not|no|never|without|nobody|none|nothing|neither|nor|refuse|refused|deny|denied|fail|failed|reject|rejected|lack|lacked|unable|stop|stopped|avoid|prevent',
  'only|sole|alone|solely|just|exclusively|but',
  'must|have to|had to|need to|obliged|should|required|require',
  'planned|plan|intended|intend|will|would|due|scheduled|proposed',
]

/** Groups of interchangeable qualifiers, each wording in lower case. */
export const qualifierGroups: readonly (readonly string[])[] = GROUPS.map((group) => group.split('|'))

/** The wordings that may stand for this one, itself included. Total. */
export function equivalentQualifiers(qualifier: string): string[] {
  const wording = qualifier.toLowerCase()
  return [wording, ...qualifierGroups.filter((group) => group.includes(wording)).flat()]
}
