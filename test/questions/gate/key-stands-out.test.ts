import { describe, expect, test } from 'vitest'
import { keyStandsOut } from '../../../questions/gate/key-stands-out.ts'
import { asked } from './asked.ts'
import { candidates, itemOf } from './story.ts'

const faultsOf = (stem: string, key: string, ...distractors: string[]) => keyStandsOut.check(asked(stem, key, distractors))
const PLAIN = 'What did the union blame for the burst dam?'

describe('key-stands-out', () => {
  test.each(candidates.map((candidate) => [candidate.stem, candidate] as const))('passes the key of “%s”', (_, candidate) => {
    expect(keyStandsOut.check(itemOf(candidate))).toEqual([])
  })

  test.each([
    ['a word of the stem in a wrong choice too', PLAIN, ['A burst pipe', 'A burst valve', 'Old walls']],
    [
      'one word of the stem in a long key',
      'Which office did the court ask?',
      ['The national office of water and rivers', 'The union of northern miners', 'A board of village elders'],
    ],
    ['a negative key beside affirmative choices', PLAIN, ['Mud that nobody had seen', 'Mud from the river', 'Mud from the tunnel']],
    ['“a” beside “an”', PLAIN, ['An earthquake', 'A flood', 'A storm']],
    ['digits in every choice', 'When did the dam burst in Hamre?', ['March 2', 'March 9', 'June 1']],
  ] as const)('passes %s', (_, stem, [key, ...distractors]) => {
    expect(faultsOf(stem, key, ...distractors)).toEqual([])
  })

  test.each([
    [
      'alone repeats the stem',
      'In what capacity did clubs attend the fair in Tarn?',
      ['In a charitable capacity', 'In the role of guests', 'In the role of guards'],
      /repeats “capacity”/,
    ],
    [
      'alone takes up a word that the stem has inside another form',
      'What turned the crowd in Hamre into a light show?',
      ['The lighted toys', 'The laser beams', 'The old drums'],
      /repeats/,
    ],
    ['hides a word of the stem', 'Which tool had the poster loaded in January 2031?', ['Megaloader', 'Hitlist', 'Clamshell'], /repeats/],
    ['is by far the longest', PLAIN, ['Cracks in the western wall of the dam', 'An earthquake', 'Heavy rain'], /longest/],
    ['is by far the shortest', PLAIN, ['Rain', 'Cracks in the western wall of the dam', 'An earthquake in the mountains'], /shortest/],
    ['alone has digits', PLAIN, ['The flood of 2029', 'The old walls', 'The new tunnel'], /digits/],
    ['alone has no digits', 'When did the dam burst in Hamre?', ['In spring', 'In June 2028', 'On May 3'], /digits/],
    ['alone is quoted', 'What did Solheim call the mine in Skarvik?', ['“The backbone”', 'The heart', 'The curse'], /quoted/],
    ['is the only one that is affirmative', PLAIN, ['The walls were old', 'The walls were not old', 'There was no rain'], /negative/],
    ['is the only one without a name', 'Who first noticed the flood in Hamre?', ['A few fishermen', 'Per Aune', 'Liv Dahlen'], /no name/],
    [
      'alone begins otherwise',
      'How far did the flood rise in Hamre?',
      ['Past the church door', 'To the old bridge', 'To the town hall'],
      /begin with “to”/,
    ],
  ] as const)('refuses a key that %s', (_, stem, [key, ...distractors], message) => {
    expect(faultsOf(stem, key, ...distractors).join(' ')).toMatch(message)
  })

  test.each([
    ['Lines of cars', 'A closed bridge', 'A wet cellar'],
    ['Another wet cellar', 'A closed bridge', 'A line of cars'],
  ])('passes “%s” beside choices that begin with “a”: it has no other article', (key, ...distractors) => {
    expect(faultsOf('What did the flood leave behind in Hamre?', key, ...distractors)).toEqual([])
  })

  test('refuses a key that alone is an address of the web', () => {
    expect(faultsOf('Who counted the cracks in the dam?', 'Damwatch.org', 'The Tarn Herald', 'Radio Hamre').join()).toMatch(
      /address of the web/,
    )
    expect(faultsOf('Who counted the cracks in the dam?', 'Damwatch.org', 'The Tarn Herald', 'Hamre.org')).toEqual([])
  })

  test('passes a name of the stem in a key beside other names: one place of Hamre among others', () => {
    expect(faultsOf('What did the flood reach in Hamre?', 'The church of Hamre', 'The mine of Skarvik', 'The court in Tarn')).toEqual([])
  })

  test('refuses a key that is the only person of the country which the stem names', () => {
    const item = asked('Which minister of Norland opposed the mine?', 'Per Aune', ['Ingrid Solheim', 'Liv Dahlen'])
    const entities = item.sheet.entities.map((entity) =>
      ['solheim', 'dahlen'].includes(entity.id) ? { ...entity, side: 'ostland' } : entity,
    )
    expect(keyStandsOut.check(item)).toEqual([])
    expect(keyStandsOut.check({ ...item, sheet: { ...item.sheet, entities } })).toEqual([expect.stringMatching(/only one of Norland/)])
  })

  describe('where several choices are right', () => {
    const several = (right: readonly string[], wrong: readonly string[]) => {
      const item = asked('Which things did the union of Hamre blame for the burst dam?', right[0] ?? '', wrong)
      return keyStandsOut.check({
        ...item,
        candidate: { ...item.candidate, kind: 'multiple', key: right.map((text) => ({ text, quote: text })) },
      })
    }

    test('passes one right choice that stands out among others', () => {
      expect(several(['Cracks in the western wall of the old tower', 'Rain'], ['Mud', 'A storm'])).toEqual([])
      expect(several(['Rain in 2029', 'A storm'], ['Mud', 'Old walls'])).toEqual([])
      expect(several(['The dam', 'A storm'], ['Mud', 'Old walls'])).toEqual([])
    })

    test.each([
      ['longer', ['Cracks in the western wall of the tower', 'Heavy rain in the northern mountains'], ['Mud', 'A storm'], /longer/],
      ['shorter', ['Mud', 'A storm'], ['Cracks in the western wall of the tower', 'Heavy rain in the northern mountains'], /shorter/],
      ['with digits', ['Rain in 2029', 'The quake of 2030'], ['Mud', 'A storm'], /digits/],
      ['without digits', ['Mud', 'A storm'], ['Rain in 2029', 'The quake of 2030'], /digits/],
      ['quoted', ['“Bad steel”', '“Old walls”'], ['Mud', 'A storm'], /quotation/],
      ['from the stem', ['A weak dam', 'A burst pipe'], ['Mud', 'A storm'], /repeat words of the stem/],
    ] as const)('refuses right choices that are all %s, where no wrong one is', (_, right, wrong, message) => {
      expect(several(right, wrong).join()).toMatch(message)
    })
  })
})
