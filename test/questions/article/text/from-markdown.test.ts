import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fromMarkdown } from '../../../../questions/article/text/from-markdown.ts'
import { anyText } from '../any-text.ts'

const FIRST = 'The harbour of Brask was closed on Monday after a crane fell into the water.'
const SECOND = 'Nobody was hurt, and the mayor said that it would open again within a week.'

const read = (...blocks: readonly string[]) => fromMarkdown(blocks.join('\n\n'))
const paragraphsOf = (...blocks: readonly string[]) => read('# Crane falls', ...blocks).paragraphs

describe('an article as Markdown', () => {
  test('has what its front matter states', () => {
    const matter =
      '---\ntitle: "Crane falls"\ndate: 2015-08-21\ncanonical: https://news.example/crane#top\npublisher: The Example\nlang: en_GB\ntags: [cranes]\n---'
    expect(read(matter, FIRST, SECOND)).toEqual({
      title: 'Crane falls',
      url: 'https://news.example/crane',
      publisher: 'The Example',
      publishedOn: '2015-08-21',
      language: 'en',
      paragraphs: [FIRST, SECOND],
      paywalled: false,
    })
  })

  test('takes no address that a browser would not open as a page', () => {
    expect(read('---\nurl: javascript:alert(1)\n---', FIRST).url).toBeNull()
  })

  test.each([
    ['a first heading', '# Crane falls'],
    ['an underlined heading', 'Crane falls\n==='],
    ['an emphasised heading', '# **Crane** _falls_'],
    ['a heading with a link', '# [Crane falls](/crane)'],
    ['a heading of the second level that stands alone', '## Crane falls'],
    ['a first line', 'Crane falls'],
  ])('takes %s for the title', (_, heading) => {
    expect(read(heading, FIRST, SECOND)).toMatchObject({ title: 'Crane falls', paragraphs: [FIRST, SECOND] })
  })

  test('keeps the headings of sections as paragraphs', () => {
    expect(paragraphsOf(FIRST, '## What fell', SECOND)).toEqual([FIRST, 'What fell', SECOND])
  })

  test('does not repeat the title that the front matter has already', () => {
    expect(read('---\ntitle: Crane falls\n---', '# Crane falls', FIRST).paragraphs).toEqual([FIRST])
  })

  test('does not take a rule at the top for front matter', () => {
    expect(read('---', FIRST, '---', SECOND).paragraphs).toEqual([FIRST, SECOND])
  })

  test.each([
    ['emphasis', 'The **harbour** of _Brask_ was ***closed*** on Monday.', 'The harbour of Brask was closed on Monday.'],
    ['links', 'The [harbour](https://a.example "b") of [Brask][1] was closed.\n\n[1]: /brask', 'The harbour of Brask was closed.'],
    ['code', 'The `harbour` was closed.', 'The harbour was closed.'],
    [
      'footnote marks',
      'The harbour[^1] was closed.[^note]\n\n[^1]: It is old.\n    And wide.\n\n[^note]: On Monday.',
      'The harbour was closed.',
    ],
    ['references', 'Fish &amp; chips were sold for 5&nbsp;marks.', 'Fish & chips were sold for 5 marks.'],
    ['escapes', 'It cost \\*five\\* marks.', 'It cost *five* marks.'],
    ['HTML', 'The <b>harbour</b> was <span class="x">closed</span>.', 'The harbour was closed.'],
    ['line breaks', 'The harbour\nwas\nclosed.', 'The harbour was closed.'],
    ['quotations', '> The harbour\n> was closed.', 'The harbour was closed.'],
    ['deleted words', 'The harbour was ~~open~~ closed.', 'The harbour was closed.'],
  ])('reads the words and not the marks of %s', (_, marked, words) => {
    expect(paragraphsOf(marked)).toEqual([words])
  })

  test('has each item of a list as a paragraph', () => {
    expect(paragraphsOf(FIRST, '- The crane is old.\n- The harbour is not.\n  1. It is new.')).toEqual([
      FIRST,
      'The crane is old.',
      'The harbour is not.',
      'It is new.',
    ])
  })

  test.each([
    ['pictures', '![A crane in the water](crane.jpg)'],
    ['pictures with a caption', '![A crane](crane.jpg)\n*The crane lies in the harbour of Brask.*'],
    ['tables', '| crane | year |\n|---|---|\n| Big one | 1950 |'],
    ['code', '```\nlet crane = 1\n```'],
    ['HTML blocks', '<figure>\n<img src="crane.jpg">\n<figcaption>The crane.</figcaption>\n</figure>'],
    ['comments', '<!-- The crane was pushed. -->'],
    ['scripts', '<script>\nalert("The crane fell.")\n</script>'],
    ['links to other stories', '[Ten cranes that fell](/ten)'],
    ['rows of links', '[Ten cranes](/ten) | [Five harbours](/five)'],
    ['lists of links', '- [Ten cranes](/ten)\n- [Five harbours](/five)'],
    ['bylines', '*By Ada Brun, Harbour editor*'],
    ['rules', '* * *'],
  ])('leaves out %s', (_, block) => {
    expect(paragraphsOf(FIRST, block, SECOND)).toEqual([FIRST, SECOND])
  })

  test('keeps a sentence that is a link', () => {
    expect(paragraphsOf(FIRST, `[${SECOND}](/harbour)`)).toEqual([FIRST, SECOND])
  })

  test('takes a date line below the title', () => {
    expect(read('# Crane falls', '*21 August 2015*', FIRST)).toMatchObject({ publishedOn: '2015-08-21', paragraphs: [FIRST] })
  })

  test('is read whatever the text is', () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom('# ', '> ', '- ', '![', '[a](', '| ', '```\n'), (text, mark) => {
        for (const paragraph of fromMarkdown(`${mark}${text}`).paragraphs) expect(paragraph).not.toMatch(/\n|^$/)
      }),
    )
  })
})
