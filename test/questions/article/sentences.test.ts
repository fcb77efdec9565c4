import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readArticle } from '../../../questions/article/read.ts'
import { anyText } from './any-text.ts'

const split = (text: string) => {
  const article = readArticle('any', text)
  return article.sentences.map(({ start, end }) => article.text.slice(start, end))
}

describe('cutting paragraphs into sentences', () => {
  test.each([
    ['Talks began. They ended.', ['Talks began.', 'They ended.']],
    ['Who came? Nobody! It rained.', ['Who came?', 'Nobody!', 'It rained.']],
    ['“We agree.” The envoy left.', ['“We agree.”', 'The envoy left.']],
    ['He called it “a start.” and left.', ['He called it “a start.” and left.']],
    ['The deal (signed in May.) Holds.', ['The deal (signed in May.)', 'Holds.']],
    ['Prices rose 3.5 percent. Wages fell.', ['Prices rose 3.5 percent.', 'Wages fell.']],
    ['Wait… Then go.', ['Wait…', 'Then go.']],
    ['Really?! Yes.', ['Really?!', 'Yes.']],
    ['وہ آیا۔ وہ گیا۔', ['وہ آیا۔', 'وہ گیا۔']],
    ['no capital. no stop', ['no capital. no stop']],
    ['First paragraph\n\nSecond one.', ['First paragraph', 'Second one.']],
  ])('cuts “%s”', (text, parts) => {
    expect(split(text)).toEqual(parts)
  })

  test.each([
    'Mr. Khan met Gen. Smith on Jan. 5 at 3 p.m. Monday.',
    'The U.S. Senate voted.',
    'J. K. Rowling wrote it.',
    'It happened at No. 10.',
    'Acme Inc. Chairman Li resigned.',
  ])('keeps “%s” whole', (text) => {
    expect(split(text)).toEqual([text])
  })

  test('cuts after an abbreviation where a word that opens sentences follows', () => {
    expect(split('They moved to the U.S. The war went on.')).toEqual(['They moved to the U.S.', 'The war went on.'])
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
  ])('reads a megabyte of %s', (_, piece) => {
    expect(split(piece.repeat(1_000_000 / piece.length)).length).toBeGreaterThan(0)
  })
})
