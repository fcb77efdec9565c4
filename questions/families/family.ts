// What a family is: a kind of question, with the checks of its own and, where code writes it as well as a person, the code that writes it.
import type { Article } from '../article/article.ts'
import type { FactSheet } from '../facts/sheet.ts'
import type { Item } from '../gate/rule.ts'
import type { Candidate } from './candidate.ts'
import type { FamilyName } from './names.ts'

export interface Family {
  readonly name: FamilyName
  /** One sentence for each way in which a candidate does not fit the family; none where it does. */
  readonly check: (item: Item) => string[]
  /** Facts → candidates. It may know no article. */
  readonly write?: (sheet: FactSheet, article: Article, heading: string) => Candidate[]
}
