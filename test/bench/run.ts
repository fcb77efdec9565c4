// `npm run bench`: the pipeline without the model's time, from a page of HTML to the quiz, on the invented story in one length and four times that.
// Times are of the processor, not of the clock, and are compared with a base measured in between: another machine, or a busy one, passes as well.
import { draft } from '../../questions/writing/draft.ts'
import type { Model } from '../../questions/writing/model.ts'
import { inMemory } from '../../questions/writing/replies.ts'
import { honestReply } from '../questions/cli/honest-server.ts'
import { base, processorMs } from './base.ts'
import { pageOf, readPage, wordsOf, writtenFor } from './stretched-story.ts'

/** Milliseconds that the base took where the limit was set: two cores, idle. */
const BASE_MS = 42
/** Milliseconds for 1,000 words on that machine. */
const LIMIT_MS = 100
/** How much longer four times the text may take. */
const LIMIT_RATIO = 4.6
const CHAPTERS = 3
const RUNS = 9
/** Runs before the first that counts: the engine compiles what it sees often, and what is still being compiled is no measure. */
const WARM = 4

interface Measured {
  readonly words: number
  readonly ms: number
  readonly bank: number
}

/** Drafts a story that nothing in the program has seen before, so that nothing is remembered of it. */
async function once(chapters: readonly number[]): Promise<Measured> {
  const page = pageOf(chapters)
  let model = 0
  const recorded: Model = {
    name: 'recorded',
    async complete(messages) {
      const from = processorMs()
      const prompt = messages.map(({ content }) => content).join('\n\n')
      const told = honestReply(prompt)
      const text = told.startsWith('{"heading"') ? writtenFor(prompt, chapters) : told
      model += processorMs() - from
      return { text, tokensIn: null, tokensOut: null }
    },
  }
  const from = processorMs()
  const article = readPage(page)
  const { generated } = await draft(article, recorded, { replies: inMemory(), signal: new AbortController().signal })
  return { words: wordsOf(article), ms: processorMs() - from - model, bank: generated.bank.questions.length }
}

let next = 0
const fresh = (many: number) => Array.from({ length: many }, () => next++)

/** The middle one: a run that something disturbed is not it. */
const median = (all: readonly number[]) => [...all].sort((a, b) => a - b)[Math.floor(all.length / 2)] ?? Number.NaN

/** One turn: what is compared with one another is measured one right after the other, as a machine is faster at one time than at another. */
async function turn() {
  const reference = base()
  const one = await once(fresh(CHAPTERS))
  const four = await once(fresh(4 * CHAPTERS))
  return { one, four, machine: reference / BASE_MS, ratio: four.ms / one.ms / (four.words / one.words / 4) }
}

for (let warm = 0; warm < WARM; warm += 1) await once(fresh(4 * CHAPTERS))
const first = await turn()
const turns = [first]
while (turns.length < RUNS) turns.push(await turn())
const perThousand = median(turns.map(({ one, machine }) => (1000 * one.ms) / one.words / machine))
const ratio = median(turns.map((each) => each.ratio))
const { one, four } = first
const lines = [
  `this machine takes ${median(turns.map(({ machine }) => machine)).toFixed(2)} of the time of the machine of the limits`,
  `${one.words} words, ${one.bank} questions: ${perThousand.toFixed(0)} ms for 1,000 words on that machine, limit ${LIMIT_MS}`,
  `${four.words} words, ${four.bank} questions: four times the text takes ${ratio.toFixed(2)} times as long, limit ${LIMIT_RATIO}`,
]
for (const line of lines) process.stdout.write(`${line}\n`)
process.exitCode = perThousand <= LIMIT_MS && ratio <= LIMIT_RATIO ? 0 : 1
