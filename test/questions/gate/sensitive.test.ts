import { describe, expect, test } from 'vitest'
import type { Fact } from '../../../questions/facts/sheet.ts'
import { sensitive } from '../../../questions/gate/sensitive.ts'
import { candidates, itemOf, sound, spoilt, withFacts } from './story.ts'

const proof = { by: 'silence' } as const
const asking = (
  facts: string[],
  stem: string,
  key: string,
  wrong: readonly string[] = ['Three', 'Four'],
  family: 'action' | 'quantity' = 'action',
) =>
  spoilt('piles', { facts, family, stem, key: [{ text: key, quote: 'Two miners' }], distractors: wrong.map((text) => ({ text, proof })) })
const tagged = (item: ReturnType<typeof itemOf>, ...tags: Fact['tags']) => withFacts(item, (fact) => ({ ...fact, tags }))

describe('sensitive', () => {
  test.each(candidates.map((candidate) => [candidate.id, candidate] as const))('passes “%s”', (_, candidate) => {
    expect(sensitive.check(itemOf(candidate))).toEqual([])
  })

  test.each([
    [
      'what happened, though people died of it',
      asking(['miners-killed'], 'What killed two miners in Norland?', 'The burst dam', ['A fire', 'A storm']),
    ],
    [
      'an event told by its day, though people were hurt in it',
      tagged(asking(['bridge'], 'What hurt people in Hamre?', 'The strike of January 16', ['A fire', 'A storm']), 'injury'),
    ],
    [
      'an event told by its year, though people died of it',
      tagged(asking(['bridge'], 'What struck Hamre?', 'The flood of 2019', ['A fire', 'A storm']), 'death'),
    ],
    ['the date of a disaster', spoilt('repair-date', { stem: 'On which date did the deadly dam burst?' })],
    ['a number of things', asking(['hire'], 'How many schools will be built?', '2')],
    [
      'who said something about a crime',
      asking(['promise'], 'Who said that the fraud must be punished?', 'Per Aune', ['Liv Dahlen', 'Marta Lund']),
    ],
    [
      'an organisation beside a crime',
      asking(['promise'], 'Which company was charged with fraud?', 'Borealis Metals', ['Sudland Copper', 'Tarn Steel']),
    ],
  ])('passes %s', (_, item) => {
    expect(sensitive.check(item)).toEqual([])
  })

  test.each([
    ['the number of the dead', asking(['miners-killed'], 'How many miners were killed when the dam burst?', 'Two'), /number/],
    ['a number of the injured in the key', asking(['boy-injured'], 'Who was hurt when the dam burst?', '1 boy'), /number/],
    ['a toll', tagged(asking(['bridge'], 'What was the toll of the flood in Hamre?', '1,500', ['900', '600']), 'death'), /number/],
    ['a toll in words', tagged(asking(['bridge'], 'What death toll did the ministry report?', '1,200 people'), 'death'), /number/],
    [
      'a number of dead beside a date',
      tagged(asking(['bridge'], 'What did the strike do?', 'It killed two children in January 2024'), 'death'),
      /number/,
    ],
    [
      'a number of dead that looks like a year',
      tagged(asking(['bridge'], 'What did the flood do?', 'It killed 1999 people'), 'death'),
      /number/,
    ],
    ['the age of a child', tagged(asking(['bridge'], 'How old was the boy from Hamre?', '9'), 'minor'), /number/],
    ['a number of dead that the sheet forgot to tag', asking(['bridge'], 'How many people died in Hamre?', 'Two'), /number/],
    [
      'deaths as a quantity',
      asking(['miners-killed'], 'What was lost when the dam burst?', 'Lives', ['Money', 'Time'], 'quantity'),
      /number/,
    ],
    ['a gap about the dead', asking(['miners-killed'], 'Who were killed: two ___?', 'Miners', ['Boys', 'Guards']), /gap/],
    ['true or false about a suicide', tagged(asking(['bridge'], 'Did he kill himself?', 'True', ['False']), 'suicide'), /true or false/],
    [
      'a named person beside a crime',
      asking(['promise'], 'Who was arrested for fraud in Norland?', 'Per Aune', ['Liv Dahlen', 'A clerk']),
      /“Liv Dahlen” would be named/,
    ],
    [
      'a named person among the accused',
      asking(['promise'], 'Who was accused of theft in Norland?', 'Per Aune', ['Marta Lund']),
      /Marta Lund/,
    ],
    [
      'a named person beside a crime that only the tag tells',
      tagged(asking(['bridge'], 'Which minister did it?', 'Per Aune', ['Liv Dahlen']), 'crime'),
      /Liv Dahlen/,
    ],
  ])('refuses %s', (_, item, message) => {
    expect(sensitive.check(item).join()).toMatch(message)
  })

  test('passes the sound question on the union’s blame, whose facts are tagged with nothing', () => {
    expect(itemOf(sound('blame')).facts.flatMap(({ tags }) => tags)).toEqual([])
  })
})
