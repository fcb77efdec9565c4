import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { evidence } from '../../../questions/article/evidence.ts'
import { locate } from '../../../questions/article/locate.ts'
import { readArticle } from '../../../questions/article/read.ts'
import { anyText } from './any-text.ts'

const TEXT = 'The envoy left on Monday. The envoy came back on Friday, and the talks began.'
const article = (url = '') => readArticle('any', `---\ntitle: Talks\nurl: ${url}\n---\n\n${TEXT}`)

describe('locating a quote', () => {
  test('finds the one place where it stands', () => {
    expect(locate(TEXT, { exact: 'came back' })).toEqual({ start: 36, end: 45 })
  })

  test.each([
    ['does not occur', { exact: 'came Back' }],
    ['is empty', { exact: '' }],
    ['occurs twice', { exact: 'The envoy' }],
    ['has a prefix that does not stand before it', { exact: 'came back', prefix: 'The minister ' }],
    ['has a suffix that does not stand after it', { exact: 'came back', suffix: ' on Sunday' }],
    ['has a prefix longer than what stands before it', { exact: 'The envoy left', prefix: 'x' }],
  ])('returns null where it %s', (_, quote) => {
    expect(locate(TEXT, quote)).toBeNull()
  })

  test('tells two places apart by the words beside them', () => {
    expect(locate(TEXT, { exact: 'The envoy', suffix: ' came' })).toEqual({ start: 26, end: 35 })
    expect(locate(TEXT, { exact: 'The envoy', prefix: 'Monday. ' })).toEqual({ start: 26, end: 35 })
  })

  test('returns a span whose text is the quote, whatever the text', () => {
    fc.assert(
      fc.property(anyText, fc.nat(), fc.nat(), (raw, from, length) => {
        const { text } = readArticle('any', raw)
        const start = from % (text.length + 1)
        const end = Math.min(text.length, start + 1 + (length % 20))
        const quote = { exact: text.slice(start, end), prefix: text.slice(0, start), suffix: text.slice(end) }
        const span = locate(text, quote)
        if (quote.exact === '') expect(span).toBeNull()
        else expect(span).toEqual({ start, end })
      }),
    )
  })
})

describe('the evidence that readers see', () => {
  test('is the quote within its sentence', () => {
    expect(evidence(article(), { exact: 'came back on Friday' })).toEqual({
      exact: 'came back on Friday',
      prefix: 'The envoy ',
      suffix: ', and the talks began.',
      url: null,
    })
  })

  test('reaches from the first sentence to the last where the quote spans two', () => {
    expect(evidence(article(), { exact: 'on Monday. The envoy came' })).toMatchObject({
      prefix: 'The envoy left ',
      suffix: ' back on Friday, and the talks began.',
    })
  })

  test('is missing where the quote cannot be located', () => {
    expect(evidence(article(), { exact: 'The envoy' })).toBeNull()
  })

  test('links to the quote where the article has an address', () => {
    const { url } = evidence(article('https://news.example/talks#top'), { exact: 'came back on Friday' }) ?? {}
    expect(url).toBe('https://news.example/talks#:~:text=came%20back%20on%20Friday')
  })

  test('links with the words beside a quote that occurs twice', () => {
    const quote = { exact: 'The envoy', suffix: ' came' }
    expect(evidence(article('https://news.example/talks'), quote)?.url).toBe(
      'https://news.example/talks#:~:text=The%20envoy,-came%20back%20on%20Friday%2C%20and%20the%20talks%20began.',
    )
  })

  test('puts together again to the article’s own characters, whatever the text', () => {
    fc.assert(
      fc.property(anyText, fc.nat(), fc.nat(), (raw, from, length) => {
        const any = readArticle('any', `---\nurl: https://news.example/\n---\n${raw}`)
        const start = from % (any.text.length + 1)
        const end = Math.min(any.text.length, start + 1 + (length % 20))
        const quote = { exact: any.text.slice(start, end), prefix: any.text.slice(0, start), suffix: any.text.slice(end) }
        const found = evidence(any, quote)
        if (found === null) {
          expect(quote.exact).toBe('')
          return
        }
        const whole = found.prefix + found.exact + found.suffix
        expect(any.text.slice(start - found.prefix.length, end + found.suffix.length)).toBe(whole)
        expect(found.exact).toBe(quote.exact)
        expect(URL.canParse(found.url ?? '')).toBe(true)
      }),
    )
  })
})
