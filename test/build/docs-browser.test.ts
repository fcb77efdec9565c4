// The pages at /docs in a real browser, under their own policy: accessible in light and dark, and readable on a phone.
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openApiDocument } from '../../worker/openapi/document.ts'
import { ownArticlePage } from '../../worker/openapi/own-article-page.ts'
import { docsPage } from '../../worker/openapi/page.ts'
import { launchBrowser } from '../browser.ts'

const root = join(import.meta.dirname, '../..')
const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

const FILES: Readonly<Record<string, { type: string; body: string }>> = {
  '/docs': { type: 'text/html; charset=utf-8', body: await docsPage(openApiDocument('0.0.0')) },
  '/docs/your-own-article/': { type: 'text/html; charset=utf-8', body: await ownArticlePage() },
  '/docs/docs.css': { type: 'text/css', body: await readFile(join(root, 'worker/openapi/docs.css'), 'utf8') },
  '/page.css': { type: 'text/css', body: await readFile(join(root, 'dist/site/page.css'), 'utf8') },
  '/page.js': { type: 'text/javascript', body: await readFile(join(root, 'widget/pages/page.js'), 'utf8') },
}

/** The policy that goes with every static file. */
const HEADERS = await readFile(join(root, 'widget/pages/_headers'), 'utf8')
const POLICY = /Content-Security-Policy: ([^\n]+)/.exec(HEADERS)?.[1]

let browser: Browser

beforeAll(async () => {
  browser = await launchBrowser()
}, 60_000)

afterAll(async () => {
  await browser.close()
})

interface Opened {
  readonly page: Page
  /** Addresses that the page asked for and that are no files of its own. */
  readonly strangers: readonly string[]
  readonly complaints: readonly string[]
}

async function open(width: number, colorScheme: 'light' | 'dark', path = '/docs'): Promise<Opened> {
  const page = await browser.newPage({ viewport: { width, height: 800 }, colorScheme })
  const strangers: string[] = []
  const complaints: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error' && !message.text().includes('404')) complaints.push(message.text())
  })
  page.on('pageerror', (error) => complaints.push(error.message))
  await page.route('**/*', async (route) => {
    const { origin, pathname } = new URL(route.request().url())
    if (origin !== 'https://quiz.test') strangers.push(route.request().url())
    const file = FILES[pathname]
    if (file === undefined) return route.fulfill({ status: 404 })
    return route.fulfill({ contentType: file.type, body: file.body, headers: { 'Content-Security-Policy': POLICY ?? '' } })
  })
  await page.goto(`https://quiz.test${path}`)
  return { page, strangers, complaints }
}

const PAGES = ['/docs', '/docs/your-own-article/']

describe.each(['light', 'dark'] as const)('in %s', (scheme) => {
  it.each(PAGES)('%s has no fault that axe can see', async (path) => {
    const { page } = await open(1280, scheme, path)
    const violations = await page.evaluate(
      `${axe}; axe.run().then(({ violations }) => violations.map(({ id, nodes }) => id + ' ' + nodes[0].html))`,
    )
    expect(violations).toEqual([])
    await page.close()
  })
})

describe('the page', () => {
  it('runs under its policy without a complaint, and asks nobody else for anything', async () => {
    expect(POLICY).toContain("default-src 'none'")
    const { page, strangers, complaints } = await open(1280, 'light')
    expect(await page.evaluate('getComputedStyle(document.querySelector(".members")).borderBlockStartWidth')).toBe('1px')
    expect({ strangers, complaints }).toEqual({ strangers: [], complaints: [] })
    await page.close()
  })

  it.each([320, 390, 900].flatMap((width) => PAGES.map((path) => ({ width, path }))))(
    '$path does not scroll sideways at $width px',
    async ({ width, path }) => {
      const { page } = await open(width, 'light', path)
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width)
      await page.close()
    },
  )

  it('can be walked by keyboard from the index to a call', async () => {
    const { page } = await open(1280, 'light')
    await page.getByRole('link', { name: 'Answer a question' }).focus()
    await page.keyboard.press('Enter')
    expect(new URL(page.url()).hash).toBe('#answerQuestion')
    await page.getByRole('heading', { name: 'Answer a question' }).waitFor()
    expect(await page.evaluate('document.getElementById("answerQuestion").getBoundingClientRect().top')).toBeLessThan(400)
    await page.close()
  })
})
