// What an article may cost, in the real runtime: 1 MB of hostile text within 1.5 s, and twice the text within two and a half times the time.
import { describe, expect, test } from 'vitest'
import { asMarkdown } from '../../questions/article/as-markdown.ts'
import type { ContentType } from '../../questions/article/content-type.ts'
import { INTAKE_BYTES, intake } from '../../questions/article/intake.ts'
import { locate } from '../../questions/article/locate.ts'
import { readArticle } from '../../questions/article/read.ts'
import { HOSTILE_PAGES, HOSTILE_TEXTS } from './hostile-texts.ts'

const MEGABYTE = 1_000_000

/** Milliseconds for 1 MB. */
const BUDGET = 1500

/** Milliseconds: a text that takes less says more about a busy machine than about itself. */
const FLOOR = 150

/** How much longer twice the text may take. */
const DOUBLED = 2.5

/** Of so many rounds the best times count, because other work on the machine only ever adds. */
const ROUNDS = 8

/** The runtime’s clock stands still until something is waited for. */
const now = () => scheduler.wait(1).then(() => performance.now())

/** Reads a text with everything that is done to an article: clean-up, paragraphs, sentences, and quotes found again. */
function readAll(text: string, contentType: ContentType) {
  const read = intake({ text, contentType })
  const article = readArticle('hostile', 'imported' in read ? asMarkdown(read.imported) : contentType === 'text/html' ? '' : text)
  const half = article.text.slice(0, article.text.length / 2)
  for (const quote of [{ exact: half }, { exact: half, prefix: '#' }, { exact: half.slice(0, 1000), suffix: '#' }])
    locate(article.text, quote)
}

async function timeOf(text: string, contentType: ContentType): Promise<number> {
  const start = await now()
  readAll(text, contentType)
  return (await now()) - start
}

/** The best times of a text and of its half, taken in turn until the one is in its share to the other. */
async function bestTimes(text: string, halved: string, contentType: ContentType): Promise<{ whole: number; half: number }> {
  let whole = await timeOf(text, contentType)
  let half = Number.POSITIVE_INFINITY
  for (let round = 0; round < ROUNDS; round += 1) {
    if (whole <= DOUBLED * (round === 0 ? FLOOR : Math.max(FLOOR, half))) break
    half = Math.min(half, await timeOf(halved, contentType))
    whole = Math.min(whole, await timeOf(text, contentType))
  }
  return { whole, half: Math.max(FLOOR, half) }
}

const kinds: readonly (readonly [kind: string, type: ContentType, size: number, texts: typeof HOSTILE_PAGES])[] = [
  ['a page', 'text/html', MEGABYTE, HOSTILE_PAGES],
  ['plain text', 'text/plain', MEGABYTE, HOSTILE_TEXTS],
  ['Markdown', 'text/markdown', MEGABYTE, HOSTILE_TEXTS],
  // Longer texts are read without their marks.
  ['Markdown whose marks are read', 'text/markdown', 240_000, HOSTILE_TEXTS],
]

describe.each(kinds)('%s', (_, contentType, size, texts) => {
  test.each(texts)(
    `of %s: ${size.toLocaleString('en')} characters are read within 1.5 s, half of them in no less than their share`,
    async (_, make) => {
      const { whole, half } = await bestTimes(make(size), make(size / 2), contentType)
      expect(whole).toBeLessThan(BUDGET)
      expect(whole).toBeLessThanOrEqual(DOUBLED * half)
    },
  )
})

test('more than 10 MB are refused unread, and 10 MB of the costliest characters are counted in bytes', async () => {
  const start = await now()
  expect(intake({ text: 'a'.repeat(INTAKE_BYTES + 1) })).toMatchObject({ refused: { code: 'too-large' } })
  expect(intake({ text: '字'.repeat(INTAKE_BYTES / 3 + 1) })).toMatchObject({ refused: { code: 'too-large' } })
  expect((await now()) - start).toBeLessThan(BUDGET)
})
