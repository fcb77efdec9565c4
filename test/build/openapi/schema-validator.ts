// Checks values against schemas of the OpenAPI document, with a validator that shares nothing with the contract's own.
import { type ErrorObject, Ajv2020 as Validator } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import type { OpenApiDocument, Schema } from '../../../worker/openapi/shape.ts'

export type SchemaValidator = (schema: Schema, value: unknown) => string[]

const words = ({ instancePath, message, params }: ErrorObject) => `${instancePath || '/'} ${message} ${JSON.stringify(params)}`

/** Returns what is wrong with a value: nothing where it is valid. References are resolved in the document. */
export function schemaValidator({ components }: OpenApiDocument): SchemaValidator {
  const validator = new Validator({ strict: true, strictRequired: false, allErrors: true, allowUnionTypes: true })
  addFormats.default(validator)
  validator.addKeyword('components')
  const compiled = new Map<string, ReturnType<typeof validator.compile>>()
  return (schema, value) => {
    const text = JSON.stringify(schema)
    const validate = compiled.get(text) ?? validator.compile({ components, ...JSON.parse(text) })
    compiled.set(text, validate)
    return validate(value) ? [] : (validate.errors ?? []).map(words)
  }
}
