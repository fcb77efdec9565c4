// A verdict fades in and nothing travels; a reader who asks for no motion gets none at all.
import type { Page } from 'playwright'
import { expect, test } from 'vitest'
import { useStage } from './stage.ts'
import { STATES } from './states.ts'

const stage = useStage()

/** What moves anywhere in the widget: animations and transitions that take time. */
const moving = (page: Page) =>
  page.evaluate(() => {
    const elements = [...(document.querySelector('article-quiz')?.shadowRoot?.querySelectorAll('*') ?? [])]
    return elements.flatMap((element) => {
      const { animationName, animationDuration, transitionProperty, transitionDuration, animationIterationCount } =
        getComputedStyle(element)
      const long = (durations: string) => durations.split(',').some((duration) => Number.parseFloat(duration) > 0)
      return [
        ...(animationName !== 'none' && long(animationDuration) ? [{ moves: animationName, loops: animationIterationCount !== '1' }] : []),
        ...(long(transitionDuration) ? [{ moves: transitionProperty, loops: false }] : []),
      ]
    })
  })

test.each(['chosen', 'wrong', 'order, a line moved'])('%s has no motion where none is wanted', async (name) => {
  const page = await STATES[name]?.(stage)
  if (page === undefined) throw new Error('no such state')
  expect(await moving(page)).toEqual([])
})

test('otherwise a verdict fades in, and nothing loops', async () => {
  const page = await STATES['wrong']?.(stage, { context: { reducedMotion: 'no-preference' } })
  if (page === undefined) throw new Error('no such state')
  const all = await moving(page)
  expect(all.length).toBeGreaterThan(0)
  expect(all.filter(({ loops }) => loops)).toEqual([])
})
