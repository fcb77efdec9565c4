// What a draft has written, so that what a person changed since is seen and never overwritten.
import { createHash } from 'node:crypto'
import { join } from 'node:path'
import * as v from 'valibot'
import { asJson } from './as-json.ts'
import { readIfThere } from './read-if-there.ts'
import { writeAtomically } from './write-atomically.ts'

const ledgerSchema = v.object({
  /** Hash of the article as it was brought. */
  source: v.string(),
  /** By file name: hashes of what it may hold without being anybody's edit. Two while it is being written anew. */
  files: v.record(v.string(), v.array(v.string())),
})

export type Ledger = v.InferOutput<typeof ledgerSchema>

const ledgerFile = (folder: string) => join(folder, 'replies', 'written.json')

/** What a file says, whatever a formatter or another system's line ends made of it. */
function meaning(name: string, content: string): string {
  if (!name.endsWith('.json')) return content.replaceAll('\r\n', '\n').trimEnd()
  try {
    return JSON.stringify(JSON.parse(content))
  } catch {
    return content
  }
}

export const contentHash = (name: string, content: string) => createHash('sha256').update(meaning(name, content)).digest('hex').slice(0, 32)

/** What is known of a folder; null where no draft ever wrote there. A ledger that cannot be read knows of nothing. */
export function readLedger(folder: string): Ledger | null {
  const content = readIfThere(ledgerFile(folder))
  if (content === null) return null
  try {
    const parsed = v.safeParse(ledgerSchema, JSON.parse(content))
    return parsed.success ? parsed.output : { source: '', files: {} }
  } catch {
    return { source: '', files: {} }
  }
}

/** Those of the files that are there and hold something that no draft wrote. */
export function editedFiles(folder: string, names: readonly string[]): string[] {
  const ledger = readLedger(folder)
  return names.filter((name) => {
    const content = readIfThere(join(folder, name))
    return content !== null && ledger?.files[name]?.includes(contentHash(name, content)) !== true
  })
}

/** Writes files and remembers them. Killed at any moment, nothing of it looks like a person's edit afterwards. */
export function writeRemembered(folder: string, source: string, files: ReadonlyMap<string, string>) {
  const before = readLedger(folder)?.files ?? {}
  const put = (ledger: Ledger) => writeAtomically(ledgerFile(folder), asJson(ledger))
  const hashes = [...files].map(([name, content]): [string, string] => [name, contentHash(name, content)])
  put({ source, files: { ...before, ...Object.fromEntries(hashes.map(([name, own]) => [name, [...(before[name] ?? []), own]])) } })
  for (const [name, content] of files) writeAtomically(join(folder, name), content)
  put({ source, files: { ...before, ...Object.fromEntries(hashes.map(([name, own]) => [name, [own]])) } })
}
