// Candidates and facts in the form in which a model writes them, so that what it is shown is what it may answer.
import type { Fact } from '../../facts/sheet.ts'
import type { Candidate, Distractor } from '../../families/candidate.ts'

function proof({ proof }: Distractor): object {
  switch (proof.by) {
    case 'elsewhere':
    case 'contrast':
      return { by: proof.by, fact: proof.fact, quote: proof.quote }
    case 'reference':
      return { by: proof.by, table: proof.table }
    case 'value':
    case 'silence':
      return { by: proof.by }
  }
}

export function writtenCandidate({ id, family, kind, facts, stem, key, distractors, sorted }: Candidate): object {
  return {
    id,
    family,
    kind,
    facts,
    stem,
    key: key.map(({ text, quote }) => ({ text, quote })),
    distractors: distractors.map((one) => ({ text: one.text, proof: proof(one) })),
    ...(sorted ? { sorted } : {}),
  }
}

export function writtenFact({ id, statement, quotes, by, certainty, keep }: Fact): object {
  return {
    id,
    statement,
    quotes: quotes.map(({ exact }) => exact),
    ...(by === undefined ? {} : { by }),
    certainty,
    ...(keep.length === 0 ? {} : { keep }),
  }
}

/** One a line: shorter than indented, and a model still finds its way. */
export const lines = (all: readonly object[]) => all.map((one) => JSON.stringify(one)).join('\n')
