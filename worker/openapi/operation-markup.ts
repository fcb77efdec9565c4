// One operation of the document: its address, what it takes, what it answers, and an example of both.
import { html } from 'hono/html'
import { codeBlock } from '../pages/code-block.ts'
import type { Markup } from '../pages/layout.ts'
import { wordsMarkup } from './prose-markup.ts'
import { schemaWords } from './schema-words.ts'
import type { Content, Method, Operation, Parameter, Response } from './shape.ts'
import { membersMarkup } from './shape-markup.ts'

export interface Call {
  readonly method: Method
  readonly path: string
  readonly operation: Operation
}

const PLACES = { path: 'in the path', query: 'in the query', header: 'a header' } as const

function addressOf(path: string, parameters: readonly Parameter[]): string {
  return path.replace(/\{(\w+)\}/g, (braces, name) => String(parameters.find((parameter) => parameter.name === name)?.example ?? braces))
}

function exampleOf(content: Content | undefined): string | null {
  const example = Object.values(content ?? {})[0]?.example
  return example === undefined ? null : JSON.stringify(example, null, 2)
}

/** The request as it goes over the wire, without what every client adds by itself. */
function requestExample({ method, path, operation: { parameters = [], requestBody } }: Call): string {
  const line = `${method.toUpperCase()} ${addressOf(path, parameters)}`
  const body = exampleOf(requestBody?.content)
  return body === null ? line : `${line}\nContent-Type: application/json\n\n${body}`
}

function responseMarkup(status: string, { description, headers = {}, content = {} }: Response): Markup {
  const bodies = Object.entries(content)
  return html`<div>
<dt><code>${status}</code> <span class="of">${bodies.length === 0 ? 'no body' : bodies.map(([mediaType, { schema }], at) => html`${at === 0 ? '' : ' or '}${schemaWords(schema)}, <code>${mediaType}</code>`)}</span></dt>
<dd>${wordsMarkup(description)}${Object.entries(headers).map(([name, header]) => html`<br><code>${name}</code>: ${wordsMarkup(header.description)}`)}</dd>
</div>
`
}

function parametersMarkup(parameters: readonly Parameter[]): Markup {
  const members = parameters.map(({ name, in: where, description, schema, required = false }) => ({
    name,
    of: schema,
    description,
    place: PLACES[where],
    optional: !required,
  }))
  return html`<h4>Parameters</h4>
${membersMarkup(members)}`
}

function firstExample(responses: Operation['responses']): { status: string; body: string } | null {
  for (const status of ['201', '200']) {
    const body = exampleOf(responses[status]?.content)
    if (body !== null) return { status, body }
  }
  return null
}

export function operationMarkup(call: Call): Markup {
  const { method, path, operation } = call
  const { operationId, summary, description, parameters = [], requestBody, responses } = operation
  const found = firstExample(responses)
  return html`<article class="operation" id="${operationId}" aria-labelledby="${operationId}-title">
<h3 id="${operationId}-title">${summary}</h3>
<p class="address"><code><b>${method.toUpperCase()}</b> ${path.split('/').map((part, place) => html`${place === 0 ? '' : html`<wbr>/`}${part}`)}</code></p>
<p>${wordsMarkup(description)}</p>
${parameters.length === 0 ? '' : parametersMarkup(parameters)}
${requestBody === undefined ? '' : html`<h4>Body</h4>\n<p>${wordsMarkup(requestBody.description)} <span class="of">${schemaWords(Object.values(requestBody.content)[0]?.schema)}</span></p>`}
<h4>Responses</h4>
<dl class="members">
${Object.entries(responses).map(([status, response]) => responseMarkup(status, response))}</dl>
${codeBlock({ id: `${operationId}-request`, title: 'Example request', code: requestExample(call) })}
${found === null ? '' : codeBlock({ id: `${operationId}-response`, title: `Example response, ${found.status}`, code: found.body })}
</article>`
}
