// An editor whose reply is wrong on purpose: it can drop questions and mend them, and print none that the gate refuses.
import { describe, expect, it } from 'vitest'
import { LONGEST_REPLY } from '../../../questions/writing/reply/parse-reply.ts'
import { cleanArticle } from './attacked-article.ts'
import { drafting, honestBut } from './drafted.ts'
import { shownIds, type WrittenQuestion, written } from './honest-replies.ts'
import type { Told } from './scripted-model.ts'
import { all, plain, soundPart, withFirst } from './sound-part.ts'
import { changed, faultsOf } from './what-matters.ts'

describe('an editor', () => {
  const edited = (questions: (told: Told) => object[]) =>
    honestBut({ edit: (told) => JSON.stringify({ heading: written().heading, questions: questions(told) }) })
  const printed = (told: Told) => shownIds(told).map((id) => ({ id, decision: 'print', score: 90 }))

  it('who prints ids that nobody wrote prints nothing by it', async () => {
    const invented = ['zzz', 'constructor', '__proto__', '', 7, null].map((id) => ({ id, decision: 'print', score: 100 }))
    const result = await drafting(edited((told) => [...invented, ...printed(told)]))
    expect(soundPart(result)).toBe(all())
    expect(result.drafted.candidates.questions.map(({ id }) => id)).toEqual(plain.candidates.questions.map(({ id }) => id))
  })

  it('who prints what the gate refuses does not get it printed', async () => {
    const spoil = withFirst({ key: [{ text: 'A strike of the miners', quote: 'cracks in the wall of the dam' }] })
    const result = await drafting(honestBut({ write: spoil, edit: (told) => JSON.stringify({ questions: printed(told) }) }))
    expect(soundPart(result)).toBe(all() - 1)
    expect(
      result.drafted.generated.bank.refusals.some(({ candidate, code }) => candidate === 'blame' && code === 'answer-not-in-evidence'),
    ).toBe(true)
  })

  it('who makes another choice the key has the question refused', async () => {
    const fix = (told: Told) =>
      shownIds(told).map((id) => {
        const question = written().questions.find((one) => one.id === id) as WrittenQuestion
        const [wrong, ...rest] = question.distractors
        const [key] = question.key
        return {
          ...question,
          decision: 'fix',
          score: 100,
          key: [{ text: wrong?.text ?? '', quote: key?.quote ?? '' }],
          distractors: [{ text: key?.text ?? '', proof: { by: 'value' } }, ...rest],
        }
      })
    const result = await drafting(edited(fix))
    expect(soundPart(result)).toBe(0)
  })

  it('who decides twice, drops and prints, or drops without a reason is taken at the first word', async () => {
    const twice = (told: Told) => [...shownIds(told).map((id) => ({ id, decision: 'drop' })), ...printed(told)]
    const result = await drafting(edited(twice))
    expect(soundPart(result)).toBe(0)
    expect(result.drafted.candidates.questions.every(({ dropped }) => dropped === 'The editor gave no reason.')).toBe(true)
  })

  it('who replaces facts that are cited already changes none of them', async () => {
    const edit = (told: Told) =>
      JSON.stringify({
        facts: written().facts.map((fact) => ({ ...fact, quotes: ['The court ruled that the mine must close again'] })),
        questions: printed(told),
      })
    const result = await drafting(honestBut({ edit }))
    expect(soundPart(result)).toBe(all())
    expect(result.drafted.sheet.facts).toEqual(plain.sheet.facts)
  })

  it.each([{}, [], 'x'.repeat(3000), 'Zorbax wins in May 2035', '<b>Mine</b>', '\u202eMine', '', 7, null])(
    'who gives the heading %j does not change what is right, nor how it is shown',
    async (heading) => {
      const edit = (told: Told) => JSON.stringify({ heading, questions: printed(told) })
      const { drafted } = await drafting(honestBut({ edit }))
      expect(faultsOf(drafted, cleanArticle)).toEqual([])
      expect(changed(drafted, plain)).toEqual([])
      expect(drafted.generated.quiz.title).not.toMatch(/Zorbax|2035/)
      expect(drafted.generated.quiz.title.length).toBeLessThanOrEqual(160)
    },
  )

  it.each(['', '{', 'null', '"print"', '[1,2]', '{"questions":{"a":1}}', '{"questions":[[],{},null,7,"x"]}', '['.repeat(LONGEST_REPLY)])(
    'who answers %.40j leaves all as it was',
    async (edit) => {
      expect(soundPart(await drafting(honestBut({ edit })))).toBe(all())
    },
  )
})
