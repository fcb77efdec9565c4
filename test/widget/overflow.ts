// What of the widget reaches beyond its box or makes the page scroll sideways.
import type { Page } from 'playwright'

/** Nothing does. */
export const FITS = { scrolls: false, beyond: [] }

/** Elements by name and class; those of one pixel that only screen readers meet do not count, unless they make the page scroll. */
export const overflow = (page: Page) =>
  page.evaluate(() => {
    const host = document.querySelector('article-quiz') as HTMLElement
    const box = host.getBoundingClientRect()
    const beyond = [...(host.shadowRoot?.querySelectorAll('*') ?? [])].filter((element) => {
      const { left, right, width } = element.getBoundingClientRect()
      return width > 1 && (left < box.left - 0.5 || right > box.right + 0.5)
    })
    return {
      scrolls: (document.scrollingElement?.scrollWidth ?? 0) > window.innerWidth,
      beyond: beyond.map((element) => `${element.localName}.${element.getAttribute('class') ?? ''}`),
    }
  })
