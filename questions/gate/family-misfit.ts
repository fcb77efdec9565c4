// A candidate fits the kind of question that it says it is: the family's own checks.
import { families } from '../families/index.ts'
import type { Rule } from './rule.ts'

export const familyMisfit: Rule = {
  code: 'family-misfit',
  check(item) {
    const family = families.find(({ name }) => name === item.candidate.family)
    return family === undefined ? [`There is no family “${item.candidate.family}”: choose one of the product’s.`] : family.check(item)
  },
}
