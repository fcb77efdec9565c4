// Lit without what no template here uses. Lit's source is taken with its development checks off, and each feature is switched off at
// its own condition; the minifiers then drop the dead code: half a kilobyte of ten. A version of Lit that reads otherwise fails the build.
import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import type { Plugin } from 'esbuild'

const SWITCHES: readonly (readonly [what: string, from: string, to: string])[] = [
  ['development checks', 'const DEV_MODE = true', 'const DEV_MODE = false'],
  ['sanitizer hooks', 'const ENABLE_EXTRA_SECURITY_HOOKS = true', 'const ENABLE_EXTRA_SECURITY_HOOKS = false'],
  ['the ShadyDOM polyfill', 'const ENABLE_SHADYDOM_NOPATCH = true', 'const ENABLE_SHADYDOM_NOPATCH = false'],
  [
    'directives',
    'function resolveDirective(part, value, parent = part, attributeIndex) {',
    'function resolveDirective(part, value) { return value',
  ],
  ['expressions in style, textarea and title', '/^(?:script|style|textarea|title)$/i', '{ test: () => false }'],
  ['element expressions', 'else if (name.startsWith(marker)) {', 'else if (false) {'],
  ['element expressions', 'else if (templatePart.type === ELEMENT_PART) {', 'else if (false) {'],
  ['expressions in comments', 'if (data === markerMatch) {', 'if (true) {'],
  ['boolean attributes', "m[1] === '?'", 'false'],
  ['nodes as values', 'else if (value.nodeType !== undefined) {', 'else if (false) {'],
  ['precompiled templates', "typeof type === 'number'", 'true'],
  [
    'svg and mathml templates',
    'const getTemplateHtml = (strings, type) => {',
    'const getTemplateHtml = (strings) => { const type = HTML_RESULT',
  ],
  ['svg and mathml templates', 'if (type === SVG_RESULT || type === MATHML_RESULT) {', 'if (false) {'],
]

/** Stands in for `lit/html.js`. */
export const leanLit: Plugin = {
  name: 'lean-lit',
  setup({ onResolve, onLoad }) {
    const path = fileURLToPath(import.meta.resolve('lit-html').replace('/lit-html.js', '/development/lit-html.js').replace('/node/', '/'))
    onResolve({ filter: /^lit\/html\.js$/ }, () => ({ path }))
    onLoad({ filter: /lit-html\/development\/lit-html\.js$/ }, async () => {
      let contents = await readFile(path, 'utf8')
      for (const [what, from, to] of SWITCHES) {
        if (contents.split(from).length !== 2)
          throw new Error(`Lit has changed where the build leaves out ${what}: look at widget/lean-lit.ts.`)
        contents = contents.replace(from, () => to)
      }
      return { contents, loader: 'js' }
    })
  },
}
