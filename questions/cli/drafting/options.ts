// What `npm run draft` is asked for on its command line.
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { SLUG } from '../../article/slug.ts'
import { LIBRARY } from '../library.ts'

export const USAGE = [
  'Usage: npm run draft -- <file or https address> [--model <name> --base-url <url> [--key-env <NAME>]] [--paste]',
  '                        [--into <library folder>] [--slug <name>] [--force]',
  'Without a model, or with --paste, the model is whoever you put the written prompts to.',
].join('\n')

/** Which model writes. The key itself stays in the environment: it would be seen in the list of processes. */
export interface ModelOptions {
  /** Null: a person carries prompts and replies to and from any chat window. */
  readonly endpoint: { readonly baseUrl: string; readonly keyEnv: string } | null
  /** As it is recorded with what it writes. */
  readonly name: string
}

export interface DraftArguments extends ModelOptions {
  readonly source: string
  readonly library: string
  /** Null: made of the file's name or the article's title. */
  readonly slug: string | null
  readonly force: boolean
}

/** The flags that say which model writes, for `parseArgs`. */
export const MODEL_FLAGS = {
  model: { type: 'string' },
  'base-url': { type: 'string' },
  'key-env': { type: 'string', default: 'MODEL_KEY' },
  paste: { type: 'boolean', default: false },
} as const

interface ModelValues {
  readonly model?: string | undefined
  readonly 'base-url'?: string | undefined
  readonly 'key-env': string
  readonly paste: boolean
}

/** Throws a `TypeError` where the flags contradict each other. */
export function modelOptions(values: ModelValues): ModelOptions {
  const { model, paste } = values
  const baseUrl = values['base-url']
  if (paste || (model === undefined && baseUrl === undefined)) return { endpoint: null, name: model ?? 'a model in a chat window' }
  if (model === undefined) throw new TypeError('--base-url needs --model: which of its models is to write.')
  if (baseUrl === undefined) throw new TypeError('--model needs --base-url, such as http://127.0.0.1:11434/v1, or --paste.')
  if (!/^https?:$/.test(URL.parse(baseUrl)?.protocol ?? '')) throw new TypeError('The --base-url is no http or https address.')
  return { endpoint: { baseUrl, keyEnv: values['key-env'] }, name: model }
}

/** Throws a `TypeError` on a flag that there is not, and on anything that cannot be meant. */
export function draftArguments(args: readonly string[]): DraftArguments {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      ...MODEL_FLAGS,
      into: { type: 'string', default: LIBRARY },
      slug: { type: 'string' },
      force: { type: 'boolean', default: false },
    },
  })
  const [source, ...more] = positionals
  if (source === undefined) throw new TypeError('Name the file or the address of an article.')
  if (more.length > 0) throw new TypeError('One article at a time.')
  const slug = values.slug ?? null
  if (slug !== null && !SLUG.test(slug)) throw new TypeError('A slug is lower-case words joined by hyphens.')
  return { source, library: resolve(values.into), slug, force: values.force, ...modelOptions(values) }
}
