import { describe, expect, test } from 'vitest'
import type { Article } from '../../../questions/article/article.ts'
import { supportedElsewhere } from '../../../questions/gate/supported-elsewhere.ts'
import { article, candidates, itemOf, sound, spoilt } from './story.ts'

/** The story with one more sentence at its end. */
function adding(sentence: string): Article {
  const text = `${article.text}\n\n${sentence}`
  const span = { start: text.length - sentence.length, end: text.length }
  return {
    ...article,
    text,
    paragraphs: [...article.paragraphs, span],
    sentences: [...article.sentences, { ...span, paragraph: article.paragraphs.length }],
  }
}

describe('supported-elsewhere', () => {
  test.each(candidates.map((candidate) => [candidate.id, candidate] as const))('passes “%s”', (_, candidate) => {
    expect(supportedElsewhere.check(itemOf(candidate))).toEqual([])
  })

  test('passes a sentence that holds the wrong choice but answers another question', () => {
    expect(supportedElsewhere.check(spoilt('blame', {}, { article: adding('An earthquake shook Ostland in 2019.') }))).toEqual([])
  })

  test('passes the sentence that the wrong choice is proved from: the writer has read it', () => {
    const item = itemOf(sound('blame'))
    expect(
      item.article.sentences.some(({ start, end }) => item.article.text.slice(start, end).includes('Borealis Metals blamed an earthquake')),
    ).toBe(true)
    expect(supportedElsewhere.check(item)).toEqual([])
  })

  test('refuses a wrong choice that another sentence says of what the stem asks', () => {
    const later = 'Later the Miners’ Union of Norland put the blame for the burst dam on heavy rain.'
    expect(supportedElsewhere.check(spoilt('blame', {}, { article: adding(later) })).join()).toMatch(/“Heavy rain”.*Later the Miners/)
  })

  test('refuses a number that a second source in the article gives instead', () => {
    const later = 'A newspaper wrote that Borealis Metals said it would hire 600 people by December 31, 2031.'
    expect(supportedElsewhere.check(spoilt('hire', {}, { article: adding(later) })).join()).toMatch(/“600”/)
  })

  test('passes a number that counts something else in another sentence', () => {
    const score = 'By December 31, 2031, Borealis Metals will have lost 600 to 800 points and will hire whom it can.'
    expect(supportedElsewhere.check(spoilt('hire', {}, { article: adding(score) }))).toEqual([])
  })

  test('passes a sentence that has only the time of what is asked', () => {
    const stem = 'What did the union blame after engineers had sealed a tunnel and strengthened the dam with piles?'
    const later = 'When engineers sealed the tunnel and strengthened the dam with piles, there was heavy rain.'
    expect(supportedElsewhere.check(spoilt('blame', { stem }, { article: adding(later) }))).toEqual([])
  })
})
