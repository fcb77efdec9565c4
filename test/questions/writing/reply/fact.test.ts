// A fact that a model wrote is cut down to what its article proves.
import { describe, expect, it } from 'vitest'
import { readArticle } from '../../../../questions/article/read.ts'
import type { FactSheet } from '../../../../questions/facts/sheet.ts'
import { fact } from '../../../../questions/writing/reply/fact.ts'
import { ownId, take } from '../../../../questions/writing/reply/items.ts'
import { factShape } from '../../../../questions/writing/reply/shapes.ts'

const article = readArticle(
  'mine',
  '---\ntitle: Mine\n---\n\nInspectors found arsenic in the river. Mayor Ida Voss said the closure “would cost” more than 400 jobs. Two men died in the pit. Lund’s clerk said nobody knew. “The river is ours. It was clean once. Nobody asked us.” According to Ida Voss, the pumps were old.',
)
const sheet: FactSheet = {
  entities: [{ id: 'voss', name: 'Ida Voss', aliases: ['Voss'], type: 'person', demonyms: [], within: [], famous: false, words: [] }],
  facts: [],
}

function made(written: object) {
  const taken = take(factShape, { id: 'f1', certainty: 'asserted', worth: 2, ...written })
  if ('reason' in taken) throw new Error(taken.reason)
  return fact(taken.value, 'f1', sheet, article, (id) => ownId(id))
}

describe('fact', () => {
  it('keeps quotes in the article’s own characters', () => {
    expect(
      made({
        statement: 'The closure would cost more than 400 jobs, Ida Voss said.',
        quotes: ['the closure "would cost" more than 400 jobs'],
        by: { speaker: 'voss', verb: 'said' },
        certainty: 'claimed',
      }),
    ).toMatchObject({ value: { quotes: [{ exact: 'the closure “would cost” more than 400 jobs' }] } })
  })

  it('replaces a statement that says more than its quotes', () => {
    expect(
      made({ statement: 'Corrupt inspectors hid mercury in the river.', quotes: ['Inspectors found arsenic in the river'] }),
    ).toMatchObject({
      value: { statement: 'Inspectors found arsenic in the river' },
    })
  })

  it('finds a speaker by name', () => {
    expect(
      made({
        statement: 'Voss said the closure would cost more than 400 jobs.',
        quotes: ['the closure “would cost” more than 400 jobs'],
        by: { speaker: 'Ida Voss', verb: 'said' },
        certainty: 'claimed',
      }),
    ).toMatchObject({ value: { by: { speaker: 'voss' } } })
  })

  it('looks for the verb of saying in the sentences about a quotation', () => {
    const taken = made({
      statement: '“It was clean once”, Ida Voss said.',
      quotes: ['It was clean once'],
      by: { speaker: 'voss', verb: 'said' },
      certainty: 'claimed',
    })
    expect(taken).toMatchObject({
      value: { by: { verb: 'said' }, references: expect.arrayContaining([{ exact: expect.stringContaining('said') }]) },
    })
  })

  it('takes the article’s own way of attributing where the model named a verb that it does not use', () => {
    const taken = made({
      statement: 'According to Ida Voss, the pumps were old.',
      quotes: ['According to Ida Voss, the pumps were old'],
      by: { speaker: 'voss', verb: 'argued' },
      certainty: 'claimed',
    })
    expect(taken).toMatchObject({ value: { by: { speaker: 'voss', verb: 'according to' } } })
  })

  it('tags a death that the model did not tag', () => {
    expect(made({ statement: 'Two men died in the pit.', quotes: ['Two men died in the pit'] })).toMatchObject({
      value: { tags: ['death'] },
    })
  })

  it('drops what is to be kept and is not in its quotes', () => {
    expect(
      made({ statement: 'Inspectors found arsenic in the river.', quotes: ['Inspectors found arsenic in the river'], keep: ['nearly'] }),
    ).toMatchObject({
      value: { keep: [] },
    })
  })

  it.each([
    ['a quote that is not in the article', { statement: 'The mine is safe.', quotes: ['The mine is safe'] }],
    ['a claim without its speaker', { statement: 'Two men died.', quotes: ['Two men died in the pit'], certainty: 'claimed' }],
    [
      'a speaker who has no card',
      { statement: 'Two men died.', quotes: ['Two men died in the pit'], by: { speaker: 'olaf', verb: 'said' } },
    ],
  ])('refuses %s', (_, written) => {
    expect(made(written)).toEqual({ reason: expect.any(String) })
  })
})
