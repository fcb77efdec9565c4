// The whole product for a file of tests: the real Worker on a free port with attempts of its own, and a browser.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright'
import { afterAll, afterEach, beforeAll, expect } from 'vitest'
import { freePort } from '../../worker/free-port.ts'
import { type LocalServer, startLocalServer } from '../../worker/local-server.ts'
import { launchBrowser } from '../browser.ts'

/** First port tried: away from the one of `npm start`, so that both can run. */
const FIRST_PORT = 18_787

export interface Visit extends BrowserContextOptions {
  /** Set where a failed request or a refused script is what the test is about. */
  readonly noisy?: boolean
}

export class Site {
  #server: LocalServer | null = null
  #browser: Browser | null = null
  #state = ''
  #contexts: BrowserContext[] = []
  #complaints: string[] = []

  /** `http://127.0.0.1:{port}`. */
  get origin(): string {
    if (this.#server === null) throw new Error('The Worker has not been started.')
    return this.#server.origin
  }

  async start(): Promise<void> {
    this.#state = await mkdtemp(join(tmpdir(), 'article-quiz-e2e-'))
    const port = await freePort(FIRST_PORT)
    if (port === null) throw new Error(`No port from ${FIRST_PORT} on is free.`)
    this.#server = await startLocalServer({ port, state: this.#state })
    this.#browser = await launchBrowser()
  }

  async stop(): Promise<void> {
    await this.#browser?.close()
    await this.#server?.stop()
    await rm(this.#state, { recursive: true, force: true })
  }

  /** A new reader's window: nothing stored, no motion. What the page complains of in its console fails the test. */
  async reader({ noisy = false, ...options }: Visit = {}): Promise<Page> {
    if (this.#browser === null) throw new Error('The browser has not been started.')
    const context = await this.#browser.newContext({ viewport: { width: 1280, height: 900 }, reducedMotion: 'reduce', ...options })
    this.#contexts.push(context)
    context.setDefaultTimeout(60_000)
    const page = await context.newPage()
    page.on('pageerror', (error) => this.#complaints.push(error.message))
    if (!noisy) {
      page.on('console', (message) => {
        if (message.type() === 'error' || message.type() === 'warning') this.#complaints.push(message.text())
      })
    }
    return page
  }

  /** A new reader's window on this page of the site. */
  async open(path: string, visit: Visit = {}): Promise<Page> {
    const page = await this.reader(visit)
    await page.goto(this.origin + path)
    return page
  }

  async clear(): Promise<void> {
    await Promise.all(this.#contexts.splice(0).map((context) => context.close()))
    expect(this.#complaints.splice(0)).toEqual([])
  }
}

/** Declares the site of a file: started before its tests, stopped after them, every reader's window closed after each. */
export function useSite(): Site {
  const site = new Site()
  beforeAll(() => site.start())
  afterEach(() => site.clear())
  afterAll(() => site.stop())
  return site
}
