import { readFileSync } from 'node:fs'
import { Ajv } from 'ajv'
import addFormats from 'ajv-formats'
import { describe, expect, test } from 'vitest'
import { readSource } from '../../../questions/cli/library.ts'
import { checkSheet } from '../../../questions/facts/check.ts'

const SLUG = 'pakistan-iran-ambassadors'
const FEWEST_FACTS = 35

const questions = new URL('../../../questions/', import.meta.url)
const json = (path: string) => JSON.parse(readFileSync(new URL(path, questions), 'utf8'))

function validator(path: string) {
  const ajv = new Ajv({ allErrors: true })
  addFormats.default(ajv)
  return ajv.compile(json(path))
}

describe('the first article’s fact sheet', () => {
  const { sheet, article } = readSource(SLUG)

  test('is held to the article word by word', () => {
    expect(checkSheet(sheet, article)).toEqual([])
  })

  test(`has ${FEWEST_FACTS} facts or more`, () => {
    expect(sheet.facts.length).toBeGreaterThanOrEqual(FEWEST_FACTS)
  })

  test('tags the dead children, so that they are never asked as a number', () => {
    const children = sheet.facts.filter(({ quotes }) => quotes.some(({ exact }) => exact.includes('children')))
    expect(children.length).toBeGreaterThan(0)
    for (const { tags } of children) expect(tags).toEqual(expect.arrayContaining(['death', 'minor']))
  })
})

describe('the schemas that editors read', () => {
  test.each([
    ['facts/facts.schema.json', `articles/${SLUG}/facts.json`],
    ['families/candidates.schema.json', `articles/${SLUG}/candidates.json`],
  ])('%s accepts what is committed', (schema, file) => {
    const validate = validator(schema)
    validate(json(file))
    expect(validate.errors ?? []).toEqual([])
  })

  test.each([
    ['a fact without quotes', { id: 'x', kind: 'statement', statement: 'X.', quotes: [], certainty: 'asserted', worth: 1 }],
    ['a fact of an unknown kind', { id: 'x', kind: 'rumour', statement: 'X.', quotes: [{ exact: 'X' }], certainty: 'asserted', worth: 1 }],
    ['a misspelt member', { id: 'x', kind: 'statement', statment: 'X.', quotes: [{ exact: 'X' }], certainty: 'asserted', worth: 1 }],
  ])('refuse %s', (_, fact) => {
    expect(validator('facts/facts.schema.json')({ entities: [], facts: [fact] })).toBe(false)
  })

  test('explain their members', () => {
    const { properties } = json('facts/facts.schema.json')
    expect(properties.entities.items.properties.side.description).toContain('rivals in a question come from comparable sides')
  })
})
