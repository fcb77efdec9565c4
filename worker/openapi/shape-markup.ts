// One named shape of the document: what it is, and its members.
import { html } from 'hono/html'
import type { Markup } from '../pages/layout.ts'
import { wordsMarkup } from './prose-markup.ts'
import { schemaWords, shapeId } from './schema-words.ts'
import type { Schema } from './shape.ts'

export interface Member {
  readonly name: string
  readonly of: Schema
  readonly description: string
  readonly optional: boolean
  /** Where it stands in the request, for a parameter. */
  readonly place?: string
}

/** A list of named things, each with its type and a sentence. */
export function membersMarkup(members: readonly Member[]): Markup {
  return html`<dl class="members">
${members.map(
  ({ name, of, description, optional, place }) => html`<div>
<dt><code>${name}</code> <span class="of">${schemaWords(of)}${place === undefined ? '' : ` · ${place}`}${optional ? ' · optional' : ''}</span></dt>
<dd>${wordsMarkup(description)}</dd>
</div>
`,
)}</dl>`
}

function membersOf({ properties = {}, required = [] }: Schema): Member[] {
  return Object.entries(properties).flatMap(([name, schema]) => {
    if (typeof schema === 'boolean') return []
    const { description = '', ...of } = schema
    return [{ name, of, description, optional: !required.includes(name) }]
  })
}

export function shapeMarkup(name: string, schema: Schema): Markup {
  const { description = '', ...of } = schema
  return html`<article class="shape" id="${shapeId(name)}" aria-labelledby="${shapeId(name)}-title">
<h3 id="${shapeId(name)}-title">${name}</h3>
<p>${wordsMarkup(description)}</p>
${of.properties === undefined ? html`<p class="of">${schemaWords(of)}</p>` : membersMarkup(membersOf(of))}
</article>`
}
