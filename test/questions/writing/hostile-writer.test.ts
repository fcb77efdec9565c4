// A writer whose reply is wrong on purpose: what cannot be proved is refused item by item, the rest lives, and all stays within budget.
import { describe, expect, it } from 'vitest'
import { CALLS_PER_PART } from '../../../questions/writing/cost.ts'
import { MOST_ITEMS } from '../../../questions/writing/reply/items.ts'
import { LONGEST_REPLY } from '../../../questions/writing/reply/parse-reply.ts'
import { cleanArticle } from './attacked-article.ts'
import { drafting, honestBut, writtenWith } from './drafted.ts'
import type { Written, WrittenQuestion } from './honest-replies.ts'
import { all, first, plain, soundPart, withFirst } from './sound-part.ts'
import { changed, faultsOf } from './what-matters.ts'

describe('a writer', () => {
  it('of quotes that do not exist loses those facts and what rests on them, and nothing else', async () => {
    const write = writtenWith((reply) => ({
      ...reply,
      facts: reply.facts.map((fact) => (fact.id === 'blame-union' ? { ...fact, quotes: ['The union blamed the moon'] } : fact)),
    }))
    const result = await drafting(honestBut({ write }))
    const left = soundPart(result)
    expect(left).toBeLessThan(all())
    expect(left).toBeGreaterThanOrEqual(all() - 3)
    expect(result.drafted.unusable).toContainEqual({
      step: 'write',
      item: 'blame-union',
      reason: 'None of its quotes stands in the article.',
    })
  })

  it('of 5,000 questions, facts and cards is read as far as the limit', async () => {
    const write = writtenWith((reply) =>
      JSON.stringify({
        heading: reply.heading,
        entities: [...reply.entities, ...Array.from({ length: 5000 }, (_, index) => ({ id: `x${index}`, name: 'X', type: 'thing' }))],
        facts: [...reply.facts, ...Array.from({ length: 5000 }, (_, index) => ({ id: `y${index}`, quotes: ['y'] }))],
        questions: [...reply.questions, ...Array.from({ length: 5000 }, (_, index) => ({ id: `z${index}` }))],
      }),
    )
    const result = await drafting(honestBut({ write }))
    expect(write.length).toBeLessThan(LONGEST_REPLY)
    expect(soundPart(result)).toBe(all())
    expect(result.drafted.unusable.length).toBeLessThanOrEqual(3 * MOST_ITEMS)
    expect(result.drafted.candidates.questions.length).toBeLessThanOrEqual(MOST_ITEMS)
  })

  it('of the same question under 5,000 ids is asked it once', async () => {
    const write = writtenWith((reply) => ({
      ...reply,
      questions: Array.from({ length: 5000 }, (_, index) => ({ id: `q${index}`, stem: first(reply).stem })).map((short, index) =>
        index < 100 ? { ...first(reply), ...short } : (short as WrittenQuestion),
      ),
    }))
    expect(soundPart(await drafting(honestBut({ write })))).toBe(1)
  })

  it.each([
    ['megabytes', `${'x'.repeat(3 * LONGEST_REPLY)}`],
    ['brackets without end', '['.repeat(LONGEST_REPLY)],
    ['braces without end', '{"a":'.repeat(100_000)],
    ['quotation marks without end', '"“”'.repeat(150_000)],
    ['nothing', ''],
    ['prose', 'I am sorry, but I cannot do that.'],
    ['another form', '<quiz><question/></quiz>'],
  ])('of %s gives an empty draft, and everything else is done as always', async (_, write) => {
    const { drafted, told } = await drafting(honestBut({ write }))
    expect(drafted.generated.bank.questions).toEqual([])
    expect(drafted.generated.quiz.questions).toEqual([])
    expect(told.length).toBeLessThanOrEqual(CALLS_PER_PART)
  })

  it.each<[string, Partial<WrittenQuestion>]>([
    ['a key that is not in its quote', { key: [{ text: 'A strike of the miners', quote: 'cracks in the wall of the dam' }] }],
    ['a key whose quote is no one’s', { key: [{ text: 'A strike of the miners', quote: 'a strike of the miners' }] }],
    ['the wrong choice as its key as well', { distractors: [{ text: 'Cracks in the wall', proof: { by: 'value' } }] }],
    ['two right choices in a question with one', { key: [{ text: 'Cracks in the wall' }, { text: 'An earthquake' }] }],
    ['no wrong choice', { distractors: [] }],
    ['markup in its stem', { stem: 'What did the <b>Miners’ Union of Norland</b> blame for the burst dam?' }],
    ['markup in its key', { key: [{ text: '**Cracks** in the wall', quote: 'cracks in the wall of the dam' }] }],
    ['an address in a choice', { distractors: [{ text: 'See https://evil.example', proof: { by: 'value' } }] }],
    ['facts that there are not', { facts: ['nowhere', 'constructor'] }],
    [
      'a proof from a fact that there is not',
      { distractors: [{ text: 'The moon', proof: { by: 'elsewhere', fact: '__proto__', quote: 'the moon' } }] },
    ],
    [
      'a proof that goes round in a circle',
      { distractors: [{ text: 'Cracks', proof: { by: 'elsewhere', fact: 'blame-union', quote: 'cracks' } }] },
    ],
    ['a table that there is not', { distractors: [{ text: 'The moon', proof: { by: 'reference', fact: 'toString' } }] }],
    ['a stem of another question', { stem: 'What did Borealis Metals deny about the waste of the Skarvik mine?' }],
    ['a key turned into its opposite', { key: [{ text: 'No cracks in the wall', quote: 'cracks in the wall of the dam' }] }],
  ])('of a question with %s loses that question only', async (_, change) => {
    expect(soundPart(await drafting(honestBut({ write: withFirst(change) })))).toBe(all() - 1)
  })

  it('of ids used twice keeps the first of each', async () => {
    const write = writtenWith((reply) => ({
      ...reply,
      facts: [...reply.facts, { ...(reply.facts[0] as Written['facts'][number]), id: 'blame-union' }],
      questions: [...reply.questions, { ...first(reply), stem: 'Who cares?' }],
    }))
    const result = await drafting(honestBut({ write }))
    expect(soundPart(result)).toBe(all())
    expect(result.drafted.unusable.filter(({ reason }) => reason === 'Its id is taken, or is none.').map(({ item }) => item)).toEqual([
      'blame-union',
      'blame',
    ])
  })

  it('of ids in odd characters has them made into ours, or the item refused', async () => {
    const odd = ['../../etc/passwd', 'q 1; DROP TABLE', '𝕢𝟙', '\u202eq1', '💥', 'Q1', 'a'.repeat(5000), '-', '__proto__']
    const write = writtenWith((reply) => ({
      ...reply,
      questions: reply.questions.map((one, index) => ({ ...one, id: odd[index] ?? one.id })),
    }))
    const result = await drafting(honestBut({ write }))
    expect(soundPart(result)).toBeGreaterThanOrEqual(all() - odd.length)
    for (const { candidate } of result.drafted.generated.bank.questions) expect(candidate).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)
  })

  it('of cards inside one another changes nothing', async () => {
    const write = writtenWith((reply) => ({
      ...reply,
      entities: reply.entities.map((entity) => ({ ...entity, within: ['norland', 'ostland', 'hamre', 'skarvik'] })),
    }))
    const { drafted } = await drafting(honestBut({ write }))
    expect(faultsOf(drafted, cleanArticle)).toEqual([])
    expect(changed(drafted, plain)).toEqual([])
  })
})
