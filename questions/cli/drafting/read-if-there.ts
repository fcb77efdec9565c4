// A file that may not be there.
import { readFileSync } from 'node:fs'

/** Its text, or null where there is no such file. Throws on any other fault, such as a folder in its place. */
export function readIfThere(path: string): string | null {
  try {
    return readFileSync(path, 'utf8')
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null
    throw error
  }
}
