// A small invented article with a fact sheet that is right, and a way to spoil it.
import * as v from 'valibot'
import { readArticle } from '../../../questions/article/read.ts'
import { checkSheet } from '../../../questions/facts/check.ts'
import { factSheetSchema } from '../../../questions/facts/sheet.ts'

const ARTICLE = `Mayor Ane Holt of Velm said on May 2 that the ferry could run to Osk in autumn. She opened the old pier on April 28, 2023.

The storm killed two sailors. Bakers and brewers backed the plan. The plan passed.`

const article = readArticle('velm-ferry', ARTICLE)

const shared = { certainty: 'asserted', worth: 2 }

/** Facts by id; each may be spoilt by `faultsOf`. */
const FACTS = {
  ferry: {
    ...shared,
    kind: 'statement',
    statement: 'Velm’s mayor Ane Holt said that the ferry could run to Osk in autumn.',
    quotes: [{ exact: 'Mayor Ane Holt of Velm said on May 2 that the ferry could run to Osk in autumn' }],
    by: { speaker: 'holt', verb: 'said' },
    certainty: 'claimed',
    keep: ['could'],
    single: ['in autumn'],
  },
  pier: {
    ...shared,
    kind: 'event',
    statement: 'Mayor Ane Holt opened the old pier on April 28, 2023.',
    quotes: [{ exact: 'She opened the old pier on April 28, 2023' }],
    references: [{ exact: 'Mayor Ane Holt' }],
    line: 'The opening of the old pier',
    on: '2023-04-28',
    date: 'April 28, 2023',
    story: 'ferry',
  },
  sailors: {
    ...shared,
    kind: 'statement',
    statement: 'The storm killed two sailors.',
    quotes: [{ exact: 'The storm killed two sailors' }],
    tags: ['death'],
  },
  backers: {
    ...shared,
    kind: 'list',
    statement: 'Bakers and brewers backed the plan.',
    quotes: [{ exact: 'Bakers and brewers backed the plan' }],
    of: 'groups that backed the plan',
    items: [
      { text: 'Bakers', quote: 'Bakers' },
      { text: 'Brewers', quote: 'brewers' },
    ],
    complete: true,
  },
  mayor: {
    ...shared,
    kind: 'office',
    statement: 'Ane Holt is mayor of Velm.',
    quotes: [{ exact: 'Mayor Ane Holt of Velm' }],
    person: 'holt',
    office: 'Mayor',
    of: 'velm',
  },
}

const ENTITIES = [
  { id: 'velm', name: 'Velm', type: 'place' },
  { id: 'osk', name: 'Osk', type: 'place', within: [] as string[] },
  { id: 'holt', name: 'Ane Holt', type: 'person', office: { title: 'mayor', of: 'velm' } },
]

export type FactId = keyof typeof FACTS

/** The faults of the sheet with these members of one fact changed, and with these entities on top. */
export function faultsOf(id?: FactId, changes: object = {}, entities: readonly object[] = []): string[] {
  const facts = Object.entries(FACTS).map(([each, fact]) => ({ id: each, ...fact, ...(each === id ? changes : {}) }))
  const sheet = v.parse(factSheetSchema, { entities: [...ENTITIES, ...entities], facts })
  return checkSheet(sheet, article)
}
