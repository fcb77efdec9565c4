// The gate’s opinion of each candidate: the same as `npm run lint` gives where facts are sent, and as much of it as can be had where none are.
import type { Article } from '../../questions/article/article.ts'
import type { LintReport } from '../../questions/contract/lint.ts'
import { checkSheet } from '../../questions/facts/check.ts'
import type { FactSheet } from '../../questions/facts/sheet.ts'
import type { Candidate, Candidates } from '../../questions/families/candidate.ts'
import { rules, warnings } from '../../questions/gate/index.ts'
import { generate, itemOf } from '../../questions/quiz/generate.ts'
import { NEED_FACTS, namesIn, standInFacts } from './stand-in-facts.ts'

type Linted = LintReport['candidates'][number]
type Reason = Linted['refusals'][number]

const reason = ({ code, message }: Reason): Reason => ({ code, message })

function withFacts(article: Article, sheet: FactSheet, candidates: Candidates): LintReport {
  const source = { article, sheet, candidates }
  const { refusals } = generate(source).bank
  return {
    candidates: candidates.questions.map((candidate) => ({
      candidate: candidate.id,
      refusals: refusals.filter((refusal) => refusal.candidate === candidate.id).map(reason),
      warnings: warnings(itemOf(source, candidate)).map(reason),
    })),
    faults: checkSheet(sheet, article),
    skipped: [],
  }
}

function withoutFacts(article: Article, candidates: Candidates): LintReport {
  const applicable = rules.filter(({ code }) => !NEED_FACTS.includes(code))
  const names = namesIn(article)
  function linted(candidate: Candidate): Linted {
    const item = itemOf({ article, sheet: standInFacts(candidate, article, names), candidates }, candidate)
    const found = applicable.map(({ code, severity, check }) => ({ severity, reasons: check(item).map((message) => ({ code, message })) }))
    return {
      candidate: candidate.id,
      refusals: found.filter(({ severity }) => severity === undefined).flatMap(({ reasons }) => reasons),
      warnings: found.filter(({ severity }) => severity === 'warning').flatMap(({ reasons }) => reasons),
    }
  }
  return { candidates: candidates.questions.map(linted), faults: [], skipped: [...NEED_FACTS] }
}

export function lint(article: Article, sheet: FactSheet | undefined, candidates: Candidates): LintReport {
  return sheet === undefined ? withoutFacts(article, candidates) : withFacts(article, sheet, candidates)
}
