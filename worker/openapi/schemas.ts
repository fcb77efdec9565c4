// The contract's schemas as JSON Schema, under the names that the document gives them.
import { toJsonSchemaDefs } from '@valibot/to-json-schema'
import { chosenSchema } from '../../questions/contract/answer.ts'
import { DESCRIPTIONS } from './descriptions.ts'
import { NAMED_SCHEMAS, type SchemaName } from './named-schemas.ts'
import type { Schema } from './shape.ts'

/** A reference to a named schema of this document. */
export const reference = (name: SchemaName): Schema => ({ $ref: `#/components/schemas/${name}` })

/** The check that no choice is named twice is the only rule of the contract that JSON Schema says in its own word. */
const isNoneTwice = (action: unknown) => (chosenSchema.pipe as readonly unknown[]).includes(action)

/** @throws where the contract holds something that JSON Schema cannot say: it must then be put into words here. */
function convert(): Record<SchemaName, Schema> {
  return toJsonSchemaDefs(NAMED_SCHEMAS, {
    target: 'draft-2020-12',
    overrideRef: ({ referenceId }) => `#/components/schemas/${referenceId}`,
    overrideAction: ({ valibotAction, jsonSchema }) =>
      valibotAction.type === 'check' && isNoneTwice(valibotAction) ? { ...jsonSchema, uniqueItems: true } : null,
  })
}

function describe(name: SchemaName, schema: Schema): Schema {
  const { description, members = {} } = DESCRIPTIONS[name]
  const { properties } = schema
  if (properties === undefined) return { ...schema, description }
  const described = Object.entries(properties).map(([member, of]) => {
    const words = members[member]
    return [member, words === undefined || typeof of === 'boolean' ? of : { ...of, description: words }]
  })
  return { ...schema, description, properties: Object.fromEntries(described) }
}

/** Every schema of the contract by name, each with its members described. */
export function schemas(): Record<SchemaName, Schema> {
  const entries = Object.entries(convert()) as [SchemaName, Schema][]
  return Object.fromEntries(entries.map(([name, schema]) => [name, describe(name, schema)])) as Record<SchemaName, Schema>
}
