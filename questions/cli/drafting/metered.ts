// What a draft has cost so far, over every run that it took.
import { join } from 'node:path'
import { type Cost, nothing, sum, tokensOf } from '../../writing/cost.ts'
import type { Model } from '../../writing/model.ts'
import { asJson } from './as-json.ts'
import { readIfThere } from './read-if-there.ts'
import { writeAtomically } from './write-atomically.ts'

const file = (folder: string) => join(folder, 'cost.json')

/** What has been spent on the replies of a folder; nothing where nobody has counted. */
export function spent(folder: string): Cost {
  const kept = readIfThere(file(folder))
  return kept === null ? nothing : { ...nothing, ...JSON.parse(kept) }
}

export interface Metered extends Model {
  /** Calls that it answered since the program began. */
  readonly calls: number
}

/** The model, with each of its calls added to the folder's `cost.json`. */
export function metered(model: Model, folder: string): Metered {
  let calls = 0
  return {
    get calls() {
      return calls
    },
    name: model.name,
    complete: async (messages, options) => {
      const completion = await model.complete(messages, options)
      calls += 1
      const sent = messages.map(({ content }) => content).join('')
      const { text, tokensIn, tokensOut } = completion
      const own: Cost = { calls: 1, tokensIn: tokensIn ?? tokensOf(sent), tokensOut: tokensOut ?? tokensOf(text) }
      writeAtomically(file(folder), asJson(sum(spent(folder), own)))
      return completion
    },
  }
}

const figure = new Intl.NumberFormat('en')

/** `4 calls, 12,300 tokens in, 4,100 tokens out`. */
export const inWords = ({ calls, tokensIn, tokensOut }: Cost) =>
  `${figure.format(calls)} ${calls === 1 ? 'call' : 'calls'}, ${figure.format(tokensIn)} tokens in, ${figure.format(tokensOut)} tokens out`
