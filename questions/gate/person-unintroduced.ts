// Warns of a person whom a dated stem does not introduce. Where nothing is dated either, `setting-missing` refuses; here editors let two in five stand.
import { plain } from '../english/normalise.ts'
import type { Rule } from './rule.ts'
import { isDated, strangersIn } from './strangers.ts'

export const personUnintroduced: Rule = {
  code: 'person-unintroduced',
  severity: 'warning',
  check: (item) =>
    isDated(plain(item.candidate.stem))
      ? strangersIn(item).map((name) => `The stem does not say who ${name} is: add office, side or country.`)
      : [],
}
