import { describe, expect, test } from 'vitest'
import type { FactSheet } from '../../../questions/facts/sheet.ts'
import { families } from '../../../questions/families/index.ts'
import type { FamilyName } from '../../../questions/families/names.ts'
import { refusals } from '../../../questions/gate/index.ts'
import { article, sheet, sheetWith } from './item.ts'

const HEADING = 'The ferry of Velm, spring 2023'
const written = (name: FamilyName, from: FactSheet = sheet) =>
  families.find((family) => family.name === name)?.write?.(from, article, HEADING) ?? []

describe('what code writes', () => {
  test('asks for all of a complete list, with the contrasting list as wrong choices', () => {
    const [candidate, ...others] = written('list-select')
    expect(others).toEqual([])
    expect(candidate).toMatchObject({
      kind: 'multiple',
      facts: ['backers'],
      stem: 'Which of these are groups that backed the ferry?',
      key: [{ text: 'Bakers' }, { text: 'Brewers' }],
      distractors: [
        { text: 'Sailors', proof: { by: 'contrast', fact: 'opponents' }, note: 'One of the groups that opposed the ferry.' },
        { text: 'Hoteliers' },
      ],
      writer: { kind: 'code', name: 'list-select' },
    })
  })

  test('names who says it where the list is somebody’s claim', () => {
    const claimed = sheetWith({ backers: { by: { speaker: 'holt', verb: 'said' }, certainty: 'claimed' } })
    expect(written('list-select', claimed)[0]?.stem).toBe('Which of these are groups that backed the ferry, according to Ane Holt?')
  })

  test('asks nothing of a list without a contrast', () => {
    const alone = sheetWith({ backers: { contrasts: undefined } })
    expect([...written('list-select', alone), ...written('list-member', alone)]).toEqual([])
  })

  test('asks which one is on a list, complete or not', () => {
    expect(written('list-member').map(({ stem }) => stem)).toEqual([
      'Which of these is one of the groups that backed the ferry?',
      'Which of these is one of the groups that opposed the ferry?',
    ])
  })

  test('puts the events of a story in the order of their dates, each with its date as a note', () => {
    const mixed = { ...sheet, facts: [...sheet.facts].reverse() }
    expect(written('order', mixed)).toMatchObject([
      {
        kind: 'order',
        facts: ['event-vote', 'event-pier', 'event-ferry'],
        stem: 'In which order did these events of the ferry plan happen, from the earliest to the latest?',
        key: [{ text: 'The council’s vote', note: 'May 2' }, { note: 'May 9' }, { note: 'June 1' }],
        explanation: 'Their dates, in order, are May 2, May 9 and June 1.',
      },
    ])
  })

  test('does not say “happen” of what is only planned', () => {
    const planned = sheetWith({ 'event-ferry': { certainty: 'planned' } })
    expect(written('order', planned)[0]?.stem).toBe(
      'What is the order of these events of the ferry plan, past and planned, from the earliest to the latest?',
    )
  })

  test('asks for no order of two events, nor of two on one day', () => {
    expect(written('order', sheetWith({ 'event-ferry': { story: 'summer timetable' } }))).toEqual([])
    expect(written('order', sheetWith({ 'event-ferry': { on: '2023-05-09' } }))).toEqual([])
  })

  test('adds the year where events are of different years', () => {
    const years = sheetWith({ 'event-ferry': { on: '2024-06-01' } })
    expect(written('order', years)[0]?.key.map(({ note }) => note)).toEqual(['May 2, 2023', 'May 9, 2023', 'June 1, 2024'])
  })

  test.each(['list-select', 'list-member', 'order'] as const)('fits the family %s and passes its gate', (name) => {
    for (const candidate of written(name)) {
      const facts = candidate.facts.flatMap((id) => sheet.facts.filter((fact) => fact.id === id))
      expect(refusals({ article, sheet, heading: HEADING, candidate, facts })).toEqual([])
    }
  })
})
