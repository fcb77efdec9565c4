// Questions on the invented article that pass the whole gate: what is refused elsewhere is one of these, spoilt in one way.
import * as v from 'valibot'
import { type Candidate, candidateSchema, type Proof } from '../../../questions/families/candidate.ts'

type Given = v.InferInput<typeof candidateSchema>

const candidate = (given: Omit<Given, 'writer'>): Candidate =>
  v.parse(candidateSchema, { ...given, writer: { kind: 'person', name: 'A. Tester' } })

/** A wrong choice that is a span of another fact. */
const elsewhere = (text: string, fact: string, quote: string): { text: string; proof: Proof } => ({
  text,
  proof: { by: 'elsewhere', fact, quote },
})
const contrast = (text: string, fact: string, quote: string): { text: string; proof: Proof } => ({
  text,
  proof: { by: 'contrast', fact, quote },
})
const noted = <Choice>(choice: Choice, note: string) => ({ ...choice, note })
const value = (text: string, fact: string, quote: string): { text: string; proof: Proof } => ({ text, proof: { by: 'value', fact, quote } })

/** The heading that readers see above every question. */
export const heading = 'Norland reopens its Skarvik copper mine, March 2031'

export const candidates: readonly Candidate[] = [
  candidate({
    id: 'blame',
    family: 'parallel',
    kind: 'single',
    facts: ['blame-union'],
    stem: 'What did the Miners’ Union of Norland blame for the burst dam?',
    key: [{ text: 'Cracks in the wall', quote: 'cracks in the wall of the dam' }],
    distractors: [
      noted(elsewhere('An earthquake', 'blame-company', 'an earthquake'), 'It was Borealis Metals that blamed an earthquake.'),
      noted(
        elsewhere('Heavy rain', 'commission-found', 'heavy rain'),
        'A commission of engineers found that heavy rain had filled a tunnel.',
      ),
    ],
  }),
  candidate({
    id: 'mud',
    family: 'cause',
    kind: 'single',
    facts: ['commission-found'],
    stem: 'According to a commission of engineers, what had caused a drainage tunnel of the dam to fill with mud?',
    key: [{ text: 'Heavy rain', quote: 'heavy rain' }],
    distractors: [
      elsewhere('An earthquake', 'blame-company', 'an earthquake'),
      elsewhere('Cracks in a wall', 'blame-union', 'cracks in the wall of the dam'),
    ],
  }),
  candidate({
    id: 'piles',
    family: 'means',
    kind: 'single',
    facts: ['dam-strengthened'],
    stem: 'With what have engineers strengthened the dam?',
    key: [{ text: 'Steel piles', quote: 'steel piles' }],
    distractors: [elsewhere('Concrete', 'tunnel-sealed', 'concrete'), value('Stone walls', 'dam-strengthened', 'steel piles')],
  }),
  candidate({
    id: 'sirens',
    family: 'purpose',
    kind: 'single',
    facts: ['sirens'],
    stem: 'For what purpose has Borealis Metals put up sirens on the church tower of Hamre?',
    key: [{ text: 'To warn of floods', quote: 'To warn the village of floods' }],
    distractors: [
      elsewhere('To publish its data', 'agreed', 'publish its data every day'),
      value('To call miners to work', 'sirens', 'To warn the village of floods'),
    ],
  }),
  candidate({
    id: 'bridge',
    family: 'place',
    kind: 'single',
    facts: ['bridge'],
    stem: 'From where does Borealis Metals measure the water of the Skarv river?',
    key: [{ text: 'From a bridge', quote: 'from a bridge' }],
    distractors: [
      elsewhere('From a church tower', 'sirens', 'the church tower'),
      elsewhere('From a tunnel', 'tunnel-sealed', 'the tunnel'),
    ],
  }),
  candidate({
    id: 'welcome',
    family: 'agent',
    kind: 'single',
    facts: ['welcomed', 'opposed'],
    stem: 'Which two countries welcomed the reopening of the mine?',
    key: [{ text: 'Sudland and Westmark', quote: 'Sudland and Westmark' }],
    distractors: [
      value('Ostland and Westmark', 'welcomed', 'Sudland and Westmark'),
      value('Ostland and Sudland', 'welcomed', 'Sudland and Westmark'),
    ],
  }),
  candidate({
    id: 'lead',
    family: 'outcome',
    kind: 'single',
    facts: ['ruling'],
    stem: 'What did a court in Tarn rule must happen if tests in May find lead in the Skarv river?',
    key: [{ text: 'The mine must close again', quote: 'the mine must close again' }],
    distractors: [
      elsewhere('The mine must hire people', 'hire', 'hire 800 people'),
      elsewhere('The tunnel must be sealed', 'tunnel-sealed', 'sealed the tunnel'),
    ],
  }),
  candidate({
    id: 'loan',
    family: 'statement',
    kind: 'single',
    facts: ['loan'],
    stem: 'On what condition would the state lend Borealis Metals money, according to Norland’s finance minister, Liv Dahlen?',
    key: [{ text: 'That it insures the village', quote: 'on condition that it insures the village' }],
    distractors: [
      elsewhere('That it moves its waste by rail', 'agreed', 'move its waste by rail'),
      elsewhere('That it builds a hospital', 'refused', 'build a hospital'),
      elsewhere('That it pays for a school', 'agreed', 'pay for a school in Hamre'),
    ],
  }),
  candidate({
    id: 'waste-speaker',
    family: 'speaker',
    kind: 'single',
    facts: ['no-waste'],
    stem: 'Who said that no waste must reach the Skarv river again?',
    key: [{ text: 'Per Aune, fisheries minister', quote: 'Fisheries Minister Per Aune' }],
    distractors: [
      elsewhere('Ingrid Solheim, mining minister', 'office-solheim', 'Mining Minister Ingrid Solheim'),
      elsewhere('Liv Dahlen, finance minister', 'office-dahlen', 'Finance Minister Liv Dahlen'),
    ],
  }),
  candidate({
    id: 'finance-minister',
    family: 'office-holder',
    kind: 'single',
    facts: ['office-dahlen'],
    stem: 'Who was Norland’s finance minister in March 2031?',
    key: [{ text: 'Liv Dahlen', quote: 'Liv Dahlen' }],
    distractors: [elsewhere('Per Aune', 'office-aune', 'Per Aune'), elsewhere('Ingrid Solheim', 'office-solheim', 'Ingrid Solheim')],
  }),
  candidate({
    id: 'repair-date',
    family: 'time',
    kind: 'single',
    facts: ['event-repair'],
    stem: 'On which date did a court in Tarn allow Borealis Metals to repair the dam?',
    key: [{ text: 'June 1, 2030', quote: 'June 1, 2030' }],
    distractors: [
      noted(elsewhere('March 2, 2029', 'event-burst', 'March 2, 2029'), 'The dam burst on March 2, 2029, a Friday.'),
      noted(elsewhere('March 9, 2029', 'event-closed', 'March 9, 2029'), 'On March 9, 2029, the government closed the mine.'),
    ],
    sorted: true,
    explanation: 'On June 1, 2030, a court in Tarn allowed Borealis Metals to repair the dam.',
  }),
  candidate({
    id: 'hire',
    family: 'quantity',
    kind: 'single',
    facts: ['hire'],
    stem: 'How many people did Borealis Metals say it would hire by December 31, 2031?',
    key: [{ text: '800', quote: '800 people' }],
    distractors: [
      value('600', 'hire', '800 people'),
      noted(value('1,000', 'hire', '800 people'), 'More than 1,200 people worked in the mine before the flood.'),
    ],
    sorted: true,
  }),
  candidate({
    id: 'agreed',
    family: 'list-select',
    kind: 'multiple',
    facts: ['agreed'],
    stem: 'Which of these has Borealis Metals agreed to do?',
    key: [
      { text: 'Pay for a school', quote: 'pay for a school in Hamre' },
      { text: 'Move its waste by rail', quote: 'move its waste by rail' },
      { text: 'Publish its data', quote: 'publish its data every day' },
    ],
    distractors: [
      contrast('Raise wages', 'refused', 'raise wages'),
      contrast('Lengthen holidays', 'refused', 'lengthen holidays'),
      contrast('Build a hospital', 'refused', 'build a hospital'),
    ],
  }),
  candidate({
    id: 'refused',
    family: 'list-member',
    kind: 'single',
    facts: ['refused'],
    stem: 'Which of these did Borealis Metals refuse to do?',
    key: [{ text: 'Lengthen holidays', quote: 'lengthen holidays' }],
    distractors: [
      contrast('Move its waste by rail', 'agreed', 'move its waste by rail'),
      contrast('Publish its data', 'agreed', 'publish its data every day'),
      contrast('Pay for a school', 'agreed', 'pay for a school in Hamre'),
    ],
  }),
  candidate({
    id: 'order',
    family: 'order',
    kind: 'order',
    facts: ['event-burst', 'event-closed', 'event-repair'],
    stem: 'In which order did these events at the Skarvik mine happen, earliest first?',
    key: [
      { text: 'The dam burst', quote: 'The dam burst' },
      { text: 'The government closed the mine', quote: 'The government closed the mine' },
      { text: 'A court allowed repairs', quote: 'a court in Tarn allowed its owner, Borealis Metals, to repair the dam' },
    ],
    distractors: [],
  }),
  candidate({
    id: 'abbreviation',
    family: 'abbreviation',
    kind: 'single',
    facts: ['union-name'],
    stem: 'What does the abbreviation MUN stand for in Norland?',
    key: [{ text: 'Miners’ Union of Norland', quote: 'Miners’ Union of Norland' }],
    distractors: [
      value('Metal Unions of Norland', 'union-name', 'Miners’ Union of Norland'),
      value('Mining University of Norland', 'union-name', 'Miners’ Union of Norland'),
    ],
  }),
  candidate({
    id: 'accusation',
    family: 'statement',
    kind: 'single',
    facts: ['promise'],
    stem: 'Of what did Marta Lund, head of the Hamre Fishing Association, accuse the government of Norland?',
    key: [{ text: 'Breaking its promise to consult the village', quote: 'breaking its promise to consult the village' }],
    distractors: [
      elsewhere('Letting waste reach the river again', 'no-waste', 'no waste must reach the river again'),
      elsewhere('Recalling its observers from the commission', 'observers', 'recalled its observers from the Skarv Commission'),
    ],
  }),
  candidate({
    id: 'salmon',
    family: 'statement',
    kind: 'single',
    facts: ['salmon'],
    stem: 'What did fishermen of Hamre claim the reopening of the mine could destroy?',
    key: [{ text: 'The salmon', quote: 'the salmon' }],
    distractors: [elsewhere('The church tower', 'sirens', 'the church tower'), elsewhere('The bridge', 'bridge', 'a bridge')],
  }),
  candidate({
    id: 'poison',
    family: 'statement',
    kind: 'single',
    facts: ['poison-denied'],
    stem: 'What did Borealis Metals deny about the waste of the Skarvik mine?',
    key: [{ text: 'That it is poisonous', quote: 'the waste is poisonous' }],
    distractors: [
      elsewhere('That it moves by rail', 'agreed', 'move its waste by rail'),
      noted(
        elsewhere('That it reaches the river', 'no-waste', 'no waste must reach the river again'),
        'Per Aune, the fisheries minister, said that no waste must reach the river again.',
      ),
    ],
    explanation: 'Borealis Metals denied that the waste of the mine is poisonous.',
  }),
  candidate({
    id: 'no-waste',
    family: 'statement',
    kind: 'single',
    facts: ['no-waste'],
    stem: 'What did Per Aune, Norland’s fisheries minister, say must not reach the Skarv river again?',
    key: [{ text: 'Waste', quote: 'no waste must reach the river again' }],
    distractors: [elsewhere('Mud', 'commission-found', 'mud'), elsewhere('Lead', 'ruling', 'lead')],
  }),
  candidate({
    id: 'withstand',
    family: 'statement',
    kind: 'single',
    facts: ['withstand'],
    stem: 'According to Ingrid Solheim, Norland’s mining minister, what would the new dam withstand?',
    key: [{ text: 'A flood twice as large', quote: 'a flood twice as large' }],
    distractors: [
      elsewhere('An earthquake', 'blame-company', 'an earthquake'),
      elsewhere('Another year of heavy rain', 'commission-found', 'heavy rain'),
    ],
  }),
  candidate({
    id: 'recall',
    family: 'action',
    kind: 'single',
    facts: ['observers'],
    stem: 'What did Ostland do when it opposed the reopening of the Skarvik mine?',
    key: [{ text: 'It recalled its observers', quote: 'recalled its observers from the Skarv Commission' }],
    distractors: [
      elsewhere('It sealed a tunnel', 'tunnel-sealed', 'sealed the tunnel'),
      elsewhere('It put up sirens', 'sirens', 'put up sirens'),
    ],
  }),
]
