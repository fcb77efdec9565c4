// The model that a command line asks for.
import { openAiCompatible } from '../../writing/models/openai-compatible.ts'
import { patient } from '../../writing/models/patient.ts'
import type { Writer } from './draft-article.ts'
import type { ModelOptions } from './options.ts'
import { unhurriedFetch } from './unhurried-fetch.ts'

/** A patient caller of the endpoint, or only a name where a person carries the prompts. */
export function writer({ endpoint, name }: ModelOptions, environment: Readonly<Record<string, string | undefined>>): Writer {
  if (endpoint === null) return { name }
  const { baseUrl, keyEnv } = endpoint
  const key = environment[keyEnv]
  return patient(openAiCompatible({ baseUrl, model: name, ...(key === undefined || key === '' ? {} : { key }), fetch: unhurriedFetch }))
}
