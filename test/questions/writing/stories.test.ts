// Whole articles through the whole pipeline, offline: invented stories as messy as real ones, with replies that language models gave to them.
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { expectedFile, recorded, redraft, stories, storyArticle, WEAK } from './story-files.ts'
import { partsOf, STORIES } from './story-parts.ts'
import { results } from './story-results.ts'
import { faultsOf } from './what-matters.ts'

describe('the stories', () => {
  it('are of seven desks, from 300 to 1,500 words', () => {
    expect(stories()).toEqual(Object.keys(STORIES).sort())
    for (const name of stories()) {
      const words = storyArticle(name).text.split(/\s+/).length
      expect(words).toBeGreaterThan(300)
      expect(words).toBeLessThan(1500)
    }
  })

  it('have a capable model’s replies each', () => {
    expect(recorded()).toEqual(expect.arrayContaining(stories()))
  })

  it.each(stories())('are read without what is no part of them: %s', (name) => {
    const article = storyArticle(name)
    const { title, publishedOn, begins, leftOut, garbled } = partsOf(name)
    expect(article).toMatchObject({ title, publishedOn })
    expect(article.language).toMatch(/^en/)
    expect(article.text).toContain(begins)
    expect(leftOut.filter((words) => article.text.includes(words))).toEqual([])
    for (const words of garbled) expect(article.text).toContain(words)
  })
})

describe.each(recorded())('%s', (name) => {
  const drafting = redraft(name)

  it('gives what was committed', async () => {
    const { drafted } = await drafting
    expect(results(drafted)).toEqual(JSON.parse(readFileSync(expectedFile(name), 'utf8')))
  })

  it('has nothing refused, unproved or marked up in bank and quiz', async () => {
    const { article, drafted } = await drafting
    expect(faultsOf(drafted, article)).toEqual([])
  })

  it('asks nothing of a garbled sentence', async () => {
    const { drafted } = await drafting
    const shown = drafted.generated.bank.questions.flatMap(({ evidence }) => evidence.map(({ exact }) => exact))
    for (const words of partsOf(name).garbled) expect(shown.filter((exact) => exact.includes(words))).toEqual([])
  })

  it('has a quiz of up to eight, each question once', async () => {
    const { bank, quiz } = (await drafting).drafted.generated
    const stems = quiz.questions.map(({ stem }) => stem)
    expect(new Set(stems).size).toBe(stems.length)
    expect(quiz.questions.length).toBeLessThanOrEqual(8)
    expect(quiz.questions.length > 0).toBe(bank.questions.length > 0)
  })
})

describe.each(recorded().filter((name) => name.endsWith(WEAK)))('%s', (name) => {
  it('gives fewer questions than a capable model', async () => {
    const [weak, capable] = await Promise.all([redraft(name), redraft(name.slice(0, -WEAK.length))])
    expect(weak.drafted.generated.bank.questions.length).toBeLessThan(capable.drafted.generated.bank.questions.length)
  })
})
