// The names that the document gives to the shapes of linting, banking and drafting.

import { quoteSchema } from '../../questions/article/quote.ts'
import { articleInputSchema } from '../../questions/contract/article-input.ts'
import {
  authorSchema,
  bankReplySchema,
  bankSchema,
  keyedQuestionSchema,
  keyedQuizSchema,
  refusedSchema,
} from '../../questions/contract/bank.ts'
import { lintedSchema, lintReportSchema, reasonSchema } from '../../questions/contract/lint.ts'
import { entitySchema, factSchema, factSheetSchema } from '../../questions/facts/sheet.ts'
import { candidateSchema, candidatesSchema, distractorSchema, keySchema, proofSchema } from '../../questions/families/candidate.ts'
import { costSchema, draftLineSchema, draftReplySchema, progressSchema, unusableSchema } from '../desk/draft-reply.ts'
import {
  bankedCandidatesSchema,
  bankRequestSchema,
  boundedCandidateSchema,
  boundedFactsSchema,
  draftRequestSchema,
  lintedCandidatesSchema,
  lintRequestSchema,
} from '../desk/requests.ts'

const [statementFact, listFact, officeFact, speechFact, eventFact] = factSchema.options
const [elsewhereProof, contrastProof, valueProof, referenceProof, silenceProof] = proofSchema.options

export const DESK_SCHEMAS = {
  ArticleInput: articleInputSchema,
  LintRequest: lintRequestSchema,
  LintedCandidates: lintedCandidatesSchema,
  LintReport: lintReportSchema,
  Linted: lintedSchema,
  Reason: reasonSchema,
  BankRequest: bankRequestSchema,
  BankedCandidates: bankedCandidatesSchema,
  BankReply: bankReplySchema,
  Bank: bankSchema,
  Refused: refusedSchema,
  KeyedQuiz: keyedQuizSchema,
  KeyedQuestion: keyedQuestionSchema,
  Author: authorSchema,
  DraftRequest: draftRequestSchema,
  Draft: draftReplySchema,
  DraftLine: draftLineSchema,
  Progress: progressSchema,
  Cost: costSchema,
  Unusable: unusableSchema,
  SentFacts: boundedFactsSchema,
  FactSheet: factSheetSchema,
  Entity: entitySchema,
  Fact: factSchema,
  StatementFact: statementFact,
  ListFact: listFact,
  OfficeFact: officeFact,
  SpeechFact: speechFact,
  EventFact: eventFact,
  Quote: quoteSchema,
  Candidates: candidatesSchema,
  SentCandidate: boundedCandidateSchema,
  Candidate: candidateSchema,
  Key: keySchema,
  Distractor: distractorSchema,
  Proof: proofSchema,
  ElsewhereProof: elsewhereProof,
  ContrastProof: contrastProof,
  ValueProof: valueProof,
  ReferenceProof: referenceProof,
  SilenceProof: silenceProof,
}
