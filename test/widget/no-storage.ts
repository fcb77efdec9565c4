// Pages that may not store anything, as in private windows and sandboxed frames.
import type { Page } from 'playwright'

/** Makes storage throw when it is touched. */
export const refuseStorage = (page: Page) =>
  page.addInitScript(() => {
    for (const name of ['localStorage', 'sessionStorage']) {
      Object.defineProperty(window, name, {
        get() {
          throw new DOMException('The page may not store', 'SecurityError')
        },
      })
    }
  })
