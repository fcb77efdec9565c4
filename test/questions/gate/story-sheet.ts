// The fact sheet of the invented article.
import * as v from 'valibot'
import { type FactSheet, factSheetSchema } from '../../../questions/facts/sheet.ts'

type Given = v.InferInput<typeof factSheetSchema>['facts'][number]

/** A plain statement with one quote. */
const statement = (id: string, text: string, exact: string, rest: Partial<Extract<Given, { kind: 'statement' }>> = {}): Given => ({
  kind: 'statement',
  id,
  statement: text,
  quotes: [{ exact }],
  certainty: 'asserted',
  worth: 2,
  ...rest,
})

const said = (speaker: string, verb: string) => ({ by: { speaker, verb }, certainty: 'claimed' as const })

const office = (person: string, title: string, exact: string, name: string): Given => ({
  kind: 'office',
  id: `office-${person}`,
  statement: `${name} is Norland’s ${title.toLowerCase()}.`,
  quotes: [{ exact }],
  certainty: 'asserted',
  worth: 1,
  person,
  office: title,
  of: 'norland',
})

const dam = { exact: 'a dam burst there and flooded the village of Hamre' }
const river = { exact: 'the Skarv river' }

export const sheet: FactSheet = v.parse(factSheetSchema, {
  entities: [
    { id: 'norland', name: 'Norland', type: 'country', side: 'norland', demonyms: ['Norlandic'], capital: 'Tarn' },
    { id: 'ostland', name: 'Ostland', type: 'country', side: 'ostland', demonyms: ['Ostlandic'], words: ['country'] },
    { id: 'sudland', name: 'Sudland', type: 'country', side: 'sudland', demonyms: ['Sudlandic'], words: ['country'] },
    { id: 'westmark', name: 'Westmark', type: 'country', side: 'westmark', demonyms: ['Westmarkish'], words: ['country'] },
    { id: 'hamre', name: 'Hamre', type: 'place', side: 'norland', within: ['norland'], words: ['village'] },
    { id: 'skarvik', name: 'Skarvik copper mine', aliases: ['Skarvik mine', 'Skarvik'], type: 'place', within: ['norland'] },
    { id: 'skarv', name: 'Skarv river', type: 'place' },
    { id: 'borealis', name: 'Borealis Metals', aliases: ['Borealis'], type: 'organisation', words: ['company', 'owner'] },
    { id: 'union', name: 'Miners’ Union of Norland', aliases: ['MUN'], type: 'organisation', side: 'norland', words: ['union'] },
    { id: 'engineers', name: 'a commission of engineers', type: 'group' },
    { id: 'court', name: 'a court in Tarn', aliases: ['the court'], type: 'organisation' },
    { id: 'fishermen', name: 'fishermen of Hamre', type: 'group' },
    { id: 'association', name: 'Hamre Fishing Association', type: 'organisation' },
    { id: 'skarv-commission', name: 'Skarv Commission', type: 'organisation' },
    { id: 'government', name: 'the government of Norland', aliases: ['Norland’s government'], type: 'organisation', side: 'norland' },
    { id: 'solheim', name: 'Ingrid Solheim', type: 'person', side: 'norland', office: { title: 'mining minister', of: 'norland' } },
    { id: 'aune', name: 'Per Aune', type: 'person', side: 'norland', office: { title: 'fisheries minister', of: 'norland' } },
    { id: 'dahlen', name: 'Liv Dahlen', type: 'person', side: 'norland', office: { title: 'finance minister', of: 'norland' } },
    { id: 'lund', name: 'Marta Lund', type: 'person', side: 'hamre', office: { title: 'head', of: 'association' } },
  ],
  facts: [
    statement(
      'reopening',
      'Norland will reopen the Skarvik copper mine on April 4, 2031.',
      'Norland will reopen the Skarvik copper mine on April 4, 2031',
      {
        certainty: 'planned',
        single: ['April 4, 2031'],
        worth: 3,
      },
    ),
    statement('flood', 'The burst dam flooded the village of Hamre.', 'a dam burst there and flooded the village of Hamre'),
    statement('miners-killed', 'Two miners were killed when the dam burst.', 'Two miners were killed', {
      references: [dam],
      tags: ['death'],
    }),
    statement('boy-injured', 'A boy was injured when the dam burst.', 'a boy was injured', {
      references: [dam],
      tags: ['injury', 'minor'],
    }),
    {
      kind: 'event',
      id: 'event-burst',
      statement: 'The dam at the Skarvik mine burst on March 2, 2029.',
      quotes: [{ exact: 'The dam burst on March 2, 2029' }],
      certainty: 'asserted',
      single: ['March 2, 2029'],
      worth: 3,
      line: 'The dam burst',
      on: '2029-03-02',
      date: 'March 2, 2029',
      story: 'the Skarvik mine',
    },
    {
      kind: 'event',
      id: 'event-closed',
      statement: 'The government closed the Skarvik mine on March 9, 2029.',
      quotes: [{ exact: 'The government closed the mine on March 9, 2029' }],
      certainty: 'asserted',
      single: ['March 9, 2029'],
      worth: 2,
      line: 'The government closed the mine',
      on: '2029-03-09',
      date: 'March 9, 2029',
      story: 'the Skarvik mine',
    },
    {
      kind: 'event',
      id: 'event-repair',
      statement: 'On June 1, 2030, a court in Tarn allowed Borealis Metals to repair the dam.',
      quotes: [{ exact: 'on June 1, 2030, a court in Tarn allowed its owner, Borealis Metals, to repair the dam' }],
      certainty: 'asserted',
      single: ['June 1, 2030'],
      worth: 2,
      line: 'A court allowed repairs',
      on: '2030-06-01',
      date: 'June 1, 2030',
      story: 'the Skarvik mine',
    },
    statement(
      'blame-union',
      'The Miners’ Union of Norland blamed cracks in the wall of the dam.',
      'The Miners’ Union of Norland (MUN) blamed cracks in the wall of the dam',
      {
        ...said('union', 'blame'),
        references: [dam],
        single: ['cracks in the wall of the dam'],
      },
    ),
    statement('union-name', 'MUN stands for the Miners’ Union of Norland.', 'Miners’ Union of Norland (MUN)', {
      single: ['Miners’ Union of Norland'],
      worth: 1,
    }),
    statement('blame-company', 'Borealis Metals blamed an earthquake for the burst dam.', 'Borealis Metals blamed an earthquake', {
      ...said('borealis', 'blame'),
      references: [dam],
    }),
    statement(
      'commission-found',
      'A commission of engineers found that heavy rain had filled a drainage tunnel of the dam with mud.',
      'A commission of engineers found that heavy rain had filled a drainage tunnel with mud',
      { ...said('engineers', 'find'), references: [dam], single: ['heavy rain'], worth: 3 },
    ),
    statement(
      'dam-strengthened',
      'Engineers have strengthened the dam with steel piles.',
      'Engineers have since strengthened the dam with steel piles',
      {
        single: ['steel piles'],
      },
    ),
    statement('tunnel-sealed', 'Engineers have sealed the drainage tunnel of the dam with concrete.', 'sealed the tunnel with concrete', {
      references: [{ exact: 'Engineers have since strengthened the dam' }, { exact: 'filled a drainage tunnel with mud' }],
    }),
    statement(
      'sirens',
      'Borealis Metals has put up sirens on the church tower of Hamre to warn the village of floods.',
      'To warn the village of floods, Borealis Metals has put up sirens on the church tower',
      { references: [dam], single: ['To warn the village of floods'] },
    ),
    statement(
      'bridge',
      'Borealis Metals measures the water of the Skarv river from a bridge.',
      'it measures the water of the Skarv river from a bridge',
      {
        references: [{ exact: 'Borealis Metals has put up sirens' }],
        single: ['from a bridge'],
      },
    ),
    statement(
      'withstand',
      'Ingrid Solheim, Norland’s mining minister, said that the new dam would withstand a flood twice as large.',
      'Mining Minister Ingrid Solheim said that the new dam would withstand a flood twice as large',
      said('solheim', 'say'),
    ),
    {
      kind: 'speech',
      id: 'backbone',
      statement: 'Ingrid Solheim, Norland’s mining minister, called the Skarvik mine “the backbone of the north”.',
      quotes: [{ exact: 'called the mine “the backbone of the north”' }],
      references: [{ exact: 'Mining Minister Ingrid Solheim said' }],
      ...said('solheim', 'call'),
      worth: 2,
      speaker: 'solheim',
      words: 'the backbone of the north',
      occasion: 'the reopening of the Skarvik mine',
    },
    statement(
      'no-waste',
      'Per Aune, Norland’s fisheries minister, said that no waste must reach the Skarv river again.',
      'Fisheries Minister Per Aune said that no waste must reach the river again',
      { ...said('aune', 'say'), references: [river], keep: ['no'] },
    ),
    statement(
      'loan',
      'Liv Dahlen, Norland’s finance minister, said that the state would lend Borealis Metals money only on condition that it insures the village of Hamre.',
      'Finance Minister Liv Dahlen said that the state would lend Borealis Metals money only on condition that it insures the village',
      { ...said('dahlen', 'say'), references: [dam], keep: ['condition'], single: ['on condition that it insures the village'] },
    ),
    office('solheim', 'Mining Minister', 'Mining Minister Ingrid Solheim', 'Ingrid Solheim'),
    office('aune', 'Fisheries Minister', 'Fisheries Minister Per Aune', 'Per Aune'),
    office('dahlen', 'Finance Minister', 'Finance Minister Liv Dahlen', 'Liv Dahlen'),
    {
      kind: 'list',
      id: 'agreed',
      statement: 'Borealis Metals has agreed to pay for a school in Hamre, to move its waste by rail and to publish its data every day.',
      quotes: [
        { exact: 'Borealis Metals has agreed to pay for a school in Hamre, to move its waste by rail and to publish its data every day' },
      ],
      certainty: 'asserted',
      worth: 3,
      of: 'what Borealis Metals has agreed to do',
      items: [
        { text: 'Pay for a school', quote: 'pay for a school in Hamre' },
        { text: 'Move its waste by rail', quote: 'move its waste by rail' },
        { text: 'Publish its data', quote: 'publish its data every day' },
      ],
      complete: true,
      contrasts: 'refused',
    },
    {
      kind: 'list',
      id: 'refused',
      statement:
        'Borealis Metals refused to raise wages, to lengthen holidays and to build a hospital, as the Miners’ Union of Norland had demanded.',
      quotes: [{ exact: 'It refused to raise wages, to lengthen holidays and to build a hospital, as the union had demanded' }],
      references: [{ exact: 'Borealis Metals has agreed to pay for a school' }, { exact: 'The Miners’ Union of Norland' }],
      certainty: 'asserted',
      worth: 2,
      of: 'what Borealis Metals refused to do',
      items: [
        { text: 'Raise wages', quote: 'raise wages' },
        { text: 'Lengthen holidays', quote: 'lengthen holidays' },
        { text: 'Build a hospital', quote: 'build a hospital' },
      ],
      complete: true,
      contrasts: 'agreed',
    },
    statement(
      'opposed',
      'Ostland opposed the reopening of the Skarvik mine.',
      'Ostland, which takes drinking water from the river, opposed the reopening',
      {
        references: [{ exact: 'reopen the Skarvik copper mine' }],
      },
    ),
    statement(
      'observers',
      'Ostland recalled its observers from the Skarv Commission.',
      'recalled its observers from the Skarv Commission',
      {
        references: [{ exact: 'Ostland, which takes drinking water from the river' }],
      },
    ),
    statement(
      'welcomed',
      'Sudland and Westmark welcomed the reopening of the Skarvik mine.',
      'Sudland and Westmark, which buy the copper, welcomed it',
      {
        references: [{ exact: 'opposed the reopening' }],
        single: ['Sudland and Westmark'],
      },
    ),
    statement(
      'worked-before',
      'More than 1,200 people worked in the Skarvik mine before the flood.',
      'More than 1,200 people worked in the mine before the flood',
      {
        keep: ['more than'],
      },
    ),
    statement(
      'hire',
      'Borealis Metals said that it would hire 800 people by December 31, 2031.',
      'Borealis Metals said that it would hire 800 people by December 31, 2031',
      { ...said('borealis', 'say'), keep: ['by'], single: ['800 people'] },
    ),
    statement(
      'salmon',
      'Fishermen of Hamre claimed that the reopening of the mine could destroy the salmon.',
      'Fishermen of Hamre claimed that the reopening could destroy the salmon',
      { ...said('fishermen', 'claim'), references: [{ exact: 'reopen the Skarvik copper mine' }], keep: ['could'], single: ['the salmon'] },
    ),
    statement(
      'promise',
      'Marta Lund, head of the Hamre Fishing Association, accused the government of Norland of breaking its promise to consult the village.',
      'Marta Lund, who heads the Hamre Fishing Association, accused the government of breaking its promise to consult the village',
      said('lund', 'accuse'),
    ),
    statement(
      'poison-denied',
      'Borealis Metals denied that the waste of the mine is poisonous.',
      'Borealis Metals denied that the waste is poisonous',
      {
        by: { speaker: 'borealis', verb: 'deny' },
        certainty: 'denied',
      },
    ),
    statement(
      'ruling',
      'A court in Tarn ruled that the Skarvik mine must close again if tests in May find lead in the Skarv river.',
      'The court ruled that the mine must close again if tests in May find lead in the river',
      {
        by: { speaker: 'court', verb: 'rule' },
        certainty: 'conditional',
        references: [{ exact: 'a court in Tarn' }, river],
        keep: ['if'],
        worth: 3,
      },
    ),
  ],
})
