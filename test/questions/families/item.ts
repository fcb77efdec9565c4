// A small invented article whose facts suit every family, and items made on it.
import * as v from 'valibot'
import { readArticle } from '../../../questions/article/read.ts'
import { type Fact, factSheetSchema } from '../../../questions/facts/sheet.ts'
import { candidateSchema } from '../../../questions/families/candidate.ts'
import type { Item } from '../../../questions/gate/rule.ts'

const article = readArticle(
  'velm-ferry',
  `---
title: Velm Buys a Ferry
publishedOn: 2023-05-04
language: en
---

Mayor Ane Holt of Velm called the ferry a gift, and deputy mayor Bo Lind said that it would cut traffic. The ferry costs 4 million crowns.

The Velm Sailors' Union (VSU) opposed it. Bakers and brewers backed it, while sailors and hoteliers opposed it.

The council voted on May 2, the pier opened on May 9 and the first ferry leaves for Osk on June 1.`,
)

const said = { by: { speaker: 'holt', verb: 'called' }, certainty: 'claimed' }
const base = { certainty: 'asserted', worth: 2 }
const statement = (id: string, exact: string, rest: object = {}) => ({
  id,
  kind: 'statement',
  statement: `${exact}.`,
  quotes: [{ exact }],
  ...base,
  ...rest,
})
const event = (id: string, exact: string, line: string, on: string, date: string, rest: object = {}) => ({
  ...statement(id, exact),
  kind: 'event',
  line,
  on,
  date,
  story: 'ferry plan',
  ...rest,
})

const SHEET = {
  entities: [
    { id: 'velm', name: 'Velm', type: 'place' },
    { id: 'osk', name: 'Osk', type: 'place' },
    { id: 'council', name: 'The council', aliases: ['council'], type: 'organisation' },
    { id: 'holt', name: 'Ane Holt', type: 'person', side: 'velm', office: { title: 'mayor', of: 'velm' } },
    { id: 'lind', name: 'Bo Lind', type: 'person', side: 'velm', office: { title: 'deputy mayor', of: 'velm' } },
    { id: 'far', name: 'Cy Far', type: 'person', side: 'osk', office: { title: 'harbour master', of: 'osk' } },
  ],
  facts: [
    statement('gift', 'Mayor Ane Holt of Velm called the ferry a gift', said),
    statement('traffic', 'deputy mayor Bo Lind said that it would cut traffic', {
      by: { speaker: 'lind', verb: 'said' },
      certainty: 'claimed',
    }),
    statement('price', 'The ferry costs 4 million crowns'),
    statement('sailors', "The Velm Sailors' Union (VSU) opposed it"),
    statement('vote', 'The council voted on May 2'),
    statement('toll', 'two people died', { tags: ['death'] }),
    { ...statement('mayor', 'Mayor Ane Holt of Velm'), kind: 'office', person: 'holt', office: 'Mayor', of: 'velm' },
    {
      ...statement('backers', 'Bakers and brewers backed it'),
      kind: 'list',
      of: 'groups that backed the ferry',
      items: [
        { text: 'Bakers', quote: 'Bakers' },
        { text: 'Brewers', quote: 'brewers' },
      ],
      complete: true,
      contrasts: 'opponents',
    },
    {
      ...statement('opponents', 'sailors and hoteliers opposed it'),
      kind: 'list',
      of: 'groups that opposed the ferry',
      items: [
        { text: 'Sailors', quote: 'sailors' },
        { text: 'Hoteliers', quote: 'hoteliers' },
      ],
      complete: false,
    },
    event('event-vote', 'The council voted on May 2', 'The council’s vote', '2023-05-02', 'May 2'),
    event('event-pier', 'the pier opened on May 9', 'The opening of the pier', '2023-05-09', 'May 9'),
    event('event-ferry', 'the first ferry leaves for Osk on June 1', 'The first ferry’s departure', '2023-06-01', 'June 1'),
  ],
}

export const sheet = v.parse(factSheetSchema, SHEET)
export { article }

/** The sheet with members of some facts changed. */
export const sheetWith = (changes: Readonly<Record<string, object>>) => ({
  ...sheet,
  facts: sheet.facts.map((fact): Fact => ({ ...fact, ...changes[fact.id] })),
})

/** An item of a family: its facts, stem, right choices (text and quote) and wrong choices, single unless more is right. */
export function item(facts: string[], stem: string, key: [text: string, quote: string][], wrong: string[], rest: object = {}): Item {
  const candidate = v.parse(candidateSchema, {
    id: 'any',
    family: 'parallel',
    kind: key.length > 1 ? 'multiple' : 'single',
    facts,
    stem,
    key: key.map(([text, quote]) => ({ text, quote })),
    distractors: wrong.map((text) => ({ text, proof: { by: 'silence' } })),
    writer: { kind: 'person', name: 'Test' },
    ...rest,
  })
  return {
    article,
    sheet,
    heading: 'Velm’s new ferry',
    candidate,
    facts: facts.flatMap((id) => sheet.facts.filter((fact) => fact.id === id)),
  }
}
