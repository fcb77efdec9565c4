// A long article goes to the model in parts.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readArticle } from '../../../questions/article/read.ts'
import { PART_WORDS, parts } from '../../../questions/writing/parts.ts'

const wordsIn = (text: string) => text.split(/\s+/).filter((word) => word !== '').length

const articleOf = (lengths: readonly number[]) =>
  readArticle('long', `---\ntitle: Long\n---\n\n${lengths.map((length, at) => Array(length).fill(`word${at}`).join(' ')).join('\n\n')}`)

describe('parts', () => {
  it('leaves an article of 1,500 words whole', () => {
    const article = articleOf([700, 500, 300])
    expect(parts(article)).toEqual([article.text])
  })

  it('cuts a longer one between paragraphs, in parts of about one length', () => {
    const made = parts(articleOf(Array(30).fill(100)))
    expect(made.map(wordsIn)).toEqual([1500, 1500])
  })

  it('leaves a paragraph whole that is longer than a part', () => {
    expect(parts(articleOf([100, 4000, 100])).some((part) => wordsIn(part) >= 4000)).toBe(true)
  })

  it('has no part for an article without text', () => {
    expect(parts(articleOf([]))).toEqual([])
  })

  it('loses no paragraph and keeps their order, whatever their lengths', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 3000 }), { maxLength: 25 }), (lengths) => {
        const article = articleOf(lengths)
        expect(parts(article).join('\n\n')).toBe(article.text)
      }),
      { numRuns: 60 },
    )
  })

  it('makes no part much longer than asked where paragraphs are short', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 20, max: 150 }), { minLength: 1, maxLength: 120 }), (lengths) => {
        for (const part of parts(articleOf(lengths))) expect(wordsIn(part)).toBeLessThanOrEqual(PART_WORDS + 300)
      }),
      { numRuns: 60 },
    )
  })
})
