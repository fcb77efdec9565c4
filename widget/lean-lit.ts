// Lit without what no template here uses. Lit's source is taken with its development checks off, and each feature is switched off at
// its own condition; the minifiers then drop the dead code: half a kilobyte of ten. A version of Lit that reads otherwise fails the build.
import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import type { Plugin } from 'esbuild'

/** What is left out, the text that has to be there once at least, and what stands in its place. */
const SWITCHES: readonly (readonly [what: string, from: string | RegExp, to: string])[] = [
  ['development checks', 'const DEV_MODE = true', 'const DEV_MODE = false'],
  ['sanitizer hooks', 'const ENABLE_EXTRA_SECURITY_HOOKS = true', 'const ENABLE_EXTRA_SECURITY_HOOKS = false'],
  ['the ShadyDOM polyfill', 'const ENABLE_SHADYDOM_NOPATCH = true', 'const ENABLE_SHADYDOM_NOPATCH = false'],
  ['polyfills', 'polyfillSupport?.(Template, ChildPart);', ''],
  [
    'directives',
    'function resolveDirective(part, value, parent = part, attributeIndex) {',
    'function resolveDirective(part, value) { return value',
  ],
  ['directives', /(?:newListener|v|value) === noChange/g, 'false'],
  ['directives', 'value !== noChange', 'true'],
  [
    'connection of directives',
    /this\._\$disconnectableChildren = undefined;|this\._\$notifyConnectionChanged\?\.\(false, true, from\);/g,
    '',
  ],
  ['connection of directives', 'this.__isConnected = options?.isConnected ?? true;', ''],
  ['connection of directives', / {4}(?:get _\$isConnected|setConnected)\([\s\S]*?\n {4}\}\n/g, ''],
  ['getters for directives', / {4}get (?:tagName|startNode|endNode)\(\) \{[\s\S]*?\n {4}\}\n/g, ''],
  ['expressions in style, textarea and title', '/^(?:script|style|textarea|title)$/i', '{ test: () => false }'],
  ['element expressions', 'else if (name.startsWith(marker)) {', 'else if (false) {'],
  ['element expressions', 'else if (templatePart.type === ELEMENT_PART) {', 'else if (false) {'],
  ['expressions in comments', 'if (data === markerMatch) {', 'if (true) {'],
  ['boolean attributes', "m[1] === '?'", 'false'],
  ['nodes as values', 'else if (value.nodeType !== undefined) {', 'else if (false) {'],
  ['iterables other than arrays', "typeof value?.[Symbol.iterator] === 'function'", 'false'],
  ['the words of an error', "'invalid template strings array'", "''"],
  ['precompiled templates', "typeof type === 'number'", 'true'],
  [
    'svg and mathml templates',
    'const getTemplateHtml = (strings, type) => {',
    'const getTemplateHtml = (strings) => { const type = HTML_RESULT',
  ],
  ['svg and mathml templates', 'if (type === SVG_RESULT || type === MATHML_RESULT) {', 'if (false) {'],
  ['hosts and scopes of rendering', '(options?.creationScope ?? d)', 'd'],
  ['hosts and scopes of rendering', 'this.options?.host ?? this.element', 'this.element'],
  ['listener objects', "typeof this._$committedValue === 'function'", 'true'],
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
        const lean = contents.replace(from, () => to)
        if (lean === contents) throw new Error(`Lit has changed where the build leaves out ${what}: look at widget/lean-lit.ts.`)
        contents = lean
      }
      return { contents, loader: 'js' }
    })
  },
}
