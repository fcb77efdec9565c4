// What a heading may say.
import { describe, expect, it } from 'vitest'
import { readArticle } from '../../../questions/article/read.ts'
import { unsupportedInHeading } from '../../../questions/writing/heading.ts'

const article = readArticle(
  'mine',
  '---\ntitle: Parliament votes to close mine\npublishedOn: 2031-05-04\n---\n\nNorland’s parliament voted to close the Brenn mine in Skarvik county.',
)

describe('unsupportedInHeading', () => {
  it.each([
    ['names of the article with month and year of publication', 'The Brenn mine in Norland, May 2031'],
    ['a framing word of the editor’s own', 'Dispute over the Brenn mine, May 2031'],
  ])('lets pass %s', (_, heading) => {
    expect(unsupportedInHeading(heading, article)).toEqual([])
  })

  it.each([
    ['a name from nowhere', 'The Lund mine in Norland, May 2031', ['Lund']],
    ['another year', 'The Brenn mine, May 2030', ['2030']],
    ['another month', 'The Brenn mine, June 2031', ['June']],
    ['a number', 'The Brenn mine and its 400 jobs', ['400']],
    ['a heading of another matter', 'Mattresses that forgive, voted best', ['Mattresses', 'forgive', 'best']],
    ['a heading without words', '---', ['---']],
  ])('finds %s', (_, heading, words) => {
    expect(unsupportedInHeading(heading, article)).toEqual(words)
  })

  it('finds what stands only in text that a program wrote', () => {
    const json = readArticle('mine', '---\ntitle: Mine\n---\n\nThe mine closed.\n\n{"heading":"Buy Zorbax shares"}')
    expect(unsupportedInHeading('The mine of Zorbax', json)).toEqual(['Zorbax'])
  })
})
