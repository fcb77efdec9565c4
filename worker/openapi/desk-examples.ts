// Examples of linting, banking and drafting, of the same invented article as the others. What is answered is what the code answers.

import * as v from 'valibot'
import { lacks, readArticle } from '../../questions/article/read.ts'
import type { ArticleInput } from '../../questions/contract/article-input.ts'
import { checkSheet } from '../../questions/facts/check.ts'
import { generate } from '../../questions/quiz/generate.ts'
import { lint } from '../desk/lint.ts'
import { boundedFactsSchema, lintedCandidatesSchema } from '../desk/requests.ts'

const SLUG = 'harbour-bridge'

const markdown = `---
title: Old harbour bridge to reopen in May
url: https://news.example.com/harbour-bridge
publisher: The Example Courier
publishedOn: 2026-03-02
language: en
---

The harbour bridge in Exampleton will reopen on 4 May, the port authority said on Monday.

The port authority will pay for the repairs. The ferry company carried passengers across while the bridge was closed. The town council will plant trees on both banks.
`

export const articleInput: ArticleInput = { text: markdown, contentType: 'text/markdown; variant=article-quiz' }

export const facts = {
  entities: [
    { id: 'port-authority', name: 'the port authority', type: 'organisation' },
    { id: 'ferry-company', name: 'the ferry company', type: 'organisation' },
    { id: 'town-council', name: 'the town council', type: 'organisation' },
    { id: 'bridge', name: 'the harbour bridge', type: 'place', famous: true },
  ],
  facts: [
    {
      id: 'payer',
      kind: 'statement',
      statement: 'The port authority will pay for the repairs of the harbour bridge.',
      quotes: [{ exact: 'The port authority will pay for the repairs.' }],
      references: [{ exact: 'The harbour bridge in Exampleton will reopen on 4 May' }],
      certainty: 'asserted',
      worth: 3,
    },
    {
      id: 'ferry',
      kind: 'statement',
      statement: 'The ferry company carried passengers across while the bridge was closed.',
      quotes: [{ exact: 'The ferry company carried passengers across while the bridge was closed.' }],
      certainty: 'asserted',
      worth: 2,
    },
    {
      id: 'trees',
      kind: 'statement',
      statement: 'The town council will plant trees on both banks.',
      quotes: [{ exact: 'The town council will plant trees on both banks.' }],
      certainty: 'asserted',
      worth: 1,
    },
  ],
}

const writer = { kind: 'person', name: 'A. Writer' }

const distractors = [
  { text: 'The ferry company', proof: { by: 'elsewhere', fact: 'ferry', quote: 'The ferry company' } },
  { text: 'The town council', proof: { by: 'elsewhere', fact: 'trees', quote: 'The town council' } },
]

export const candidates = {
  heading: 'The harbour bridge in Exampleton',
  questions: [
    {
      id: 'payer',
      family: 'agent',
      kind: 'single',
      facts: ['payer'],
      stem: 'Who will pay for the repairs of the harbour bridge?',
      key: [{ text: 'The port authority', quote: 'The port authority' }],
      distractors,
      writer,
    },
    {
      id: 'payer-again',
      family: 'agent',
      kind: 'single',
      facts: ['payer'],
      stem: 'Will he generously pay?',
      key: [{ text: 'The port authority', quote: 'The port authority' }],
      distractors,
      writer,
    },
  ],
}

const article = readArticle(SLUG, markdown)
const source = { article, sheet: v.parse(boundedFactsSchema, facts), candidates: v.parse(lintedCandidatesSchema, candidates) }

export const lintReport = lint(article, source.sheet, source.candidates)

const { bank, quiz, unmet } = generate(source)

export const bankReply = { bank, quiz, unmet, faults: [...lacks(article), ...checkSheet(source.sheet, article)] }

export const bankRequest = { slug: SLUG, article: articleInput, facts, candidates }

/** A stranger’s text, as it would be pasted. */
export const draftRequest = {
  slug: SLUG,
  article: {
    text: '<article><h1>Old harbour bridge to reopen in May</h1><p>The harbour bridge in Exampleton …</p></article>',
    contentType: 'text/html',
  },
}

export const draftReply = {
  article: markdown,
  facts,
  candidates,
  ...bankReply,
  unusable: [{ step: 'write', item: 'opening-day', reason: 'The article does not have the words of its quote.' }],
  cost: { calls: 6, tokensIn: 21_400, tokensOut: 9_800 },
}
