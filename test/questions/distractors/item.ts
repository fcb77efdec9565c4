// A small invented article with its fact sheet, and items made on it.
import * as v from 'valibot'
import { readArticle } from '../../../questions/article/read.ts'
import { factSheetSchema } from '../../../questions/facts/sheet.ts'
import { candidateSchema } from '../../../questions/families/candidate.ts'
import type { Item } from '../../../questions/gate/rule.ts'

const ARTICLE = `---
title: Harbour Council Votes on the Ferry
publishedOn: 2023-05-04
language: en
licence: CC0
---

The harbour council of Velm voted on May 2 to buy an electric ferry for 4 million crowns. Mayor Ane Holt opened the old pier on April 28.

Fishermen and shopkeepers backed the plan. Sailors and hoteliers opposed it, and the hoteliers asked for a tunnel.

The ferry will run to Osk by June 9. Osk and Velm were cut off from each other by the storm of March 3.`

const statement = (id: string, statement: string, exact: string, rest: object = {}) => ({
  id,
  kind: 'statement',
  statement,
  quotes: [{ exact }],
  certainty: 'asserted',
  worth: 2,
  ...rest,
})

const SHEET = {
  entities: [
    { id: 'velm', name: 'Velm', type: 'place', demonyms: ['Velmer'] },
    { id: 'osk', name: 'Osk', type: 'place' },
    { id: 'holt', name: 'Ane Holt', type: 'person', office: { title: 'mayor', of: 'velm' } },
    { id: 'council', name: 'harbour council', type: 'organisation', within: ['velm'] },
  ],
  facts: [
    statement('vote', 'Velm’s harbour council voted on May 2 to buy an electric ferry.', 'voted on May 2 to buy an electric ferry', {
      single: ['on May 2', 'an electric ferry'],
    }),
    statement('price', 'The ferry costs 4 million crowns.', 'an electric ferry for 4 million crowns', { single: ['4 million crowns'] }),
    statement('pier', 'Mayor Ane Holt opened the old pier on April 28.', 'Mayor Ane Holt opened the old pier on April 28'),
    statement('tunnel', 'The hoteliers asked for a tunnel.', 'the hoteliers asked for a tunnel'),
    statement('start', 'The ferry will run to Osk by June 9.', 'The ferry will run to Osk by June 9', { single: ['June 9'] }),
    {
      ...statement('backers', 'Fishermen and shopkeepers backed the plan.', 'Fishermen and shopkeepers backed the plan'),
      kind: 'list',
      of: 'groups that backed the ferry',
      items: [
        { text: 'Fishermen', quote: 'Fishermen' },
        { text: 'Shopkeepers', quote: 'shopkeepers' },
      ],
      complete: true,
      contrasts: 'opponents',
    },
    {
      ...statement('opponents', 'Sailors and hoteliers opposed the plan.', 'Sailors and hoteliers opposed it'),
      kind: 'list',
      of: 'groups that opposed the ferry',
      items: [
        { text: 'Sailors', quote: 'Sailors' },
        { text: 'Hoteliers', quote: 'hoteliers' },
      ],
      complete: true,
    },
  ],
}

const CANDIDATE = {
  id: 'vote-date',
  family: 'time',
  kind: 'single',
  facts: ['vote'],
  stem: 'On which date did Velm’s harbour council vote to buy an electric ferry?',
  key: [{ text: 'May 2', quote: 'on May 2' }],
  distractors: [{ text: 'April 28', proof: { by: 'elsewhere', fact: 'pier', quote: 'April 28' } }],
  writer: { kind: 'person', name: 'Test' },
}

export const article = readArticle('velm-ferry', ARTICLE)
export const sheet = v.parse(factSheetSchema, SHEET)

/** An item on the ferry: the candidate above with these members changed. */
export function item(changes: object = {}): Item {
  const candidate = v.parse(candidateSchema, { ...CANDIDATE, ...changes })
  const facts = candidate.facts.flatMap((id) => sheet.facts.filter((fact) => fact.id === id))
  return { article, sheet, heading: 'Velm’s new ferry, May 2023', candidate, facts }
}
