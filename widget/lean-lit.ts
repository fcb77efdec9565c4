// Lit without what no template here uses. Lit's source is taken with its development checks off, and each feature is switched off at
// its own condition; the minifiers then drop the dead code: a kilobyte of ten. A version of Lit that reads otherwise fails the build.
// So templates have values in children, attributes, listeners and `.properties` only, double quotes or none, no comments and no `/>`.
import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import type { Plugin } from 'esbuild'

/** What is left out, the text that has to be there once at least, and what stands in its place. */
const SWITCHES: readonly (readonly [what: string, from: string | RegExp, to: string])[] = [
  ['development checks', 'const DEV_MODE = true', 'const DEV_MODE = false'],
  ['sanitizer hooks', 'const ENABLE_EXTRA_SECURITY_HOOKS = true', 'const ENABLE_EXTRA_SECURITY_HOOKS = false'],
  ['the ShadyDOM polyfill', 'const ENABLE_SHADYDOM_NOPATCH = true', 'const ENABLE_SHADYDOM_NOPATCH = false'],
  ['polyfills', 'polyfillSupport?.(Template, ChildPart);', ''],
  ['directives', /resolveDirective\(this, (.+?)(?:, directiveParent(?:, \w+)?)?\)(?=;| \?\?)/g, '$1'],
  ['directives', /(?:newListener|v|value) === noChange/g, 'false'],
  ['directives', /\bvalue !== noChange/g, 'true'],
  [
    'connection of directives',
    /this\._\$disconnectableChildren = undefined;|this\._\$notifyConnectionChanged\?\.\(false, true, from\);/g,
    '',
  ],
  ['connection of directives', 'this.__isConnected = options?.isConnected ?? true;', ''],
  ['connection of directives', / {4}(?:get _\$isConnected|setConnected)\([\s\S]*?\n {4}\}\n/g, ''],
  ['getters for directives', / {4}get (?:tagName|startNode|endNode|parentNode)\(\) \{[\s\S]*?\n {4}\}\n/g, ''],
  ['expressions in style, textarea and title', /rawTextElement\.test\(.+?\)(?=\) \{)/g, 'false'],
  ['expressions in style, textarea and title', 'rawTextEndRegex ?? textEndRegex', 'textEndRegex'],
  ['comments in templates', "match[COMMENT_START] === '!--'", 'false'],
  ['comments in templates', 'match[COMMENT_START] !== undefined', 'false'],
  ['comments in templates', 'regex === commentEndRegex || regex === comment2EndRegex', 'false'],
  ['single quotes in templates', "match[QUOTE_CHAR] === '\"'", 'true'],
  ['single quotes in templates', '||\n                regex === singleQuoteAttrEndRegex', ''],
  ['tags that close themselves', "regex === tagEndRegex && strings[i + 1].startsWith('/>') ? ' ' : ''", "''"],
  ['element expressions', 'else if (name.startsWith(marker)) {', 'else if (false) {'],
  ['element expressions', 'else if (templatePart.type === ELEMENT_PART) {', 'else if (false) {'],
  ['expressions in comments', 'if (data === markerMatch) {', 'if (true) {'],
  ['boolean attributes', "m[1] === '?'", 'false'],
  ['nodes as values', 'else if (value.nodeType !== undefined) {', 'else if (false) {'],
  ['iterables other than arrays', "typeof value?.[Symbol.iterator] === 'function'", 'false'],
  [
    'what is no tag in templates',
    'textEndRegex = /<(?:(!--|\\/[^a-zA-Z])|(\\/?[a-zA-Z][^>\\s]*)|(\\/?$))/g',
    'textEndRegex = /<[^>\\s]+/g',
  ],
  ['what is no tag in templates', 'match[TAG_NAME] !== undefined', 'true'],
  ['spaces of other kinds', /new RegExp\(`>.*?'g'\)/g, '/>|\\s(?:([^\\s">=]+)(\\s*=\\s*(?:[^\\s">=]|(")|))|$)/g'],
  ['a marker of its own each time', '`lit$${Math.random().toFixed(9).slice(2)}$`', "'lit$$'"],
  ['the mark of its version', /\(global\.litHtmlVersions .*/g, ''],
  ['the ShadyDOM polyfill', /\bwrap\(([\w.$]+)\)/g, '$1'],
  ['kinds of parts', /this\.type = .*;/g, ''],
  ['kinds of parts', 'templatePart.type === ATTRIBUTE_PART', 'true'],
  ['kinds of parts', / {4}constructor\(\) \{\s*super\(\.\.\.arguments\);\s*\}\n/g, ''],
  ['kinds of parts', / {4}constructor\(.*\) \{\s*super\([\s\S]*?\n {4}\}\n/g, ''],
  ['kinds of nodes', 'node.nodeType === 8', 'true'],
  ['kinds of nodes', 'node.hasAttributes()', 'true'],
  ['element expressions', 'if (part !== undefined) {', 'if (true) {'],
  ['hosts and scopes of rendering', /_clone\((?:this\.)?options\)/g, '_clone()'],
  ['hosts and scopes of rendering', /options\?\.renderBefore \?\? /g, ''],
  ['hosts and scopes of rendering', /this\.(?:options = options|_\$parent = parent);/g, ''],
  ['hosts and scopes of rendering', /(?:, (?:parent|this|undefined))?, (?:this\.)?options(?: \?\? \{\})?\)/g, ')'],
  ['values of nothing', /\b(?:v|value) === nothing/g, 'false'],
  ['values of nothing', /\bvalue !== nothing/g, 'true'],
  ['the words of an error', "'invalid template strings array'", "''"],
  ['precompiled templates', "typeof type === 'number'", 'true'],
  [
    'svg and mathml templates',
    'const getTemplateHtml = (strings, type) => {',
    'const getTemplateHtml = (strings) => { const type = HTML_RESULT',
  ],
  ['svg and mathml templates', /export const (?:svg|mathml) = .*/g, ''],
  ['svg and mathml templates', 'if (type === SVG_RESULT || type === MATHML_RESULT) {', 'if (false) {'],
  ['hosts and scopes of rendering', '(options?.creationScope ?? d)', 'd'],
  ['hosts and scopes of rendering', 'this.options?.host ?? this.element', 'this.element'],
  ['options of listeners', /\(newListener === nothing && oldListener !== nothing\) \|\|[\s\S]*?oldListener\.passive/g, 'false'],
  ['listeners that go', 'newListener !== nothing &&', ''],
  ['listeners that go', /( {12}newListener) \?\? nothing/g, '$1'],
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
        const lean = contents.replace(from, to)
        if (lean === contents) throw new Error(`Lit has changed where the build leaves out ${what}: look at widget/lean-lit.ts.`)
        contents = lean
      }
      return { contents, loader: 'js' }
    })
  },
}
