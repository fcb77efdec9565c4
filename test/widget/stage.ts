// One stub and one browser for a file of tests; each test gets pages of its own, and fails when a page threw.
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright'
import { afterAll, afterEach, beforeAll, expect } from 'vitest'
import { launchBrowser } from '../browser.ts'
import { StubApi } from './stub-api.ts'

export interface Opening {
  /** A page of `host-pages.ts`; `plain` unless told. */
  readonly page?: string
  readonly quiz?: string
  /** Further attributes of the element. */
  readonly attributes?: Readonly<Record<string, string>>
  readonly context?: BrowserContextOptions
  /** What is to be done before the page loads. */
  readonly before?: (page: Page) => Promise<unknown>
  /** Set where the page is known to throw: a message of which each error must hold a part. */
  readonly throws?: string
}

export class Stage {
  readonly api = new StubApi()
  #browser: Browser | null = null
  #contexts: BrowserContext[] = []
  #errors: string[] = []

  async start(): Promise<void> {
    await this.api.listen()
    this.#browser = await launchBrowser()
  }

  async stop(): Promise<void> {
    await this.#browser?.close()
    await this.api.close()
  }

  async clear(): Promise<void> {
    await Promise.all(this.#contexts.map((context) => context.close()))
    this.#contexts = []
    const errors = this.#errors
    this.#errors = []
    this.api.reset()
    expect(errors).toEqual([])
  }

  /** Opens a page that embeds the quiz, without motion unless the context says otherwise; does not wait for the quiz. */
  async open(opening: Opening = {}): Promise<Page> {
    const { page: name = 'plain', quiz = 'lindow-ferry', attributes = {}, context, before, throws } = opening
    if (this.#browser === null) throw new Error('The stage has not been started.')
    const own = await this.#browser.newContext({ viewport: { width: 800, height: 900 }, reducedMotion: 'reduce', ...context })
    this.#contexts.push(own)
    own.setDefaultTimeout(10_000)
    const page = await own.newPage()
    page.on('pageerror', (error) => {
      if (throws === undefined || !error.message.includes(throws)) this.#errors.push(error.message)
    })
    await before?.(page)
    await page.goto(`${this.api.site}/pages/${name}?${new URLSearchParams({ quiz, ...attributes })}`)
    return page
  }
}

/** Declares the stage of a file: starts it before the file's tests, clears it after each, stops it at the end. */
export function useStage(): Stage {
  const stage = new Stage()
  beforeAll(() => stage.start())
  afterEach(() => stage.clear())
  afterAll(() => stage.stop())
  return stage
}
