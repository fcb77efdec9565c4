// How much the gate has to read for these candidates. A fact that sixty candidates cite is read sixty times, so the size of the body says little.
import type { Fact, FactSheet } from '../../questions/facts/sheet.ts'
import type { Candidate, Candidates } from '../../questions/families/candidate.ts'
import type { Failure } from '../failure.ts'

const lengthOf = (quotes: readonly { exact: string }[]) => quotes.reduce((sum, { exact }) => sum + exact.length, 0)

const ofFact = ({ statement, quotes, references }: Fact) => statement.length + lengthOf(quotes) + lengthOf(references)

/** Choices are compared with each other; of the usual four, each with as many as there are. */
const USUAL_CHOICES = 4

function ofChoices({ key, distractors }: Candidate): number {
  const all = [...key, ...distractors]
  return (all.length / USUAL_CHOICES) * all.reduce((sum, { text, note = '' }) => sum + text.length + note.length, 0)
}

/** Characters that the gate reads for each candidate: whatever it cites is read again. */
export function readingLoads({ heading, questions }: Candidates, sheet: FactSheet | undefined): number[] {
  const facts = new Map((sheet?.facts ?? []).map((fact) => [fact.id, ofFact(fact)]))
  return questions.map((candidate) => {
    const cited = candidate.facts.reduce((sum, id) => sum + (facts.get(id) ?? 0), 0)
    const { stem, explanation = '', evidence = [], key } = candidate
    const quoted = key.reduce((sum, { quote }) => sum + quote.length, 0)
    return heading.length + stem.length + explanation.length + quoted + lengthOf(evidence) + cited + ofChoices(candidate)
  })
}

/** Most characters of one candidate: some rules compare all of its words with all that it cites. */
const LARGEST_CANDIDATE = 5_000

/** A failure where one candidate is too large or all together are more than `most` characters; 100,000 take about a second. */
export function tooMuchToRead(candidates: Candidates, sheet: FactSheet | undefined, most: number): Failure | null {
  const loads = readingLoads(candidates, sheet)
  const large = loads.findIndex((load) => load > LARGEST_CANDIDATE)
  if (large !== -1) {
    const errors = [{ pointer: `/candidates/questions/${large}`, message: 'With what it cites, this is too long to be read.' }]
    return { code: 'invalid-request', detail: 'A candidate and what it cites have at most 5,000 characters.', errors }
  }
  if (loads.reduce((sum, load) => sum + load, 0) <= most) return null
  return { code: 'invalid-request', detail: 'Together these candidates cite more text than is read at once: send fewer of them.' }
}
