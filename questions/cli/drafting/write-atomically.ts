// Files that are there whole or not at all, whatever happens to the program meanwhile.
import { closeSync, fsyncSync, mkdirSync, openSync, renameSync, writeSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'

/** Writes beside the place and renames over it; makes the folder where there is none. */
export function writeAtomically(path: string, content: string) {
  const folder = dirname(path)
  mkdirSync(folder, { recursive: true })
  const beside = join(folder, `.${basename(path)}.${process.pid}`)
  const file = openSync(beside, 'w')
  try {
    writeSync(file, content)
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
  renameSync(beside, path)
}
