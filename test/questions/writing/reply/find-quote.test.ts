// Words that a model says it copied, and the article's own characters for them.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Article } from '../../../../questions/article/article.ts'
import { locate } from '../../../../questions/article/locate.ts'
import { readArticle } from '../../../../questions/article/read.ts'
import { findQuote } from '../../../../questions/writing/reply/find-quote.ts'

const articleOf = (text: string): Article => readArticle('harbour', `---\ntitle: The harbour\n---\n${text}\n`)

const article =
  articleOf(`The council said “we can’t wait” — and Zoë Brânză’s well-known plan, the modern art museum, costs $5 m. He said so.

The council said nothing more. Officials – at 5 p.m. – said the crane had… stopped & would stay. Art is long, “very long.”`)

describe('the words of an article are found', () => {
  it.each([
    ['as they are', 'The council said “we can’t wait”', 'The council said “we can’t wait”'],
    ['with straight marks', 'The council said "we can\'t wait"', 'The council said “we can’t wait”'],
    ['between marks of the model’s own', '"well-known plan"', 'well-known plan'],
    ['between asterisks', '**well-known plan**', 'well-known plan'],
    ['with another first letter', 'Well-known plan', 'well-known plan'],
    ['with a full stop of the model’s own', 'the modern art museum.', 'the modern art museum'],
    ['with a comma inside the marks', '“we can’t wait,”', 'we can’t wait'],
    ['without the full stop', 'He said so', 'He said so'],
    ['with dots at the ends', '... the modern art museum …', 'the modern art museum'],
    ['with another dash, or without its spaces', 'Officials—at 5 p.m. - said', 'Officials – at 5 p.m. – said'],
    ['with a hyphen that does not break', 'well\u2011known', 'well-known'],
    ['with more spaces, and of other kinds', 'the  modern\u00a0art\nmuseum', 'the modern art museum'],
    ['without accents', 'Zoe Branza', 'Zoë Brânză'],
    ['with accents as combining marks', 'Zoë Brânză'.normalize('NFD'), 'Zoë Brânză'],
    ['with references of HTML', 'can&#8217;t wait&rdquo; &mdash; and', 'can’t wait” — and'],
    ['with a reference for what the article has plain', 'stopped &amp; would', 'stopped & would'],
    ['with three dots where the article has one sign', 'had... stopped', 'had… stopped'],
    ['with signs that show nothing', 'mod\u00adern\u200b art', 'modern art'],
    ['beginning with a sign', '$5 m.', '$5 m.'],
  ])('%s', (_how, words, exact) => {
    expect(findQuote(article, words)).toMatchObject({ exact })
  })

  it.each([
    ['something is left out', 'The council said … nothing more'],
    ['something is left out with three dots', 'The council said ... nothing more'],
    ['a word is another', 'the modern art gallery'],
    ['another letter than the first has another case', 'the Modern art museum'],
    ['a word is not whole', 'odern art'],
    ['a last word is not whole', 'the modern ar'],
    ['they run on into another paragraph', 'He said so. The council said'],
    ['there are none', ''],
    ['there are only signs', '“…”'],
    ['they are longer than any evidence', 'the modern art museum '.repeat(100)],
  ])('not where %s', (_how, words) => {
    expect(findQuote(article, words)).toBeNull()
  })
})

describe('words that stand in several places', () => {
  it('are those of the first place, and the words beside them tell which that is', () => {
    const quote = findQuote(article, 'The council said')
    expect(quote).toEqual({ exact: 'The council said', suffix: ' “we' })
    expect(locate(article.text, quote ?? { exact: '' })?.start).toBe(0)
  })

  it('are those of the place nearest to an offset', () => {
    const second = article.text.indexOf('The council said nothing')
    const quote = findQuote(article, 'the council said', second + 5)
    expect(locate(article.text, quote ?? { exact: '' })?.start).toBe(second)
  })

  it('are told from pieces of longer words', () => {
    expect(findQuote(articleOf('The party met. Its art pleased.'), 'art')).toEqual({ exact: 'art', prefix: 'Its ' })
  })

  it('are taken with the case of the letter they begin with, if there are such', () => {
    expect(findQuote(article, 'Art')).toEqual({ exact: 'Art' })
  })

  it('are not the article’s evidence for anything where nothing tells them apart', () => {
    expect(findQuote(articleOf('tick tock '.repeat(200)), 'tock tick')).toBeNull()
  })
})

describe('whatever is found', () => {
  it('is the article’s own and is located in it', () => {
    const words = article.text.split(/\s+/)
    fc.assert(
      fc.property(fc.nat(words.length - 1), fc.integer({ min: 1, max: 12 }), fc.boolean(), (first, count, plain) => {
        const piece = words.slice(first, first + count).join(' ')
        const quote = findQuote(article, plain ? piece.replace(/[“”]/g, '"').replaceAll('’', "'") : piece)
        if (quote !== null) expect(locate(article.text, quote)).not.toBeNull()
      }),
    )
  })

  it('is found in any text for any words, or nothing is', () => {
    const anyText = fc.string({ unit: 'binary', maxLength: 80 })
    fc.assert(
      fc.property(anyText, anyText, fc.option(fc.nat(100), { nil: undefined }), (text, words, near) => {
        const any = articleOf(text)
        for (const sought of [words, any.text]) {
          const quote = findQuote(any, sought, near)
          if (quote !== null) expect(locate(any.text, quote)).not.toBeNull()
        }
      }),
    )
  })
})

it('five thousand look-ups in an article of 20,000 words, made to be slow, end', () => {
  const hostile = articleOf('a '.repeat(20_000))
  const found = Array.from({ length: 5_000 }, (_, index) => findQuote(hostile, `${'a '.repeat(900)}b${index}`, index))
  expect(found.every((quote) => quote === null)).toBe(true)
})
