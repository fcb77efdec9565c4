// The folder of an evaluation: `drafts/`, `sheets/` for the judges, `key.json` apart, and the verdicts.
import { readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { asJson } from '../drafting/as-json.ts'
import { readIfThere } from '../drafting/read-if-there.ts'
import { writeAtomically } from '../drafting/write-atomically.ts'
import { fitting } from '../schema-faults.ts'
import { JUDGE_BRIEF } from './judge-brief.ts'
import { type Key, keySchema } from './key.ts'
import type { Sheets } from './sheets.ts'
import { type Verdicts, verdicts } from './verdicts.ts'

const VERDICTS = /^verdicts-(.+)\.(?:txt|json)$/

export const draftsFolder = (work: string) => join(work, 'drafts')

const verdictFiles = (work: string) => {
  try {
    return readdirSync(work)
      .filter((name) => VERDICTS.test(name))
      .sort()
  } catch {
    return []
  }
}

/** The key, or null where no sheets have been written or it cannot be read. */
export function readKey(work: string): Key | null {
  const text = readIfThere(join(work, 'key.json'))
  const read = text === null ? null : fitting(keySchema, text)
  return read !== null && 'value' in read ? read.value : null
}

/** Files with verdicts on other sheets than these. */
export const outdatedVerdicts = (work: string, { key }: Sheets) => (readKey(work)?.sheets === key.sheets ? [] : verdictFiles(work))

export function writeSheets(work: string, { files, key }: Sheets) {
  rmSync(join(work, 'sheets'), { recursive: true, force: true })
  for (const [name, text] of files) writeAtomically(join(work, 'sheets', name), text)
  writeAtomically(join(work, 'sheets', 'judge.md'), JUDGE_BRIEF)
  writeAtomically(join(work, 'key.json'), asJson(key))
}

/** Every judge's verdicts. */
export function readVerdicts(work: string, { questions }: Key): Verdicts[] {
  const numbers = questions.map(({ number }) => number)
  return verdictFiles(work).map((name) => verdicts(VERDICTS.exec(name)?.[1] ?? name, name, readIfThere(join(work, name)) ?? '', numbers))
}
