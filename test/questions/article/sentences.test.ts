import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readArticle } from '../../../questions/article/read.ts'
import { anyText } from './any-text.ts'
import { sentenceCases } from './sentence-cases.ts'

const split = (text: string) => {
  const article = readArticle('any', text)
  return article.sentences.map(({ start, end }) => article.text.slice(start, end))
}

describe('cutting paragraphs into sentences', () => {
  describe.each(Object.entries(sentenceCases))('%s', (_, cases) => {
    test.each(cases)('%s', (marked) => {
      expect(split(marked.replaceAll('|', ''))).toEqual(marked.split('|').map((sentence) => sentence.trim()))
    })
  })

  test('cuts between paragraphs whatever their ends', () => {
    expect(split('A headline\n\nfirst words of the next')).toEqual(['A headline', 'first words of the next'])
  })

  test('cuts a speech that nobody would read as one sentence', () => {
    const speech = `“${'We will not be moved. '.repeat(40)}It is so.”`
    expect(split(`Ode said: ${speech}`).length).toBeGreaterThan(40)
  })

  test('covers everything but the spaces between sentences, in order, within one paragraph each', () => {
    fc.assert(
      fc.property(anyText, (raw) => {
        const { text, paragraphs, sentences } = readArticle('any', raw)
        let end = 0
        for (const sentence of sentences) {
          const paragraph = paragraphs[sentence.paragraph]
          expect(sentence.start).toBeGreaterThanOrEqual(paragraph?.start ?? Number.NaN)
          expect(sentence.end).toBeLessThanOrEqual(paragraph?.end ?? Number.NaN)
          expect(text.slice(end, sentence.start).trim()).toBe('')
          expect(sentence.end).toBeGreaterThan(sentence.start)
          end = sentence.end
        }
        expect(text.slice(end)).toBe('')
      }),
    )
  })

  test.each([
    ['full stops', '.'],
    ['full stops and brackets', '.)'],
    ['initials', 'A. '],
    ['openings', '. “'],
    ['footnote marks', '.[1] '],
    ['straight quotation marks', ' "'],
    ['small words after a question that is quoted', '?" A '],
    ['spaced dots', '. '],
  ])('reads a megabyte of %s', (_, piece) => {
    expect(split(piece.repeat(1_000_000 / piece.length)).length).toBeGreaterThan(0)
  })
})
