import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { readSource, slugs } from '../../../questions/cli/library.ts'
import { quizIndex } from '../../../questions/cli/quiz-index.ts'
import { generate } from '../../../questions/quiz/generate.ts'
import { article, sheet } from '../families/item.ts'

const library = mkdtempSync(join(tmpdir(), 'library-'))
afterAll(() => rmSync(library, { recursive: true }))

function put(slug: string, facts: object, candidates: object = { heading: 'The ferry', questions: [] }) {
  mkdirSync(join(library, slug), { recursive: true })
  writeFileSync(join(library, slug, 'article.md'), '---\ntitle: Ferry\n---\n\nIt sails.')
  writeFileSync(join(library, slug, 'facts.json'), JSON.stringify(facts))
  writeFileSync(join(library, slug, 'candidates.json'), JSON.stringify(candidates))
}

describe('reading the library', () => {
  test('takes an article, its fact sheet and its candidates from its folder', () => {
    put('ferry', { entities: [], facts: [] })
    writeFileSync(join(library, 'index.ts'), '')
    expect(slugs(library)).toContain('ferry')
    expect(readSource('ferry', library)).toMatchObject({
      article: { title: 'Ferry', text: 'It sails.' },
      candidates: { heading: 'The ferry' },
    })
  })

  test('says where a file does not fit its schema', () => {
    put('typo', { entities: [{ id: 'velm', name: 'Velm', type: 'village' }], facts: [] })
    expect(() => readSource('typo', library)).toThrow(
      /typo\/facts\.json does not fit its schema:\n {2}line 1: entities\.0\.type \(velm\): It is “village”; it is one of “person”, /,
    )
  })

  test('refuses members that nobody knows', () => {
    put('extra', { entities: [], facts: [] }, { heading: 'The ferry', questions: [], difficulty: 3 })
    expect(() => readSource('extra', library)).toThrow(
      /candidates\.json does not fit its schema:\n {2}line 1: difficulty: There is no member “difficulty” here/,
    )
  })
})

describe('the list of quizzes', () => {
  const { quiz } = generate({ article, sheet, candidates: { heading: 'The ferry', questions: [] } })
  const on = (id: string, publishedOn: string) => ({ ...quiz, id, article: { ...quiz.article, publishedOn } })

  test('imports every quiz and lists the newest first', () => {
    const source = quizIndex([on('old-ferry', '2020-01-01'), on('2024-vote', '2024-01-01')])
    expect(source).toContain("import oldFerry from './old-ferry/quiz.json' with { type: 'json' }")
    expect(source).toContain("import q2024Vote from './2024-vote/quiz.json' with { type: 'json' }")
    expect(source).toContain('[q2024Vote, oldFerry]')
  })
})
