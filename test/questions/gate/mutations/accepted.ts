// The sound questions of which mutants are made: those of the invented story and of every article's folder that pass the gate.
import { readdirSync, readFileSync } from 'node:fs'
import * as v from 'valibot'
import { readArticle } from '../../../../questions/article/read.ts'
import { factSheetSchema } from '../../../../questions/facts/sheet.ts'
import { type Candidate, candidatesSchema } from '../../../../questions/families/candidate.ts'
import { families } from '../../../../questions/families/index.ts'
import { refusals } from '../../../../questions/gate/index.ts'
import type { Item } from '../../../../questions/gate/rule.ts'
import { candidates, itemOf } from '../story.ts'

const LIBRARY = new URL('../../../../questions/articles/', import.meta.url)

function itemsOf(slug: string): Item[] {
  const read = (file: string) => readFileSync(new URL(`${slug}/${file}`, LIBRARY), 'utf8')
  const article = readArticle(slug, read('article.md'))
  const sheet = v.parse(factSheetSchema, JSON.parse(read('facts.json')))
  const { heading, questions } = v.parse(candidatesSchema, JSON.parse(read('candidates.json')))
  const written = families.flatMap((family): readonly Candidate[] => family.write?.(sheet, article, heading) ?? [])
  return [...questions, ...written].map((candidate) => ({
    article,
    sheet,
    heading,
    candidate,
    facts: sheet.facts.filter((fact) => candidate.facts.includes(fact.id)),
  }))
}

/** Every sound question, in its surroundings. */
export function accepted(): Item[] {
  const slugs = readdirSync(LIBRARY, { withFileTypes: true }).filter((entry) => entry.isDirectory())
  const items = [...candidates.map((candidate) => itemOf(candidate)), ...slugs.flatMap(({ name }) => itemsOf(name))]
  return items.filter((item) => refusals(item).length === 0)
}
