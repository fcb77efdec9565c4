// Something to mend in an article's folder, and where.
export type FileName = 'article.md' | 'facts.json' | 'candidates.json'

/** `code` is the gate's, or `json`, `schema`, `front-matter`, `fact`, `missing`. */
export interface Fault {
  readonly file: FileName
  /** From 1. */
  readonly line: number
  readonly code: string
  /** The candidate's id, where it is about one. */
  readonly about: string
  /** One sentence: what is wrong and how to mend it. */
  readonly message: string
  /** Warnings refuse nothing. */
  readonly warns: boolean
}

/** The same fault wherever it stands meanwhile. */
export const sameness = ({ file, code, about, message }: Fault) => JSON.stringify([file, code, about, message])

/** `folder/candidates.json:12: choices-uneven: agreement: …`: terminals and editors lead from it to the line. */
export function faultLine({ file, line, code, about, message, warns }: Fault, folder: string): string {
  const named = about === '' ? '' : `${about}: `
  return `${folder}/${file}:${line}: ${warns ? 'warning: ' : ''}${code}: ${named}${message}`
}
