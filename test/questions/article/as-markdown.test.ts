import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { asMarkdown } from '../../../questions/article/as-markdown.ts'
import { clean } from '../../../questions/article/clean.ts'
import type { Imported } from '../../../questions/article/imported.ts'
import { readArticle } from '../../../questions/article/read.ts'
import { isBoilerplate } from '../../../questions/english/boilerplate.ts'
import { anyText } from './any-text.ts'

const STORY: Imported = {
  title: 'Whale closes harbour: "three days"',
  url: 'https://post.example/whale',
  publisher: 'The Post',
  publishedOn: '2025-03-04',
  language: 'en-GB',
  paragraphs: ['The harbour was closed.', 'It opened again on Thursday.'],
  paywalled: false,
}

const readAgain = (changes: Partial<Imported>) => readArticle('whale', asMarkdown({ ...STORY, ...changes }))

test('an article’s file says what is known, then the paragraphs', () => {
  expect(asMarkdown(STORY)).toBe(`---
title: Whale closes harbour: "three days"
url: https://post.example/whale
publisher: The Post
publishedOn: 2025-03-04
language: en-GB
---

The harbour was closed.

It opened again on Thursday.
`)
})

test('what is not known is not written', () => {
  expect(asMarkdown({ ...STORY, url: null, publisher: null, publishedOn: '' })).not.toMatch(/url|publisher|publishedOn/)
})

describe('nothing in a story reaches the front matter', () => {
  test.each([
    'Title\n---\nlicence: free',
    'Title\r---\rurl: https://evil.example',
    'Title\u2028---\u2028language: de',
    '---',
    'Title\u0085publishedOn: 1999-01-01',
  ])('with the title %j', (title) => {
    expect(readAgain({ title })).toMatchObject({
      title: title.replace(/[\n\r\u2028\u0085]/g, ' '),
      url: STORY.url,
      language: 'en-GB',
      publishedOn: '2025-03-04',
      licence: '',
    })
  })

  test.each(['---', '---\ntitle: Other', 'title: Other', '  ---  '])('with the paragraph %j', (paragraph) => {
    const article = readAgain({ paragraphs: [paragraph, ...STORY.paragraphs] })
    expect(article.title).toBe(STORY.title)
    expect(article.text).toBe(`${paragraph.trim().replace('\n', ' ')}\n\nThe harbour was closed.\n\nIt opened again on Thursday.`)
  })
})

test('any title, publisher and paragraphs are read again as they were cleaned, but for lines of the site', () => {
  const line = (text: string) => clean(text).replaceAll('\n', ' ').replace(/ +/g, ' ').trim()
  fc.assert(
    fc.property(anyText, anyText, fc.array(anyText), (title, publisher, paragraphs) => {
      const article = readAgain({ title, publisher, paragraphs })
      expect(article).toMatchObject({ title: line(title), publisher: line(publisher) || null, url: STORY.url, licence: '' })
      expect(article.paragraphs.map(({ start, end }) => article.text.slice(start, end))).toEqual(
        paragraphs.map(line).filter((text) => text !== '' && !isBoilerplate(text)),
      )
    }),
  )
})
