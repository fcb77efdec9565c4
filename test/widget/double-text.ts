// Text twice as large, as a reader's browser can make it without zooming the page: what is then cut off or covered.
import type { Page } from 'playwright'

/** Nothing is. */
export const READABLE = { scrolls: false, clipped: [], covered: [] }

/** Doubles every font size and line height of the widget, and names what is then clipped or covered. */
export const doubled = (page: Page) =>
  page.evaluate(() => {
    const root = document.querySelector('article-quiz')?.shadowRoot
    if (root === null || root === undefined) throw new Error('The widget has no shadow root.')
    const elements = [...root.querySelectorAll<HTMLElement>('*')]
    const sizes = elements.map((element) => getComputedStyle(element)).map(({ fontSize, lineHeight }) => [fontSize, lineHeight] as const)
    elements.forEach((element, index) => {
      const [size, line] = sizes[index] ?? ['', '']
      element.style.setProperty('font-size', `${Number.parseFloat(size) * 2}px`, 'important')
      if (line !== 'normal') element.style.setProperty('line-height', `${Number.parseFloat(line) * 2}px`, 'important')
    })
    const seen = (element: HTMLElement) => element.clientWidth > 2 && element.clientHeight > 2
    const clipped = elements.filter((element) => {
      const { overflowX, overflowY } = getComputedStyle(element)
      const cuts = overflowX !== 'visible' || overflowY !== 'visible'
      return cuts && seen(element) && (element.scrollHeight > element.clientHeight + 2 || element.scrollWidth > element.clientWidth + 2)
    })
    const runs: { text: string; box: DOMRect }[] = []
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const parent = node.parentElement
      const hidden = parent === null || !parent.checkVisibility() || parent.closest('[role=status], svg') !== null
      if (hidden || node.textContent?.trim() === '') continue
      const range = document.createRange()
      range.selectNodeContents(node)
      for (const box of range.getClientRects()) if (box.width > 2 && box.height > 2) runs.push({ text: node.textContent ?? '', box })
    }
    const covered = runs.flatMap((one, index) =>
      runs.slice(index + 1).flatMap((other) => {
        const width = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left)
        const height = Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top)
        return width > 8 && height > 16 ? [`“${one.text}” and “${other.text}”`] : []
      }),
    )
    return {
      scrolls: (document.scrollingElement?.scrollWidth ?? 0) > window.innerWidth,
      clipped: clipped.map((element) => `${element.localName}.${element.className}`),
      covered,
    }
  })
