// A JSON Schema in words that fit on a line, with links to the shapes that it names.
import { html } from 'hono/html'
import type { Markup } from '../pages/layout.ts'
import type { Schema } from './shape.ts'

export const shapeId = (name: string) => `shape-${name.toLowerCase()}`

const SIMPLE: Readonly<Record<string, string>> = {
  string: 'text',
  integer: 'whole number',
  number: 'number',
  boolean: 'true or false',
  null: 'null',
  object: 'object',
}

function bounds({ minimum, maximum }: Schema): string {
  if (minimum !== undefined && maximum !== undefined) return `, ${minimum} to ${maximum}`
  if (minimum !== undefined) return `, ${minimum} or more`
  return maximum === undefined ? '' : `, at most ${maximum}`
}

function count(least: number | undefined, most: number | undefined): string {
  if (least !== undefined && most !== undefined) return `${least} to ${most} `
  if (least !== undefined) return `${least} or more `
  return most === undefined ? '' : `at most ${most} `
}

function alternatives(schemas: readonly (Schema | boolean)[]): Markup {
  return html`${schemas.map((schema, place) => html`${place === 0 ? '' : ' or '}${schemaWords(schema)}`)}`
}

/** A shape that is narrowed to one `type`, as problems are. */
function narrowed([shape, narrower]: readonly (Schema | boolean)[]): Markup {
  const type = typeof narrower === 'object' ? narrower.properties?.['type'] : undefined
  return html`${schemaWords(shape)}${type === undefined ? '' : html` ${schemaWords(type)}`}`
}

/** The words for one schema; a schema that says nothing is “anything”. */
export function schemaWords(schema: Schema | boolean | undefined): Markup {
  if (schema === undefined || typeof schema === 'boolean') return html`anything`
  if (schema.$ref !== undefined) {
    const name = schema.$ref.split('/').at(-1) ?? ''
    return html`<a href="#${shapeId(name)}">${name}</a>`
  }
  if (schema.const !== undefined) return html`<code>${String(schema.const)}</code>`
  if (schema.enum !== undefined) return html`${schema.enum.map((value, at) => html`${at === 0 ? '' : ' · '}<code>${String(value)}</code>`)}`
  if (schema.anyOf !== undefined) return alternatives(schema.anyOf)
  if (schema.allOf !== undefined) return narrowed(schema.allOf)
  if (schema.type === 'array' && !Array.isArray(schema.items)) {
    return html`list of ${count(schema.minItems, schema.maxItems)}${schemaWords(schema.items)}${schema.uniqueItems === true ? ', none twice' : ''}`
  }
  if (schema.propertyNames !== undefined) {
    return html`object: ${count(schema.minProperties, schema.maxProperties)}${schemaWords(schema.propertyNames)} → ${schemaWords(schema.additionalProperties)}`
  }
  if (schema.pattern !== undefined) return html`text like <code>${schema.pattern}</code>`
  if (schema.format === 'date') return html`date`
  return html`${SIMPLE[String(schema.type)] ?? 'anything'}${bounds(schema)}`
}
