import { expect, test } from 'vitest'
import { remember } from '../../../questions/english/remember.ts'

test('works a text out once', () => {
  const asked: string[] = []
  const length = remember((text) => {
    asked.push(text)
    return text.length
  })
  expect([length('ore'), length('ore'), length('copper')]).toEqual([3, 3, 6])
  expect(asked).toEqual(['ore', 'copper'])
})

test('forgets the oldest and keeps the latest, however many texts there are', () => {
  let asked = 0
  const twice = remember((text) => {
    asked += 1
    return text + text
  })
  for (let index = 0; index < 1000; index += 1) twice(`${index} ${'x'.repeat(3000)}`)
  asked = 0
  twice(`999 ${'x'.repeat(3000)}`)
  expect(asked).toBe(0)
  twice(`0 ${'x'.repeat(3000)}`)
  expect(asked).toBe(1)
})

test('remembers no text that is long', () => {
  let asked = 0
  const count = remember(() => {
    asked += 1
    return asked
  })
  const long = 'x'.repeat(5000)
  expect([count(long), count(long)]).toEqual([1, 2])
})
