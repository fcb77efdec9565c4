// Watches for focus that is lost to the body, frame by frame: axe does not report it, and a reader without a mouse is then nowhere.
import type { Page } from 'playwright'

/** Starts with the page; counts frames without focus from the moment that something in the page first has it. */
export const watchFocus = (page: Page) =>
  page.addInitScript(() => {
    const counts = window as unknown as { framesWithoutFocus: number }
    counts.framesWithoutFocus = 0
    let begun = false
    const look = () => {
      const lost = document.activeElement === null || document.activeElement === document.body
      if (!lost) begun = true
      if (begun && lost) counts.framesWithoutFocus += 1
      requestAnimationFrame(look)
    }
    requestAnimationFrame(look)
  })

export const framesWithoutFocus = (page: Page) =>
  page.evaluate(() => (window as unknown as { framesWithoutFocus: number }).framesWithoutFocus)
