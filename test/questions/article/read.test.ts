import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { lacks, readArticle } from '../../../questions/article/read.ts'
import { anyText } from './any-text.ts'

describe('reading an article’s file', () => {
  test('takes title, address, publisher, date, language and licence from the front matter', () => {
    const file =
      '---\ntitle: Rain: a history\nurl: https://news.example/rain\npublisher: The Example\npublishedOn: 2024-05-01\nlanguage: en\nlicence: CC BY 4.0\n---\n\nIt rained.\n\nIt\nstopped.\n'
    expect(readArticle('rain', file)).toEqual({
      slug: 'rain',
      title: 'Rain: a history',
      url: 'https://news.example/rain',
      publisher: 'The Example',
      publishedOn: '2024-05-01',
      language: 'en',
      licence: 'CC BY 4.0',
      text: 'It rained.\n\nIt stopped.',
      paragraphs: [
        { start: 0, end: 10 },
        { start: 12, end: 23 },
      ],
      sentences: [
        { start: 0, end: 10, paragraph: 0 },
        { start: 12, end: 23, paragraph: 1 },
      ],
    })
  })

  test('knows no address and no publisher where they are left empty', () => {
    expect(readArticle('rain', '---\nurl:\npublisher:\n---\nIt rained.')).toMatchObject({ url: null, publisher: null })
  })

  test.each([
    'Back to top button',
    'ADVERTISEMENT',
    'Read also: Ten things to know about the border',
    'Photo: Press agency',
    '© 2024 The Daily Example',
  ])('drops the line “%s” of the site around the story', (line) => {
    expect(readArticle('talks', `The talks ended.\n\n${line}\n\nThey resume in May.`).text).toBe('The talks ended.\n\nThey resume in May.')
  })

  test('keeps a sentence that only begins like a line of the site', () => {
    expect(readArticle('advertisement', 'Advertisement spending fell by a third.').text).toBe('Advertisement spending fell by a third.')
  })

  test('keeps a title that begins like a line of the site', () => {
    expect(readArticle('watch', '---\ntitle: Watch: a history\n---\nIt ticks.').title).toBe('Watch: a history')
  })

  test('names what an article still needs', () => {
    expect(lacks(readArticle('rain', ''))).toHaveLength(5)
    expect(lacks(readArticle('rain', '---\ntitle: A\npublishedOn: May 1\nlanguage: en\nlicence: CC0\nurl: here\n---\nB.'))).toEqual([
      'The front matter’s publishedOn is not a date like 2024-01-22.',
      'The front matter’s url is no address.',
    ])
  })

  test('reads any file at all', () => {
    fc.assert(
      fc.property(anyText, (raw) => {
        const { text, paragraphs } = readArticle('any', raw)
        expect(paragraphs.map(({ start, end }) => text.slice(start, end)).join('\n\n')).toBe(text)
      }),
    )
  })
})

describe('the first article', () => {
  const folder = new URL('../../../questions/articles/pakistan-iran-ambassadors/', import.meta.url)
  const article = readArticle('pakistan-iran-ambassadors', readFileSync(new URL('article.md', folder), 'utf8'))

  test('lacks nothing', () => {
    expect(lacks(article)).toEqual([])
  })

  test('has fourteen paragraphs and eighteen sentences, and no button of its site', () => {
    expect(article.paragraphs).toHaveLength(14)
    expect(article.sentences).toHaveLength(18)
    expect(article.text).not.toContain('Back to top')
    expect(article.text).toContain('Pakistan’s Ambassador to Iran Mudassir Tipu')
  })
})
