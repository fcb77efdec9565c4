import { describe, expect, it } from 'vitest'
import { readArticle } from '../../../../questions/article/read.ts'
import { toldAsFact } from '../../../../questions/writing/reply/told-as-fact.ts'
import { article, sheet } from '../../gate/story.ts'

const told = (exact: string, text = article.text) => toldAsFact(readArticle('story', text), [{ exact }], sheet.entities)

describe('a fact without a speaker', () => {
  it.each([
    ['Mining Minister Ingrid Solheim said that the new dam would withstand a flood twice as large', { speaker: 'solheim', verb: 'say' }],
    ['the new dam would withstand a flood twice as large', { speaker: 'solheim', verb: 'say' }],
    ['the state would lend Borealis Metals money', { speaker: 'dahlen', verb: 'say' }],
    ['the reopening could destroy the salmon', { speaker: 'fishermen', verb: 'claim' }],
    ['the waste is poisonous', { speaker: 'borealis', verb: 'deny' }],
  ])('is what somebody says: %s', (exact, by) => {
    expect(told(exact)).toEqual(by)
  })

  it.each([
    'The dam burst on March 2, 2029',
    'A commission of engineers found that heavy rain had filled a drainage tunnel with mud',
    'The Miners’ Union of Norland (MUN) blamed cracks in the wall of the dam',
  ])('is what the article says itself, or says otherwise than with “that”: %s', (exact) => {
    expect(told(exact)).toBeNull()
  })

  it('is the article’s own in a clause behind what was said', () => {
    const text = 'Liv Dahlen said that the state would pay, and the mine opened on Monday.'
    expect(told('the state would pay', text)).toEqual({ speaker: 'dahlen', verb: 'say' })
    expect(told('the mine opened on Monday', text)).toBeNull()
  })

  it('has no speaker where none of the cards is named before the verb', () => {
    expect(told('the dam would hold', 'She said that the dam would hold.')).toBeNull()
  })
})
