// The pages around the quiz in a real browser: copying, small screens, dark, accessibility, no shifting, no scripts.
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import type { Page } from 'playwright'
import { describe, expect, it } from 'vitest'
import { shown } from '../widget/reader.ts'
import { frontQuiz } from './front-quiz.ts'
import { useSite } from './site.ts'

const site = useSite()

const PAGES = ['/', `/q/${frontQuiz.id}`, '/nowhere', '/docs/']

const axeSource = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** What axe finds, one line a rule. */
async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axeSource)
  return page.evaluate(async () => {
    const { axe } = window as unknown as { axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> } }
    return (await axe.run()).violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)
  })
}

describe.each(PAGES)('%s', (path) => {
  // A browser complains of every 404 that it is sent.
  const noisy = path === '/nowhere'

  it.each(['light', 'dark'] as const)('has no violation that axe can see, %s', async (colorScheme) => {
    const page = await site.open(path, { colorScheme, noisy })
    await page.waitForLoadState('networkidle')
    expect(await violations(page)).toEqual([])
  })

  it.each([320, 900, 1280])('needs no sideways scrolling at %i', async (width) => {
    const page = await site.open(path, { viewport: { width, height: 800 }, noisy })
    await page.waitForLoadState('networkidle')
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width)
  })

  it('is read without scripts', async () => {
    const page = await site.open(path, { javaScriptEnabled: false, noisy })
    expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1)
    expect(await page.getByRole('button').count()).toBe(0)
  })
})

describe('the front page', () => {
  it('copies each block of code as it is printed, and says so', async () => {
    const page = await site.reader()
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'], { origin: site.origin })
    await page.goto(`${site.origin}/`)
    for (const name of ['HTML', 'List the quizzes', 'Read the quiz', 'Answer a question']) {
      const button = page.getByRole('button', { name: `Copy ${name}` })
      const code = await page.locator('.sample', { has: button }).locator('code').textContent()
      await button.click()
      await page.getByRole('button', { name: `Copied ${name}` }).waitFor()
      expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(code)
      expect(await page.locator('body > [role=status]').textContent()).toBe('Copied')
    }
    expect(await page.getByRole('button', { name: /^Copied/ }).count()).toBe(1)
  })

  it('leaves the code selected where copying is refused', async () => {
    const page = await site.reader()
    await page.addInitScript(() => {
      navigator.clipboard.writeText = () => Promise.reject(new Error('refused'))
    })
    await page.goto(`${site.origin}/`)
    await page.getByRole('button', { name: 'Copy HTML' }).click()
    await page.getByText('Selected. Copy it with the keyboard.').waitFor()
    expect(await page.evaluate(() => String(getSelection()))).toContain('<article-quiz')
  })

  /** How far the page has moved by itself, as browsers count it: 0 is not at all, below 0.1 is called good. */
  async function shifted(path: string): Promise<number> {
    const page = await site.reader()
    await page.addInitScript(() => {
      const shifts: number[] = []
      Object.assign(window, { shifts })
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) shifts.push((entry as unknown as { value: number }).value)
      }).observe({ type: 'layout-shift', buffered: true })
    })
    await page.goto(site.origin + path)
    await shown(page, `Question 1 of ${frontQuiz.questions.length}`)
    const shifts = await page.evaluate(() => (window as unknown as { shifts: number[] }).shifts)
    return shifts.reduce((sum, shift) => sum + shift, 0)
  }

  it('moves nothing while the quiz loads', async () => {
    expect(await shifted('/')).toBe(0)
  })

  it('moves what is below the quiz by a line or two at most, for whoever starts there', async () => {
    // The place kept free has room for a stem of two lines and four choices of one: a longer first question needs more.
    expect(await shifted('/#quiz')).toBeLessThan(0.02)
  })

  it('leads down to the quiz', async () => {
    const page = await site.open('/')
    await page.getByRole('link', { name: '8 questions, below' }).click()
    expect(
      await page.getByRole('heading', { name: 'How closely did you read?' }).evaluate((node) => node.getBoundingClientRect().top),
    ).toBeLessThan(100)
  })

  it.each(['API reference', 'OpenAPI document', 'The quiz on a page of its own', 'The element’s manifest'])(
    'leads on to: %s',
    async (name) => {
      const page = await site.open('/')
      const href = await page.getByRole('main').getByRole('link', { name }).getAttribute('href')
      expect((await fetch(site.origin + href)).status).toBe(200)
    },
  )
})

describe('an address where there is nothing', () => {
  it('leads back to the front page', async () => {
    const page = await site.open('/nowhere', { noisy: true })
    await page.getByRole('link', { name: 'Start from the front page' }).click()
    await page.getByRole('heading', { name: frontQuiz.article.title }).waitFor()
  })
})
