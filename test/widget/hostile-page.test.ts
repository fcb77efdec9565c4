// A host's style sheet, however bad, does not show through; what the host may set (its font, its colour scheme) does.
import type { Page } from 'playwright'
import { expect, test } from 'vitest'
import { useStage } from './stage.ts'
import { STATES } from './states.ts'

const stage = useStage()

/** The same choices in the same order on every page. */
const withoutChance = (page: Page) =>
  page.addInitScript(() => {
    Math.random = () => 0.4
    crypto.randomUUID = () => '00000000-0000-4000-8000-000000000000'
    crypto.getRandomValues = <T extends ArrayBufferView | null>(array: T): T => {
      if (array !== null) new Uint8Array(array.buffer).fill(7)
      return array
    }
  })

/** Every computed property of the element and of all in it, by place in the tree, with those of the `::before` and `::after` that it has. */
const styles = (page: Page) =>
  page.evaluate(() => {
    const host = document.querySelector('article-quiz')
    const inside = [...(host?.shadowRoot?.querySelectorAll('*') ?? [])]
    const all = host === null ? [] : [host, ...inside]
    return all.map((element) => {
      const lines = [undefined, '::before', '::after'].flatMap((pseudo) => {
        const style = getComputedStyle(element, pseudo)
        if (pseudo !== undefined && /^(none|normal)$/.test(style.content)) return []
        return [...style].filter((name) => !name.startsWith('--')).map((name) => `${pseudo ?? ''}${name}: ${style.getPropertyValue(name)}`)
      })
      const { width, height } = element.getBoundingClientRect()
      return {
        name: `${element.localName}.${element.getAttribute('class') ?? ''}`,
        lines: [...lines, `box: ${width.toFixed(2)} × ${height.toFixed(2)}`],
      }
    })
  })

const LOOKED_AT = ['chosen', 'wrong', 'order', 'not sent', 'not loaded', 'result, an answer open']

test.each(LOOKED_AT)('%s looks on a hostile page as it does on an ordinary one', async (name) => {
  const reach = STATES[name]
  if (reach === undefined) throw new Error('no such state')
  const plain = await styles(await reach(stage, { before: withoutChance }))
  stage.api.reset()
  const hostile = await styles(await reach(stage, { page: 'hostile', before: withoutChance }))
  expect(hostile.map((element) => element.name)).toEqual(plain.map((element) => element.name))
  const differences = hostile.flatMap((element, index) => {
    const before = plain[index]?.lines ?? []
    return element.lines.flatMap((line, at) => (line === before[at] ? [] : [`${index} ${element.name}: ${before[at]} became ${line}`]))
  })
  expect(differences.slice(0, 20)).toEqual([])
})

test('the words are in the host’s own font', async () => {
  const page = await STATES['a question']?.(stage)
  const family = await page
    ?.locator('article-quiz')
    .getByText('Who opened the ferry line')
    .first()
    .evaluate((stem) => getComputedStyle(stem).fontFamily)
  expect(family).toBe('Georgia, serif')
})
