// Why a draft could not be finished, as a failure. Nothing that the model’s endpoint sent is repeated.
import { ModelError } from '../../../questions/writing/model.ts'
import type { Failure } from '../../failure.ts'

export function failureOf(error: unknown): Failure {
  if (error instanceof ModelError) {
    return { code: 'model-failed', reason: error.code, detail: error.message, retryAfter: error.retryAfter }
  }
  console.error(error)
  return { code: 'internal' }
}
