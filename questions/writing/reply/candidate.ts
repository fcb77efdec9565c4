// A question as a model wrote it → a candidate of ours, its quotes in the article's own characters. Whether it is sound is the gate's matter.
import type { Article } from '../../article/article.ts'
import { isSpanOf } from '../../facts/fact-texts.ts'
import type { Fact } from '../../facts/sheet.ts'
import type { Candidate, Distractor, Hand } from '../../families/candidate.ts'
import { fitQuote } from './fit-quote.ts'
import type { Taken } from './items.ts'
import type { ReplyQuestion } from './shapes.ts'

/** What a question is read against. `idOf` turns the reply's ids of facts into ours. */
export interface Surroundings {
  readonly article: Article
  readonly facts: readonly Fact[]
  readonly idOf: (id: string) => string
}

type Key = Candidate['key'][number]

/** The stretch of the cited facts that the key quotes; of the fact's whole quote where it quotes none. */
function keyOf({ text, quote }: ReplyQuestion['key'][number], cited: readonly Fact[], article: Article): Key {
  const stretch = fitQuote(quote ?? text, cited, article) ?? cited[0]?.quotes[0]?.exact ?? text
  return { text, quote: stretch }
}

function proofOf(
  { proof, text }: ReplyQuestion['distractors'][number],
  key: readonly Key[],
  cited: readonly Fact[],
  { article, facts, idOf }: Surroundings,
): Distractor['proof'] {
  switch (proof.by) {
    case 'silence':
      return { by: 'silence' }
    case 'reference':
      return { by: 'reference', table: proof.table }
    case 'value': {
      const only = key[0]?.quote ?? text
      const fact = cited.find((one) => isSpanOf(one, only)) ?? cited[0]
      return { by: 'value', fact: fact?.id ?? '', quote: only }
    }
    case 'elsewhere':
    case 'contrast': {
      const named = facts.filter(({ id }) => id === idOf(proof.fact))
      const wanted = proof.quote ?? text
      const inNamed = fitQuote(wanted, named, article)
      if (inNamed !== null) return { by: proof.by, fact: named[0]?.id ?? '', quote: inNamed }
      const other = facts.find((fact) => fitQuote(wanted, [fact], article) !== null)
      const quote = other === undefined ? null : fitQuote(wanted, [other], article)
      return { by: proof.by, fact: other?.id ?? idOf(proof.fact), quote: quote ?? wanted }
    }
  }
}

/** What readers are told of a wrong choice that belongs elsewhere is what the fact says to which it belongs: nobody words it. */
function noteOf(proof: Distractor['proof'], facts: readonly Fact[]): { note?: string } {
  const fact = proof.by === 'elsewhere' || proof.by === 'contrast' ? facts.find(({ id }) => id === proof.fact) : undefined
  return fact === undefined ? {} : { note: fact.statement }
}

/** The candidate under the id given. Refused where it cites no fact that there is. */
export function candidate(written: ReplyQuestion, id: string, writer: Hand, around: Surroundings): Taken<Candidate> {
  const cited = written.facts.flatMap((one) => around.facts.filter((fact) => fact.id === around.idOf(one)))
  const [first] = cited
  if (first === undefined) return { reason: 'None of the facts that it asks about is on the sheet.' }
  const key = written.key.map((one) => keyOf(one, cited, around.article))
  const distractors = written.distractors.map((one) => {
    const proof = proofOf(one, key, cited, around)
    return { text: one.text, proof, ...noteOf(proof, around.facts) }
  })
  return {
    value: {
      id,
      family: written.family,
      kind: written.kind,
      facts: [...new Set(cited.map((fact) => fact.id))],
      stem: written.stem,
      key,
      distractors,
      sorted: written.sorted,
      writer,
    },
  }
}
