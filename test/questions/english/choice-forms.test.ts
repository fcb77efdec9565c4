import { expect, test } from 'vitest'
import { formOf } from '../../../questions/english/choice-forms.ts'

test.each([
  ['To warn the village', 'to …'],
  ['To the church tower', 'phrase'],
  ['By building a wall', 'by …-ing'],
  ['By the river', 'phrase'],
  ['Because it rained', 'because …'],
  ['Because of the rain', 'phrase'],
  ['That it rained', 'that …'],
  ['That of the union', 'phrase'],
  ['“It rained”', 'quotation'],
  ['About 800 people', 'number'],
  ['March 2, 2029', 'date'],
  ['Heavy rain', 'phrase'],
  ['', 'phrase'],
])('“%s” is of the form “%s”', (choice, form) => {
  expect(formOf(choice)).toBe(form)
})

test.each(['To fourth place', 'To less than one percent', 'To approximately 56 percent', 'To 14 percent', 'To another village'])(
  'takes “%s” for no purpose',
  (choice) => {
    expect(formOf(choice)).not.toBe('to …')
  },
)
