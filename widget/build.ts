// Builds what is served as static files: the widget as one module, and its manifest.
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { type BuildOptions, build, type Plugin, transform } from 'esbuild'
import { minify } from 'terser'
import { leanLit } from './lean-lit.ts'
import { manifest } from './manifest.ts'

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))
const site = here('../dist/site/')

const options = {
  target: 'es2023',
  charset: 'utf8',
  legalComments: 'none',
  // With class fields defined, Lit silently stops rendering: https://lit.dev/msg/class-field-shadowing
  tsconfigRaw: { compilerOptions: { useDefineForClassFields: false } },
} satisfies BuildOptions

/** Once a module is minified its line breaks stand in templates only: beside a tag they mean nothing, inside one they are a space. */
const joinTemplates = (code: string) =>
  code.replace(/\s*\n\s*/g, (_, at: number, all: string) => {
    const next = all.slice(at).trimStart()[0] ?? ''
    const previous = all[at - 1] ?? ''
    return '>`'.includes(previous) || '<`>'.includes(next) ? '' : ' '
  })

/** A style sheet becomes its own minified text, imports and all; our templates lose the white space that only readers of the source need. */
const tight: Plugin = {
  name: 'tight',
  setup({ onLoad }) {
    onLoad({ filter: /\.css$/ }, async ({ path }) => {
      const { outputFiles } = await build({ entryPoints: [path], bundle: true, minify: true, write: false })
      return { contents: (outputFiles[0]?.text ?? '').trim(), loader: 'text' }
    })
    onLoad({ filter: /widget\/.*\.ts$/ }, async ({ path }) => {
      const source = await readFile(path, 'utf8')
      const { code } = await transform(source, { ...options, loader: 'ts', minifySyntax: true, minifyWhitespace: true })
      return { contents: joinTemplates(code.trim()), loader: 'js' }
    })
  },
}

export async function buildWidget(): Promise<string> {
  const { outputFiles } = await build({
    ...options,
    entryPoints: [here('index.ts')],
    bundle: true,
    minify: true,
    format: 'esm',
    write: false,
    // Lit's private properties: Lit is bundled, so nobody else needs their names.
    mangleProps: /^_/,
    plugins: [leanLit, tight],
  })
  // Terser finds three hundred more bytes (of ten thousand) than esbuild alone, by inlining what is used once.
  const { code } = await minify(outputFiles[0]?.text ?? '', {
    module: true,
    ecma: 2020,
    compress: { passes: 2, inline: 3, pure_getters: true, unsafe_arrows: true, sequences: false },
  })
  return code?.replace(/\$\{"([^"<>&$\\]*)"\}/g, '$1') ?? ''
}

await mkdir(site, { recursive: true })
await writeFile(`${site}widget.js`, await buildWidget())
await writeFile(`${site}custom-elements.json`, await manifest('article-quiz.ts', 'index.ts'))
