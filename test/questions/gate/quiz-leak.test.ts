import { describe, expect, test } from 'vitest'
import { leaks } from '../../../questions/gate/quiz-leak.ts'
import { banked } from './asked.ts'

const filled = banked('What had filled the drainage tunnel of the dam?', ['Heavy rain'], ['An earthquake', 'Old gravel'])

describe('quiz-leak', () => {
  test('passes two questions that say nothing of each other’s answers', () => {
    const other = banked('Who pays for the school in Hamre?', ['Borealis Metals'], ['The union', 'The state'])
    expect(leaks(other, filled)).toBeNull()
    expect(leaks(filled, other)).toBeNull()
  })

  test('refuses a stem that tells another question’s answer, in whatever form', () => {
    const telling = banked('Which valley did the heaviest of the rains flood?', ['Skarv'], ['Tarn', 'Lund'])
    const told = banked('What flooded the village of Hamre?', ['Rains that were heavier than ever'], ['A wave', 'A tide'])
    expect(leaks(banked('Why did heavy rain fill the tunnel with mud?', ['It was open'], ['It was old']), filled)).toMatch(
      /tells the answer “Heavy rain”/,
    )
    expect(leaks(telling, told)).toBeNull()
  })

  test('refuses a choice that holds another question’s answer', () => {
    const telling = banked('What did the union fear?', ['More floods'], ['More heavy rain', 'Lower wages'])
    expect(leaks(telling, filled)).toMatch(/choice “More heavy rain”/)
  })

  test('takes a name of one word for a leak only where the stems ask about the same matter', () => {
    const buyer = banked('Which country recalled its observers from the Skarv Commission?', ['Ostland'], ['Sudland', 'Westmark'])
    expect(leaks(banked('What did Ostland drink?', ['Water'], ['Milk']), buyer)).toBeNull()
    expect(leaks(banked('Why did Ostland recall its observers from Norland?', ['In protest'], ['In doubt']), buyer)).toMatch(/“Ostland”/)
  })

  test('passes an answer that its own question says already', () => {
    const own = banked('Which heavy rain filled the tunnel?', ['The heavy rain'], ['The light rain'])
    expect(leaks(banked('Why did heavy rain worry the union?', ['The dam leaked'], ['The road sank']), own)).toBeNull()
  })

  test('passes a sequence: its answer is an order, not words', () => {
    const order = banked('In which order did these happen?', ['The dam burst', 'The mine closed', 'A court ruled'], [], { kind: 'order' })
    expect(leaks(banked('Why had the dam burst?', ['Rain'], ['Wind']), order)).toBeNull()
  })
})
