// What `npm run evaluate` is asked for on its command line.
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { MODEL_FLAGS, type ModelOptions, modelOptions } from '../drafting/options.ts'

export const USAGE = [
  'Usage: npm run evaluate -- <folder of articles, or of drafted folders> [--into <work folder>] [--only <name,name>]',
  '                           [--model <name> --base-url <url> [--key-env <NAME>]] [--paste] [--force]',
  '       npm run evaluate -- --judged [--into <work folder>]',
].join('\n')

export interface EvaluateArguments extends ModelOptions {
  /** Null with `--judged`. */
  readonly articles: string | null
  readonly work: string
  /** Slugs; null for all. */
  readonly only: readonly string[] | null
  /** Writes sheets anew although there are verdicts on other ones. */
  readonly force: boolean
}

/** Throws a `TypeError` on a flag that there is not, and on anything that cannot be meant. */
export function evaluateArguments(args: readonly string[]): EvaluateArguments {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      ...MODEL_FLAGS,
      into: { type: 'string', default: 'evaluation' },
      only: { type: 'string' },
      judged: { type: 'boolean', default: false },
      force: { type: 'boolean', default: false },
    },
  })
  const [articles = null, ...more] = positionals
  if (more.length > 0) throw new TypeError('One folder of articles.')
  if (values.judged !== (articles === null)) throw new TypeError('Name a folder of articles, or say --judged once the verdicts are there.')
  const only = values.only?.split(',').map((name) => name.trim()) ?? null
  return { articles, work: resolve(values.into), only, force: values.force, ...modelOptions(values) }
}
