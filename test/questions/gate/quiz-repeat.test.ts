import { describe, expect, test } from 'vitest'
import { repeats } from '../../../questions/gate/quiz-repeat.ts'
import { banked } from './asked.ts'

const rain = banked('What had filled the drainage tunnel of the dam?', ['Heavy rain'], ['An earthquake'], { facts: ['rain', 'tunnel'] })

describe('quiz-repeat', () => {
  test('passes two questions on different facts', () => {
    expect(repeats(rain, banked('Who pays for the school in Hamre?', ['Borealis Metals'], ['The state'], { facts: ['school'] }))).toBeNull()
  })

  test('refuses two questions that share a fact, however they ask', () => {
    const same = banked('Which part of the dam was full of mud?', ['A tunnel'], ['A wall'], { facts: ['mud', 'tunnel'] })
    expect(repeats(rain, same)).toMatch(/the fact tunnel/)
  })

  test('refuses two stems of nearly the same words', () => {
    const same = banked('What had filled a drainage tunnel of that dam?', ['Mud'], ['Sand'], { facts: ['mud'] })
    expect(repeats(rain, same)).toMatch(/nearly the same/)
  })
})
