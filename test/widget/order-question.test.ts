// Putting lines in order with their arrows: the focus stays on the arrow that was pressed, and the place is said.
import { expect, test } from 'vitest'
import { SEQUENCE } from './fixture-quiz.ts'
import { arrange, button, check, focused, hasFocus, lines, shown, status } from './reader.ts'
import { useStage } from './stage.ts'

const stage = useStage()

test('a line moves by one place, the focus stays on its arrow, and the live region says where it is', async () => {
  const page = await stage.open({ quiz: 'lindow-order' })
  await shown(page, 'Question 1 of 1')
  const [first = '', second = '', third = '', fourth = ''] = await lines(page)
  const up = button(page, `Move up: ${third}`)
  await up.click()
  await expect.poll(() => lines(page)).toEqual([first, third, second, fourth])
  expect(await hasFocus(up)).toBe(true)
  await expect.poll(() => status(page).textContent()).toContain('Moved to place 2 of 4')
  await page.keyboard.press('Enter')
  await expect.poll(() => lines(page)).toEqual([third, first, second, fourth])
  expect(await hasFocus(up)).toBe(true)
  await expect.poll(() => status(page).textContent()).toContain('Moved to place 1 of 4')
  const down = button(page, `Move down: ${third}`)
  await down.click()
  await expect.poll(() => lines(page)).toEqual([first, third, second, fourth])
  expect(await hasFocus(down)).toBe(true)
})

test('the first line’s up and the last line’s down are dead and can still have the focus', async () => {
  const page = await stage.open({ quiz: 'lindow-order' })
  await shown(page, 'Question 1 of 1')
  const before = await lines(page)
  for (const arrow of [button(page, /^Move up: /).first(), button(page, /^Move down: /).last()]) {
    expect(await arrow.getAttribute('aria-disabled')).toBe('true')
    expect(await arrow.isEnabled()).toBe(false)
    await arrow.focus()
    expect(await hasFocus(arrow)).toBe(true)
    await page.keyboard.press('Enter')
    expect(await lines(page)).toEqual(before)
    expect(await focused(page)).toMatch(/^Move /)
  }
})

test('the answer is sent in the reader’s sequence, and the right order is shown with dates where they are known', async () => {
  const page = await stage.open({ quiz: 'lindow-order' })
  await shown(page, 'Question 1 of 1')
  const texts = SEQUENCE.correct.map((id) => SEQUENCE.choices.find((choice) => choice.id === id)?.text ?? '')
  const [one = '', two = '', three = '', four = ''] = texts
  await arrange(page, [two, one, three, four])
  expect(await check(page)).toMatch(/^Partly right/)
  const [a, b, c, d] = SEQUENCE.correct
  expect(JSON.parse(stage.api.answers[0]?.body ?? '')).toEqual({ choices: [b, a, c, d] })
  for (const words of ['The right order', 'March 2019', 'May 2021', 'You had it in place 2', 'You had it in place 1', 'You had it here']) {
    await shown(page, words)
  }
  await shown(page, '0.7 of 1 point')
})
