// Warns of a name that a wrong choice puts in quotation marks though nobody in the article uses it: “Judas”. Editors print it as often as not.
import { inventedForOthers } from './invented-quotations.ts'
import type { Rule } from './rule.ts'

export const quotationInvented: Rule = {
  code: 'quotation-invented',
  severity: 'warning',
  check: (item) =>
    inventedForOthers(item).names.map(
      (quotation) => `Nobody in the article says “${quotation}”: quote somebody’s words, or take all quotation marks away.`,
    ),
}
