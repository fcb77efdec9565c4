// Bodies that the desk takes, of the documentation's invented article.
import fc from 'fast-check'
import { articleInput, bankRequest, candidates, facts } from '../../../worker/openapi/desk-examples.ts'

const page = { text: '<h1>Exampleton</h1><p>The bridge will reopen.</p>', contentType: 'text/html' }
const plain = { text: 'The bridge will reopen on 4 May, the port authority said.', contentType: 'text/plain' }

const article = fc.constantFrom<unknown>(articleInput, articleInput, page, plain, { ...plain, url: 'https://news.example.com/bridge' })
const some = fc.subarray(candidates.questions, { minLength: 1 }).map((questions) => ({ ...candidates, questions }))

/** By operation: a body that fits. */
export const DESK_BODIES: Readonly<Record<string, fc.Arbitrary<unknown>>> = {
  lintCandidates: fc.record({ article, facts: fc.constant(facts), candidates: some }, { requiredKeys: ['article', 'candidates'] }),
  makeBank: fc.record(
    { slug: fc.constant(bankRequest.slug), article, facts: fc.constant(facts), candidates: some },
    { requiredKeys: ['article', 'facts', 'candidates'] },
  ),
  draftQuiz: fc.record({ slug: fc.constant(bankRequest.slug), article }, { requiredKeys: ['article'] }),
}
