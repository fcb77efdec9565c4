// Bank and quiz are nobody's edits where `npm run generate` makes the same of what stands beside them.
import { join } from 'node:path'
import { generate } from '../../quiz/generate.ts'
import { readSource } from '../library.ts'
import { readIfThere } from './read-if-there.ts'
import { contentHash } from './written.ts'

function regenerated(slug: string, library: string): Record<string, unknown> {
  try {
    const { bank, quiz } = generate(readSource(slug, library))
    return { 'bank.json': bank, 'quiz.json': quiz }
  } catch {
    // A file is missing or faulty: whatever stands there is somebody's.
    return {}
  }
}

/** Of the changed files, those that a person must have changed. */
export function editsAmong(changed: readonly string[], slug: string, library: string): string[] {
  if (!changed.some((name) => name === 'bank.json' || name === 'quiz.json')) return [...changed]
  const made = regenerated(slug, library)
  return changed.filter((name) => {
    const content = readIfThere(join(library, slug, name))
    const own = made[name]
    return own === undefined || content === null || contentHash(name, content) !== contentHash(name, JSON.stringify(own))
  })
}
