// JSON as people write it: its value and where in the text each member stands, or the line at which it stops being JSON.
import { findNodeAtLocation, type Node, type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser'

export type Path = readonly (string | number)[]

export interface JsonText {
  readonly value: unknown
  /** The line, from 1, of a member; of the nearest above it where there is no such member. */
  readonly lineOf: (path: Path) => number
}

/** What is wrong at a line of a file, as one sentence. */
export interface LineFault {
  readonly line: number
  readonly sentence: string
}

const SENTENCES: Readonly<Record<string, string>> = {
  InvalidSymbol: 'This is no JSON: names and texts stand in double quotes.',
  InvalidNumberFormat: 'This is no number.',
  PropertyNameExpected: 'A name in double quotes is missing here, or a comma is too many.',
  ValueExpected: 'A value is missing here, or a comma is too many.',
  ColonExpected: 'A colon is missing here.',
  CommaExpected: 'A comma is missing before this.',
  CloseBraceExpected: 'A closing brace } is missing.',
  CloseBracketExpected: 'A closing bracket ] is missing.',
  EndOfFileExpected: 'Something follows after the end.',
  InvalidCommentToken: 'JSON has no comments.',
  UnexpectedEndOfComment: 'JSON has no comments.',
  UnexpectedEndOfString: 'The text that begins here has no closing double quote on its line.',
  InvalidUnicode: 'This text holds a \\u without four hexadecimal digits.',
  InvalidEscapeCharacter: 'This text holds a backslash that escapes nothing: write \\\\ for a backslash.',
  InvalidCharacter: 'This text holds a control character: write \\t for a tab.',
}

/** Where each line begins. */
function lineStarts(text: string): number[] {
  const starts = [0]
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  return starts
}

/** The line, from 1, of a character: by halving, as a file has thousands of members. */
function lineAt(starts: readonly number[], offset: number): number {
  let [low, high] = [0, starts.length]
  while (high - low > 1) {
    const middle = (low + high) >> 1
    if ((starts[middle] ?? 0) <= offset) low = middle
    else high = middle
  }
  return low + 1
}

function nearest(root: Node, path: Path): Node {
  for (let length = path.length; length > 0; length -= 1) {
    const node = findNodeAtLocation(root, path.slice(0, length))
    // A member begins at its name.
    if (node !== undefined) return node.parent?.type === 'property' ? node.parent : node
  }
  return root
}

/** Reads JSON; its first fault where it is none, as all others follow from that. */
export function jsonText(text: string): JsonText | LineFault {
  const starts = lineStarts(text)
  const errors: ParseError[] = []
  const root = parseTree(text, errors, { disallowComments: true, allowEmptyContent: false })
  const [first] = errors
  if (first !== undefined || root === undefined) {
    const sentence = (first && SENTENCES[printParseErrorCode(first.error)]) ?? 'This is no JSON.'
    return { line: lineAt(starts, first?.offset ?? 0), sentence }
  }
  return { value: JSON.parse(text), lineOf: (path) => lineAt(starts, nearest(root, path).offset) }
}
