// The custom-elements manifest: the class comment of the element, for editors and documentation
// (https://github.com/webcomponents/custom-elements-manifest).
import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import * as analyzer from '@custom-elements-manifest/analyzer'

/** What the analyzer exports besides the types that it declares. */
const { create, ts } = analyzer as unknown as {
  create(task: { modules: unknown[]; plugins: unknown[]; context: { dev: boolean } }): unknown
  ts: { createSourceFile(name: string, source: string, target: number, parents: boolean): unknown; ScriptTarget: { ES2022: number } }
}

/** The manifest of these files of the widget, as JSON. Left out is what is private to the element, and what has a name of the analyzer's own making. */
export async function manifest(...files: string[]): Promise<string> {
  const read = async (file: string) => {
    const source = await readFile(fileURLToPath(new URL(file, import.meta.url)), 'utf8')
    return ts.createSourceFile(`widget/${file}`, source, ts.ScriptTarget.ES2022, true)
  }
  const found = create({ modules: await Promise.all(files.map(read)), plugins: [], context: { dev: false } })
  const open = (key: string, value: unknown) => {
    const named = value as { name: string; privacy?: string }[]
    if (key === 'members') return named.filter(({ name, privacy }) => privacy !== 'private' && !name.startsWith('#'))
    return key === 'events' ? named.filter(({ name }) => name.startsWith('quiz-')) : value
  }
  return `${JSON.stringify(found, open, 2)}\n`
}
