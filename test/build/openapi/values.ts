// Values that a schema of the OpenAPI document accepts, drawn at random.
import fc from 'fast-check'
import type { OpenApiDocument, Schema } from '../../../worker/openapi/shape.ts'

type Drawn = fc.Arbitrary<unknown>

/** Draws values by schema; references are resolved in the document. Throws on a keyword that it does not know how to draw. */
export function valuesOf({ components }: OpenApiDocument): (schema: Schema) => Drawn {
  function text({ pattern, minLength, maxLength, format }: Schema): Drawn {
    if (format === 'date')
      return fc.date({ min: new Date(0), max: new Date(4e12), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10))
    const bounds = { ...(minLength !== undefined && { minLength }), ...(maxLength !== undefined && { maxLength }) }
    if (pattern === undefined) return fc.string({ unit: 'grapheme', ...bounds })
    return fc.stringMatching(new RegExp(pattern)).filter(({ length }) => length <= (maxLength ?? Number.POSITIVE_INFINITY))
  }

  function list({ items, minItems = 0, maxItems = 5, uniqueItems = false }: Schema): Drawn {
    const bounds = { minLength: minItems, maxLength: maxItems }
    const entry = draw(items as Schema)
    return uniqueItems ? fc.uniqueArray(entry, bounds) : fc.array(entry, bounds)
  }

  function map({ propertyNames, additionalProperties, minProperties = 0, maxProperties = 5 }: Schema): Drawn {
    const entry = fc.tuple(draw(propertyNames as Schema) as fc.Arbitrary<string>, draw(additionalProperties as Schema))
    const bounds = { minLength: minProperties, maxLength: maxProperties }
    return fc.uniqueArray(entry, { ...bounds, selector: ([name]) => name }).map((entries) => Object.fromEntries(entries))
  }

  function object({ properties = {}, required = [] }: Schema): Drawn {
    const members = Object.entries(properties).map(([name, schema]) => [name, draw(schema as Schema)] as const)
    return fc.record(Object.fromEntries(members), { requiredKeys: [...required] as never[] })
  }

  function draw(schema: Schema): Drawn {
    if (schema.$ref !== undefined) return draw(components.schemas[schema.$ref.split('/').at(-1) ?? ''] ?? {})
    if (schema.const !== undefined) return fc.constant(schema.const)
    if (schema.enum !== undefined) return fc.constantFrom(...schema.enum)
    if (schema.oneOf !== undefined) return fc.oneof(...schema.oneOf.map((one) => draw(one as Schema)))
    if (schema.anyOf !== undefined) return fc.oneof(...schema.anyOf.map((one) => draw(one as Schema)))
    switch (schema.type) {
      case 'string':
        return text(schema)
      case 'integer':
        return fc.integer({ min: schema.minimum ?? 0, max: schema.maximum ?? 1000 })
      case 'number':
        return fc.double({ min: schema.minimum ?? 0, max: schema.maximum ?? 1, noNaN: true })
      case 'boolean':
        return fc.boolean()
      case 'null':
        return fc.constant(null)
      case 'array':
        return list(schema)
      case 'object':
        return schema.propertyNames === undefined ? object(schema) : map(schema)
      default:
        throw new Error(`No values are known for ${JSON.stringify(schema)}`)
    }
  }

  return draw
}
