// Judges' verdicts: `verdicts-<judge>.txt`, a line a question, or the same as JSON.
import * as v from 'valibot'

export interface JudgedLine {
  readonly print: boolean
  readonly reason: string
}

export interface Verdicts {
  readonly judge: string
  /** By the question's number. */
  readonly lines: ReadonlyMap<number, JudgedLine>
  /** What is wrong with the file, one sentence each. */
  readonly faults: readonly string[]
}

const jsonSchema = v.array(
  v.object({ number: v.pipe(v.number(), v.integer()), verdict: v.picklist(['print', 'refuse']), reason: v.optional(v.string(), '') }),
)

const LINE = /^[*\s]*(\d{1,6})[.:)]?[*\s]+(print|refuse)\b[*\s]*(?:[—–:-]+\s*)?(.*)$/i

type Given = { readonly number: number; readonly print: boolean; readonly reason: string }

function fromLines(text: string): { given: Given[]; faults: string[] } {
  const given: Given[] = []
  const faults: string[] = []
  for (const line of text.split(/\r?\n/)) {
    const found = LINE.exec(line)
    if (found !== null)
      given.push({ number: Number(found[1]), print: found[2]?.toLowerCase() === 'print', reason: (found[3] ?? '').trim() })
    else if (/^\W*\d/.test(line))
      faults.push(`“${line.slice(0, 60)}” is no verdict: write \`<number> print\` or \`<number> refuse — reason\`.`)
  }
  return { given, faults }
}

function fromJson(text: string): { given: Given[]; faults: string[] } {
  try {
    const parsed = v.safeParse(jsonSchema, JSON.parse(text))
    if (parsed.success) return { given: parsed.output.map(({ verdict, ...rest }) => ({ ...rest, print: verdict === 'print' })), faults: [] }
  } catch {
    // Told below.
  }
  return { given: [], faults: ['The file is no list of { "number", "verdict": "print" or "refuse", "reason" }.'] }
}

/** Reads a judge's file against the numbers that there are. Lines that begin with no number are passed over. */
export function verdicts(judge: string, name: string, text: string, numbers: readonly number[]): Verdicts {
  const { given, faults } = name.endsWith('.json') ? fromJson(text) : fromLines(text)
  const lines = new Map<number, JudgedLine>()
  const wrong = [...faults]
  for (const { number, print, reason } of given) {
    if (!numbers.includes(number)) wrong.push(`There is no question ${number}.`)
    else if (lines.has(number)) wrong.push(`Question ${number} has two verdicts.`)
    else lines.set(number, { print, reason })
  }
  const missing = numbers.filter((number) => !lines.has(number))
  if (missing.length > 0)
    wrong.push(
      `No verdict on ${missing.length} of ${numbers.length} questions: ${missing.slice(0, 12).join(', ')}${missing.length > 12 ? ', …' : ''}.`,
    )
  return { judge, lines, faults: wrong }
}
