// What the gate says of candidates: codes for programs, sentences for people.
import * as v from 'valibot'

/** One reason: a stable code, and a sentence that says what is wrong and how to mend it. */
export const reasonSchema = v.strictObject({ code: v.string(), message: v.string() })

/** One candidate, by its id. It is refused where `refusals` is not empty; `warnings` refuse nothing. */
export const lintedSchema = v.strictObject({
  candidate: v.string(),
  refusals: v.array(reasonSchema),
  warnings: v.array(reasonSchema),
})

/** `POST /v1/lint`. `faults` are the fact sheet’s own; `skipped` names the codes that could not be checked without facts. */
export const lintReportSchema = v.strictObject({
  candidates: v.array(lintedSchema),
  faults: v.array(v.string()),
  skipped: v.array(v.string()),
})

export type LintReport = v.InferOutput<typeof lintReportSchema>
