import { describe, expect, test } from 'vitest'
import { wrongAttachments } from '../../../questions/gate/attachments.ts'
import { sheet } from './story.ts'

const SOURCES = [
  'Norland had closed the mine after Ostland’s strikes on a Sudlandic bridge. Ostland and Westmark welcomed a visit by Norland’s king.',
]
const faultsOf = (wording: string) => wrongAttachments(wording, SOURCES, sheet)

describe('whose deed or thing it is', () => {
  test.each([
    ['a thing of its own country', 'What did Ostland’s strikes destroy?'],
    ['a thing by the country’s demonym', 'Which Sudlandic bridge was hit?'],
    ['a deed in another form', 'Which mine did Norland close?'],
    ['a deed of two countries, asked of either', 'What did Ostland welcome?'],
    ['a thing that no country has', 'What did Sudland’s parliament debate?'],
    ['an office that a card gives the country', 'What did Norland’s mining minister say?'],
    ['a country to which something merely happens', 'What was taken from Sudland?'],
  ])('passes %s', (_, wording) => {
    expect(faultsOf(wording)).toEqual([])
  })

  test.each([
    ['another country’s strikes', 'What did Norland’s strikes destroy?', /“strik….*Norland/],
    ['another country’s bridge', 'Which Norlandic bridge was hit?', /“bridg…/],
    ['another country’s deed', 'Which mine did Sudland close?', /“clos….*Sudland/],
    ['another country’s king behind “by”', 'Who welcomed a visit by Westmark’s king?', /Westmark/],
  ])('refuses %s', (_, wording, message) => {
    expect(faultsOf(wording).join(' ')).toMatch(message)
  })
})
