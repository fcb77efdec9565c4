// Builds what is served as static files: the widget as one module, its manifest, and the pages' own assets.
import { cp, mkdir, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { build, type Plugin } from 'esbuild'

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))
const site = here('../dist/site/')

/** A style sheet becomes its own minified text, imports and all. */
const cssText: Plugin = {
  name: 'css-text',
  setup({ onLoad }) {
    onLoad({ filter: /\.css$/ }, async ({ path }) => {
      const { outputFiles } = await build({ entryPoints: [path], bundle: true, minify: true, write: false })
      return { contents: (outputFiles[0]?.text ?? '').trim(), loader: 'text' }
    })
  },
}

/** After minification line breaks stand in templates only: beside a tag they mean nothing, inside one they are a space. */
const joinTemplates = (code: string) =>
  code.replace(/\s*\n\s*/g, (_, at: number, all: string) => {
    const next = all.slice(at).trimStart()[0] ?? ''
    const previous = all[at - 1] ?? ''
    return '>`'.includes(previous) || '<`>'.includes(next) ? '' : ' '
  })

export async function buildWidget(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [here('index.ts')],
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2023',
    legalComments: 'none',
    write: false,
    // With class fields defined, Lit silently stops rendering: https://lit.dev/msg/class-field-shadowing
    tsconfigRaw: { compilerOptions: { useDefineForClassFields: false } },
    plugins: [cssText],
  })
  return joinTemplates((outputFiles[0]?.text ?? '').trim())
}

await mkdir(site, { recursive: true })
await writeFile(`${site}widget.js`, await buildWidget())
await cp(here('pages'), site, { recursive: true })
