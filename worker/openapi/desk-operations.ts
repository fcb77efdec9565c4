// Writing: the gate’s opinion of candidates, the bank that they make, and a draft by a model.
import { NDJSON } from '../desk/routes/drafts.ts'
import { BANK_BYTES, DRAFT_BYTES, LINT_BYTES } from '../desk/sizes.ts'
import { articleInput, bankReply, bankRequest, candidates, draftReply, draftRequest, facts, lintReport } from './desk-examples.ts'
import { noStore } from './no-store.ts'
import { idempotencyKey } from './parameters.ts'
import { problems } from './problem-response.ts'
import { reference } from './schemas.ts'
import type { Operation } from './shape.ts'

const REFUSED_ARTICLES = ['invalid-request', 'too-large', 'unsupported-media-type', 'article-refused'] as const
const BUSY = ['too-many-requests', 'internal', 'unavailable'] as const

/** The bearer token of the operator. */
const security = [{ token: [] }]

const kibibytes = (limit: number) => `${(limit / 1024).toLocaleString('en')} KiB`

const headers = { 'Cache-Control': noStore }

export const lintCandidates: Operation = {
  operationId: 'lintCandidates',
  tags: ['Writing'],
  summary: 'Ask what the gate says',
  description:
    'For each candidate the codes of the rules that refuse it, with a sentence on how to mend it: what `npm run lint` says of a folder. Nothing is stored. An editor’s tool may ask after every change, up to sixty times a minute.',
  requestBody: {
    required: true,
    description: `The article, at most sixty candidates, and the facts that they cite. At most ${kibibytes(LINT_BYTES)}.`,
    content: { 'application/json': { schema: reference('LintRequest'), example: { article: articleInput, facts, candidates } } },
  },
  responses: {
    '200': {
      description: 'What the gate says.',
      headers,
      content: { 'application/json': { schema: reference('LintReport'), example: lintReport } },
    },
    ...problems([...REFUSED_ARTICLES, ...BUSY]),
  },
}

export const makeBank: Operation = {
  operationId: 'makeBank',
  tags: ['Writing'],
  summary: 'Make a bank and a quiz',
  description:
    'What `npm run generate` makes of an article, its facts and its candidates: accepted questions with their key, refused ones with their reasons, and the selection. No model is asked and nothing is stored. Needs `Authorization: Bearer …` with the token that the operator has set.',
  security,
  requestBody: {
    required: true,
    description: `The article, its facts, and the candidates of people and models. At most ${kibibytes(BANK_BYTES)}.`,
    content: { 'application/json': { schema: reference('BankRequest'), example: bankRequest } },
  },
  responses: {
    '200': {
      description: 'The bank and the quiz.',
      headers,
      content: { 'application/json': { schema: reference('BankReply'), example: bankReply } },
    },
    ...problems(['unauthorised', ...REFUSED_ARTICLES, ...BUSY, 'not-set-up']),
  },
}

export const draftQuiz: Operation = {
  operationId: 'draftQuiz',
  tags: ['Writing'],
  summary: 'Draft a quiz of an article',
  description: `An article in, its draft out: facts, bank, quiz, and each refusal with its reason. A language model that the operator has set up writes and edits, which takes minutes; the gate decides. Needs \`Authorization: Bearer …\`. With \`Accept: ${NDJSON}\` progress is streamed: lines with \`progress\`, every few seconds at least, then one with \`draft\` or \`problem\`. Whoever goes away stops the model. One article at a time for each token; a draft that broke off goes on from the replies received, for a day.`,
  security,
  parameters: [idempotencyKey],
  requestBody: {
    required: true,
    description: `The article. At most ${kibibytes(DRAFT_BYTES)}.`,
    content: { 'application/json': { schema: reference('DraftRequest'), example: draftRequest } },
  },
  responses: {
    '200': {
      description: 'The draft, or the stream that ends with it.',
      headers,
      content: {
        'application/json': { schema: reference('Draft'), example: draftReply },
        [NDJSON]: { schema: reference('DraftLine') },
      },
    },
    ...problems(['unauthorised', ...REFUSED_ARTICLES, 'in-progress', 'key-reused', ...BUSY, 'model-failed', 'not-set-up']),
  },
}
