import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { asMarkdown } from '../../../questions/article/as-markdown.ts'
import { INTAKE_BYTES, intake, type Source } from '../../../questions/article/intake.ts'
import { readArticle } from '../../../questions/article/read.ts'
import { anyText } from './any-text.ts'
import { pageText } from './html/read-page.ts'

const PARAGRAPHS = [
  'The harbour of Brask was closed for three days this week after a whale came in with the tide on Monday morning and would not leave.',
  '“We have never had such a guest,” said Edda Roake, the harbour master. “She is eleven metres long, and she likes it here.”',
  'Forty fishing boats had to stay at the pier. The owners say that each day costs them about $9,000, and they have asked the county for help.',
  'A team from the university in Halden arrived on Tuesday with two boats and a loudspeaker. They played the songs of other whales outside the harbour for six hours, but the whale did not move, and the school closed so that the children could listen.',
  'On Thursday at 5:10 a.m. the whale swam out by herself. Nobody but a baker saw her go, and he told nobody until the bread was done.',
]
const TITLE = 'Whale closes harbour for three days'

const FRAGMENT = `<h1>${TITLE}</h1>${PARAGRAPHS.map((paragraph) => `<p>${paragraph}</p>`).join('')}`
const PAGE = `<!doctype html><html lang="en"><head><title>${TITLE}</title></head><body><article>${FRAGMENT}</article></body></html>`
const MARKDOWN = `# ${TITLE}\n\n${PARAGRAPHS.join('\n\n')}\n`
const PLAIN = `${TITLE}\n\n${PARAGRAPHS.join('\n\n')}\n`

const importedOf = (source: Source) => {
  const read = intake(source)
  if ('refused' in read) throw new Error(read.refused.detail)
  return read.imported
}

const refusalOf = (source: Source) => {
  const read = intake(source)
  return 'refused' in read ? read.refused.code : null
}

describe('one story', () => {
  test.each<[string, Source]>([
    ['a page', { text: PAGE }],
    ['a page that begins with a byte order mark', { text: `\uFEFF${PAGE}` }],
    ['a page after a comment and blank lines', { text: `\n\n<!-- saved on Monday -->\n${PAGE}` }],
    ['a fragment', { text: FRAGMENT }],
    ['a fragment with its kind', { text: FRAGMENT, contentType: 'text/html' }],
    ['Markdown', { text: MARKDOWN }],
    ['Markdown that begins with a byte order mark', { text: `\uFEFF${MARKDOWN}` }],
    ['Markdown with front matter', { text: `---\ntitle: ${TITLE}\n---\n${PARAGRAPHS.join('\n\n')}` }],
    ['Markdown with line breaks of another system', { text: MARKDOWN.replaceAll('\n', '\r\n') }],
    ['plain text', { text: PLAIN }],
    ['plain text that begins with a byte order mark', { text: `\uFEFF${PLAIN}` }],
    ['plain text with its kind', { text: PLAIN, contentType: 'text/plain' }],
  ])('is the same from %s', (_, source) => {
    expect(importedOf(source)).toMatchObject({ title: TITLE, language: 'en', paragraphs: PARAGRAPHS, paywalled: false })
  })

  test('keeps the address that it was fetched from, where it states none', () => {
    expect(importedOf({ text: PAGE, url: 'https://post.example/whale#top' }).url).toBe('https://post.example/whale')
  })

  test('with markup that is said to be plain text is plain text', () => {
    const [first] = importedOf({
      text: `${TITLE}\n\nThe sign said <b>closed</b> on every door.\n\n${PARAGRAPHS.join('\n\n')}`,
      contentType: 'text/plain',
    }).paragraphs
    expect(first).toBe('The sign said <b>closed</b> on every door.')
  })
})

describe('what cannot become an article is refused', () => {
  test.each<[string, string, Source]>([
    ['no-article', 'a page that lists stories', { text: pageText('listing') }],
    ['no-article', 'an empty page', { text: '<html><body></body></html>' }],
    ['no-article', 'an empty text', { text: '' }],
    ['paywall', 'the beginning of a story for subscribers', { text: pageText('paywall') }],
    [
      'paywall',
      'a story whose end is behind a box that asks for a subscription',
      { text: `${FRAGMENT}<div class="paywall"><p>Subscribe to continue reading</p></div>` },
    ],
    ['not-english', 'a page in Persian', { text: pageText('right-to-left') }],
    ['too-short', 'a short page', { text: pageText('static-site') }],
    ['too-large', 'a page of too many elements', { text: '<p><b>a</b>'.repeat(50_001) }],
    ['too-large', 'more than 10 MB', { text: 'a '.repeat(INTAKE_BYTES / 2 + 1) }],
  ])('%s: %s', (code, _, source) => {
    expect(refusalOf(source)).toBe(code)
  })

  test('and the refusal repeats nothing of the text', () => {
    const read = intake({ text: 'Xylophone quorum.' })
    expect('refused' in read && read.refused.detail).not.toMatch(/xylophone/i)
  })
})

test('any text, as any kind, is imported or refused', () => {
  const kind = fc.constantFrom<Source['contentType'][]>(undefined, 'text/plain', 'text/markdown', 'text/html')
  fc.assert(
    fc.property(anyText, kind, (text, contentType) => {
      const read = intake({ text, ...(contentType && { contentType }) })
      expect('imported' in read || read.refused.detail.length > 0).toBe(true)
    }),
  )
})

test.each([PAGE, MARKDOWN, PLAIN, `<p>${PARAGRAPHS.join('<br><br>')}</p>`])('offsets hold in the article that is made of it', (text) => {
  const imported = importedOf({ text })
  const article = readArticle('whale', asMarkdown(imported))
  expect(article.paragraphs.map(({ start, end }) => article.text.slice(start, end))).toEqual(imported.paragraphs)
  expect(article.sentences.map(({ start, end }) => article.text.slice(start, end))).toContain(
    'Forty fishing boats had to stay at the pier.',
  )
})
