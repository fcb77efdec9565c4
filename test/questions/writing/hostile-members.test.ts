// Every member of a writer's reply in every wrong form: the item is refused or does without it, and all others live.
import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { factSheetSchema } from '../../../questions/facts/sheet.ts'
import { candidatesSchema } from '../../../questions/families/candidate.ts'
import { takeWritten } from '../../../questions/writing/take-written.ts'
import { begun, candidatesOf, sheetOf } from '../../../questions/writing/working.ts'
import { cleanArticle } from './attacked-article.ts'
import { type Written, written as whole } from './honest-replies.ts'

const start = begun({ article: cleanArticle, heading: 'Skarvik mine', entities: [] })
const taken = (reply: unknown) => takeWritten(reply, start, { kind: 'model', name: 'hostile' }, '')

/** A reply of six questions: there are many members and many wrong forms. */
function written(): Written {
  const { questions, facts, ...rest } = whole()
  const few = questions.filter(({ id }) => ['blame', 'mud', 'sirens', 'bridge', 'salmon', 'accusation'].includes(id))
  const cited = new Set(few.flatMap((one) => [...one.facts, ...one.distractors.map(({ proof }) => proof?.fact ?? '')]))
  return { ...rest, questions: few, facts: facts.filter(({ id }) => cited.has(id)) }
}

const sound = taken(written())

const WRONG: readonly (readonly [name: string, value: unknown])[] = [
  ['nothing', undefined],
  ['null', null],
  ['true', true],
  ['zero', 0],
  ['a negative number', -1.5],
  ['a number past all counting', 1e308],
  ['an empty text', ''],
  ['spaces', '   '],
  ['a number as text', '7'],
  ['a long text', 'x'.repeat(5000)],
  ['an empty list', []],
  ['a list of lists', [[[]]]],
  ['a long list', Array.from({ length: 5000 }, () => 'x')],
  ['an empty object', {}],
  ['an object that poses as a list', { 0: 'x', length: 1 }],
  ['a member that every object has', JSON.parse('{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}')],
  ['markup', '<img src=x onerror=alert(1)>'],
  ['a word of the language', 'constructor'],
  ['half a surrogate pair', '\ud800'],
]

type Path = readonly (string | number)[]

const MEMBERS: Readonly<Record<'entities' | 'facts' | 'questions', readonly Path[]>> = {
  entities: ['id', 'name', 'aliases', 'type', 'side', 'office', 'demonyms', 'within', 'famous', 'words'].map((name) => [name]),
  facts: [
    ...['id', 'statement', 'quotes', 'references', 'by', 'certainty', 'keep', 'tags', 'worth'].map((name) => [name]),
    ['by', 'speaker'],
    ['by', 'verb'],
    ['quotes', 0],
    ['references', 0],
  ],
  questions: [
    ...['id', 'family', 'kind', 'facts', 'stem', 'key', 'distractors', 'sorted', 'explanation'].map((name) => [name]),
    ['facts', 0],
    ['key', 0],
    ['key', 0, 'text'],
    ['key', 0, 'quote'],
    ['distractors', 0],
    ['distractors', 0, 'text'],
    ['distractors', 0, 'proof'],
    ['distractors', 0, 'proof', 'by'],
    ['distractors', 0, 'proof', 'fact'],
    ['distractors', 0, 'proof', 'quote'],
    ['distractors', 0, 'note'],
  ],
}

function put(target: unknown, path: Path, value: unknown): void {
  let at = target as Record<string | number, unknown>
  for (const name of path.slice(0, -1)) at = (at[name] ?? {}) as Record<string | number, unknown>
  at[path.at(-1) ?? ''] = value
}

/** One that nothing else leans on: a card no fact speaks through, a fact no other question cites, a question. */
const VICTIMS = { entities: 'skarv-commission', facts: 'bridge', questions: 'sirens' } as const
const LEANING: ReadonlySet<string> = new Set(['bridge', 'sirens', 'salmon'])

function spoilt(list: keyof typeof VICTIMS, path: Path, value: unknown): Written {
  const reply = written()
  put(
    (reply[list] as { id: string }[]).find(({ id }) => id === VICTIMS[list]),
    path,
    value,
  )
  return reply
}

const idsOf = (all: readonly { readonly id: string }[]) => all.map(({ id }) => id)

describe.each(Object.entries(MEMBERS).flatMap(([list, paths]) => paths.map((path) => [list as keyof typeof VICTIMS, path] as const)))(
  '%s: the member %j',
  (list, path) => {
    it.each(WRONG)('as %s', (_, value) => {
      const working = taken(spoilt(list, path, value))
      expect(() => v.parse(factSheetSchema, sheetOf(working))).not.toThrow()
      expect(() => v.parse(candidatesSchema, candidatesOf(working))).not.toThrow()
      const others = idsOf(sound.candidates).filter((id) => !LEANING.has(id))
      expect(idsOf(working.candidates)).toEqual(expect.arrayContaining(others))
      for (const fact of sound.facts.filter(({ id }) => id !== VICTIMS.facts)) expect(idsOf(working.facts)).toContain(fact.id)
      expect(Object.getPrototypeOf(working.candidates[0])).toBe(Object.prototype)
      expect('polluted' in {}).toBe(false)
    })
  },
)

describe('a reply that is none', () => {
  it.each([null, undefined, 7, 'text', true, [], [[]], [written()], { questions: 'none' }, { facts: {}, entities: 3, questions: null }])(
    'gives nothing: %j',
    (reply) => {
      const { entities, facts, candidates } = taken(reply)
      expect([entities, facts, candidates]).toEqual([[], [], []])
    },
  )
})
