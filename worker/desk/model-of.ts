// The language model that the operator has set up.
import type { Model } from '../../questions/writing/model.ts'
import { openAiCompatible } from '../../questions/writing/models/openai-compatible.ts'
import { patient } from '../../questions/writing/models/patient.ts'
import { workersAi } from '../../questions/writing/models/workers-ai.ts'
import type { DeskBindings } from './bindings.ts'

export const NO_MODEL =
  'No language model is set up here: the operator has to set MODEL_NAME and MODEL_BASE_URL, or MODEL_NAME and the Workers AI binding.'

const isSet = (value: string | undefined): value is string => value !== undefined && value !== ''

/** An endpoint comes before the binding; null where there is neither. */
export function modelOf({ MODEL_BASE_URL, MODEL_NAME, MODEL_KEY, AI }: Omit<DeskBindings, 'DRAFT_DESK'>): Model | null {
  if (!isSet(MODEL_NAME)) return null
  if (isSet(MODEL_BASE_URL)) {
    const key = isSet(MODEL_KEY) ? { key: MODEL_KEY } : {}
    return patient(openAiCompatible({ baseUrl: MODEL_BASE_URL, model: MODEL_NAME, ...key, fetch: (address, init) => fetch(address, init) }))
  }
  return AI === undefined ? null : patient(workersAi({ binding: AI, model: MODEL_NAME }))
}
