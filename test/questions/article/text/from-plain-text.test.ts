import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { leftOut } from '../../../../questions/article/left-out.ts'
import { fromPlainText } from '../../../../questions/article/text/from-plain-text.ts'
import { anyText } from '../any-text.ts'

const FIRST = 'The harbour of Brask was closed on Monday after a crane fell into the water.'
const SECOND = 'Nobody was hurt, and the mayor said that it would open again within a week.'

const read = (...blocks: readonly string[]) => fromPlainText(blocks.join('\n\n'))

describe('an article as plain text', () => {
  test('has its title, its date and its paragraphs', () => {
    expect(read('Crane falls into harbour', 'Friday, August 21, 2015', FIRST, SECOND)).toEqual({
      title: 'Crane falls into harbour',
      url: null,
      publisher: null,
      publishedOn: '2015-08-21',
      language: 'en',
      paragraphs: [FIRST, SECOND],
      paywalled: false,
    })
  })

  test.each([
    ['Published 15 October 2025', '2025-10-15'],
    ['Monday 12 May 2025 - 22:40', '2025-05-12'],
    ['Updated: Aug. 21, 2015, 10:20 GMT', '2015-08-21'],
    ['2015-08-21', '2015-08-21'],
    ['31 February 2015', ''],
  ])('takes the date of “%s”', (line, date) => {
    expect(read('Crane falls into harbour', 'By Ada Brun', line, FIRST, SECOND)).toMatchObject({
      publishedOn: date,
      paragraphs: [FIRST, SECOND],
    })
  })

  test('takes the date that stands before the first sentence', () => {
    const found = read('Crane falls into harbour', `Thursday, May 7, 2015 ${FIRST}`)
    expect(found).toMatchObject({ publishedOn: '2015-05-07', paragraphs: [FIRST] })
  })

  test('takes no date from a sentence of the story', () => {
    expect(read('Crane falls into harbour', `It stood there since May 7, 1950. ${FIRST}`).publishedOn).toBe('')
  })

  test('has no title where the first line is a sentence', () => {
    expect(read(FIRST, SECOND)).toMatchObject({ title: '', paragraphs: [FIRST, SECOND] })
  })

  test.each(['Who let the crane fall?', '‘It just fell’: crane in harbour', 'CRANE FALLS INTO HARBOUR', 'Crane falls; nobody is hurt'])(
    'takes “%s” for a title',
    (title) => {
      expect(read(title, FIRST)).toMatchObject({ title, paragraphs: [FIRST] })
    },
  )

  test('looks for the title below lines of the site', () => {
    expect(read('Advertisement', 'Skip to content', 'Crane falls into harbour', FIRST).title).toBe('Crane falls into harbour')
  })

  test('is paywalled where a line says so', () => {
    expect(read('Crane falls into harbour', FIRST, 'Subscribe to continue reading.')).toMatchObject({
      paywalled: true,
      paragraphs: [FIRST],
    })
  })

  test.each([
    ['a hard break at 40 characters', 'The harbour of Brask was closed on\nMonday after a crane fell into the\nwater.'],
    ['carriage returns', 'The harbour of Brask was closed on Monday\r\nafter a crane fell into the water.'],
    ['spaces at the ends of lines', 'The harbour of Brask was closed on  \nMonday after a crane fell into the  \nwater.'],
  ])('joins lines that were wrapped by %s', (_, text) => {
    expect(read('Crane falls', text).paragraphs).toEqual([FIRST])
  })

  test('tells a line that ends early from one that was wrapped, where no blank line parts paragraphs', () => {
    const text =
      'Crane falls\nThe harbour of Brask was closed on Monday\nafter a crane fell into the water.\nNobody was hurt, and the mayor said that\nit would open again within a week.'
    expect(fromPlainText(text)).toMatchObject({ title: 'Crane falls', paragraphs: [FIRST, SECOND] })
  })

  test('keeps lines that are paragraphs apart', () => {
    expect(fromPlainText(`Crane falls into harbour\n${FIRST}\n${SECOND}`)).toMatchObject({ paragraphs: [FIRST, SECOND] })
  })

  test('keeps items of a list apart', () => {
    const items = ['• The crane was built in 1950 by a firm of Brask.', '• It was to be taken down in May of next year.']
    expect(read('Crane falls', FIRST, items.join('\n'), SECOND).paragraphs).toEqual([FIRST, ...items, SECOND])
  })

  test('closes a word that was divided at the end of a line, and keeps the hyphen of another', () => {
    const text = 'The harbour commission met, and the com-\nmission found a cross-\nborder solution.'
    expect(read('Crane falls', text).paragraphs).toEqual(['The harbour commission met, and the commission found a cross-border solution.'])
  })

  test('says nothing of a language that it does not know', () => {
    expect(read('Grue im Hafen', 'Der Hafen wurde am Montag geschlossen, nachdem ein Kran in das Wasser gefallen war.').language).toBe(
      'und',
    )
  })

  test('is read whatever the text is, and keeps no line of a site', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const paragraph of fromPlainText(text).paragraphs) {
          expect(paragraph).not.toMatch(/\n/)
          expect(leftOut(paragraph)).toBe(false)
        }
      }),
    )
  })
})
