// The parts of an OpenAPI 3.1 document that this API needs (https://spec.openapis.org/oas/v3.1.1).
import type { JsonSchema } from '@valibot/to-json-schema'

/** JSON Schema 2020-12: the dialect of OpenAPI 3.1. */
export type Schema = JsonSchema

export interface Header {
  readonly description: string
  /** True where the response never comes without it. */
  readonly required?: true
  readonly schema: Schema
  readonly example?: string
}

export interface Parameter {
  readonly name: string
  readonly in: 'path' | 'query' | 'header'
  readonly required?: boolean
  readonly description: string
  readonly schema: Schema
  readonly example?: string | number
}

/** What a body holds, by media type. */
export interface Content {
  readonly [mediaType: string]: { readonly schema: Schema; readonly example?: unknown }
}

export interface Response {
  readonly description: string
  readonly headers?: Readonly<Record<string, Header>>
  readonly content?: Content
}

export interface Operation {
  readonly operationId: string
  readonly tags: readonly [string]
  readonly summary: string
  readonly description: string
  /** Schemes that are asked for, by name; none where absent. */
  readonly security?: readonly Readonly<Record<string, readonly string[]>>[]
  readonly parameters?: readonly Parameter[]
  readonly requestBody?: { readonly required: true; readonly description: string; readonly content: Content }
  readonly responses: Readonly<Record<string, Response>>
}

export const METHODS = ['get', 'post', 'put', 'delete'] as const
export type Method = (typeof METHODS)[number]

export type PathItem = Partial<Readonly<Record<Method, Operation>>>

export interface Tag {
  readonly name: string
  readonly description: string
}

export interface OpenApiDocument {
  readonly openapi: '3.1.1'
  readonly info: {
    readonly title: string
    readonly version: string
    readonly summary: string
    readonly description: string
    readonly license: { readonly name: string; readonly identifier: string }
  }
  readonly servers: readonly { readonly url: string; readonly description: string }[]
  readonly security: readonly []
  readonly tags: readonly Tag[]
  readonly paths: Readonly<Record<string, PathItem>>
  readonly components: {
    readonly securitySchemes: Readonly<Record<string, { readonly type: 'http'; readonly scheme: 'bearer'; readonly description: string }>>
    readonly schemas: Readonly<Record<string, Schema>>
  }
}
