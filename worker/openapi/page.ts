// The page at `/docs`: the OpenAPI document for people, as static HTML in the frame of our other pages.
import { html } from 'hono/html'
import { layout, type Markup } from '../pages/layout.ts'
import { type Call, operationMarkup } from './operation-markup.ts'
import { paragraphsMarkup, proseSections, wordsMarkup } from './prose-markup.ts'
import { METHODS, type OpenApiDocument } from './shape.ts'
import { shapeMarkup } from './shape-markup.ts'

function callsOf({ paths }: OpenApiDocument): Call[] {
  return Object.entries(paths).flatMap(([path, item]) =>
    METHODS.flatMap((method) => {
      const operation = item[method]
      return operation === undefined ? [] : [{ method, path, operation }]
    }),
  )
}

function section(id: string, title: string, about: string, content: Markup): Markup {
  return html`<section class="ruled" aria-labelledby="${id}">
<div class="rail"><h2 id="${id}">${title}</h2>${about === '' ? '' : html`<p>${wordsMarkup(about)}</p>`}</div>
<div class="text">${content}</div>
</section>
`
}

const anchor = (title: string) => title.toLowerCase().replaceAll(' ', '-')

function contents(calls: readonly Call[]): Markup {
  return html`<ul class="index">
${calls.map(
  ({ method, path, operation }) =>
    html`<li><a href="#${operation.operationId}">${operation.summary}</a> <span><code>${method.toUpperCase()} ${path}</code></span></li>\n`,
)}</ul>`
}

/** The whole document as HTML. Every word of it is escaped: nothing passes through raw. */
export async function docsPage(document: OpenApiDocument): Promise<string> {
  const { info, tags, components } = document
  const calls = callsOf(document)
  const sections = proseSections(info.description)
  const lead = sections.filter(({ title }) => title === null).flatMap(({ paragraphs }) => paragraphs)
  const main = html`<article class="story reference">
<p class="rail what">${info.summary}</p>
<h1>API reference</h1>
<dl class="rail facts">
<div><dt>Version</dt><dd>${info.version}</dd></div>
<div><dt>For editors</dt><dd><a href="/docs/your-own-article/">Your own article in five minutes</a></dd></div>
<div><dt>For programs</dt><dd><a href="/openapi.json">OpenAPI 3.1</a></dd></div>
<div><dt>Licence</dt><dd>${info.license.name}</dd></div>
</dl>
<div class="text lead">${paragraphsMarkup(lead)}</div>
</article>
${section('calls', 'Calls', 'The examples are of an invented article: one from a real quiz would give its key away.', contents(calls))}
${sections.map(({ title, paragraphs }) =>
  title === null ? '' : section(anchor(title), title, '', html`<div class="prose">${paragraphsMarkup(paragraphs)}</div>`),
)}
${tags.map(({ name, description }) =>
  section(anchor(name), name, description, html`${calls.filter(({ operation }) => operation.tags[0] === name).map(operationMarkup)}`),
)}
${section(
  'shapes',
  'Shapes',
  'What crosses the wire. Members that are not named here are never sent, and are refused when they are received.',
  html`${Object.entries(components.schemas).map(([name, schema]) => shapeMarkup(name, schema))}`,
)}`
  return String(await layout({ title: 'API reference · Article Quiz', description: info.summary, stylesheet: '/docs/docs.css', main }))
}
