import { describe, expect, test } from 'vitest'
import { settingMissing } from '../../../questions/gate/setting-missing.ts'
import { candidates, itemOf, spoilt } from './story.ts'

const faultsOf = (stem: string, heading = 'Norland reopens its Skarvik copper mine, March 2031') =>
  settingMissing.check(spoilt('blame', { stem }, { heading }))

describe('setting-missing', () => {
  test.each([
    ['a noun before the name', 'What did engineer Per Aune say of the dam?'],
    ['where the person belongs', 'What did Per Aune of the Fishing Association say of the dam?'],
    ['an apposition', 'What did Per Aune, a member of the council, say of the dam?'],
    ['a participle', 'Which party does Per Aune, elected in the north of Norland, belong to?'],
    ['a group with what it is', 'Whom did Per Aune of the angling group Skarv defeat?'],
  ])('takes %s for an introduction, whatever the card says', (_, stem) => {
    expect(settingMissing.check(spoilt('piles', { stem }))).toEqual([])
  })

  test.each([
    ['What did Per Aune say of the dam?'],
    ['According to Per Aune, what must never happen again?'],
    ['Who was told by Per Aune that waste harms the river?'],
  ])('refuses a person whom nobody introduces: “%s”', (stem) => {
    expect(settingMissing.check(spoilt('piles', { stem })).join()).toMatch(/who Per Aune is/)
  })

  test('passes an event that the heading has as a verb', () => {
    expect(
      settingMissing.check(
        spoilt('piles', { stem: 'What did the union lose in the election?' }, { heading: 'Norland elects its council, March 2031' }),
      ),
    ).toEqual([])
  })

  test('passes the authors of a study that the heading places, and of no other', () => {
    const ofStudy = (heading: string) =>
      settingMissing.check(spoilt('piles', { stem: "What do the study's authors say of the dam?" }, { heading }))
    expect(ofStudy('Study of the Skarv river, March 2031')).toEqual([])
    expect(ofStudy('Norland reopens its mine, March 2031')).toHaveLength(1)
  })

  test('takes the most votes for an amount, and no vote', () => {
    expect(settingMissing.check(spoilt('piles', { stem: 'Which town gave the most votes to the union?' }))).toEqual([])
  })

  test('takes what was ruled out for no ruling', () => {
    expect(settingMissing.check(spoilt('piles', { stem: 'Why was the riverside car park ruled out?' }))).toEqual([])
  })

  test('takes a relation for no name', () => {
    const item = spoilt('piles', { stem: 'What did her mother say of the dam?' })
    const entities = item.sheet.entities.map((each) =>
      each.id === 'lund' ? { ...each, name: 'Lund’s mother', aliases: ['her mother'] } : each,
    )
    expect(settingMissing.check({ ...item, sheet: { ...item.sheet, entities } })).toEqual([])
  })

  test('passes a bare name under a heading that speaks of one person', () => {
    const stem = 'What did Per Aune say of the dam?'
    expect(settingMissing.check(spoilt('piles', { stem }, { heading: 'Minister resigns over a dam in Norland, March 2031' }))).toEqual([])
    expect(settingMissing.check(spoilt('piles', { stem }, { heading: 'Ministers resign over a dam in Norland, March 2031' }))).toHaveLength(
      1,
    )
  })

  test.each(candidates.map((candidate) => [candidate.stem, candidate] as const))('passes “%s”', (_, candidate) => {
    expect(settingMissing.check(itemOf(candidate))).toEqual([])
  })

  test.each([
    ['an event with its owner', 'What did Ostland’s strikes on Hamre destroy?'],
    ['an event with its date', 'What did the strikes of January 18 destroy?'],
    ['an event with its place', 'Who won the vote on the mine in Skarvik?'],
    ['a study with its year behind a comma', 'What did the study, published in 2030, find in the river?'],
    ['an event that the stem has introduced', 'After a strike at the mine in Hamre, who ended the strike?'],
    ['a person with the office before', 'What did mining minister Ingrid Solheim say of the new dam?'],
    ['a person with the office behind a comma', 'What did Ingrid Solheim, Norland’s mining minister, say of the new dam?'],
  ])('passes %s', (_, stem) => {
    expect(faultsOf(stem)).toEqual([])
  })

  test('passes an event and a person that the heading places', () => {
    const heading = 'Ingrid Solheim loses the vote on the Skarvik mine, March 2031'
    expect(faultsOf('What did Ingrid Solheim do after the vote?', heading)).toEqual([])
    expect(faultsOf('What did Ingrid Solheim do after the vote?')).toHaveLength(2)
  })

  test('passes a person whom every reader knows', () => {
    const { sheet, ...item } = spoilt('blame', { stem: 'What did Ingrid Solheim call the Skarvik mine?' })
    const famous = { ...sheet, entities: sheet.entities.map((entity) => ({ ...entity, famous: true })) }
    expect(settingMissing.check({ ...item, sheet })).toHaveLength(1)
    expect(settingMissing.check({ ...item, sheet: famous })).toEqual([])
  })

  test.each([
    ['“its strikes”', 'What did Ostland say its strikes had destroyed?'],
    ['“the visit”', 'What would the visit give Norland an opportunity to discuss?'],
    ['“the invitation”', 'Who accepted the invitation of the government?'],
    ['“the victory”', 'Which town did Norland enter after the victory?'],
    ['“the ruling on …” that names no place or court', 'After the ruling on village schools, what did the owner do?'],
    ['“the study of …” that names nothing', 'Why did the study of rivers, dams and rain look at several years?'],
    ['“the research team”', 'According to the research team, what had filled the tunnel?'],
    ['“the respondents”', 'What did most of the respondents want from Norland?'],
    ['a person without office, side or country', 'What did Ingrid Solheim call the Skarvik mine?'],
  ])('refuses %s', (_, stem) => {
    expect(faultsOf(stem)).toHaveLength(1)
  })

  test('names what is missing and how to mend it', () => {
    expect(faultsOf('Who accepted the invitation of the government?', '')[0]).toMatch(/“the invitation”.*say whose, of what or when/)
    expect(faultsOf('What did Per Aune demand of the Skarvik mine?')[0]).toMatch(/Per Aune.*add office, side or country/)
  })
})
