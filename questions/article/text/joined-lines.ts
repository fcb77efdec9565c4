// The lines of a plain text → its paragraphs: hard-wrapped lines are joined, lines that are paragraphs stay apart.

/** Longest line, in characters, of a text that was wrapped by hand or by a mail program. */
const WIDEST = 110
/** Share of the widest line from which on a line may have been broken because it was full. */
const FULL = 0.7
/** Share of full lines that end like a sentence, from which on each line is a paragraph: of wrapped lines about one in eight does. */
const CLOSED = 0.5

const ITEM = /^(?:[•*‣▪–—-]|\(?\d{1,3}[.)]) /
const isClosed = (line: string) => /[.!?…:]["'”’)]*$/.test(line.slice(-4))
const beginsSmall = (line: string) => /^\p{Ll}/u.test(line)

/** The width, in characters, to which the text was wrapped; none where its lines are paragraphs. */
function widthOf(lines: readonly string[]): number | null {
  const widest = lines.reduce((width, line) => Math.max(width, line.length), 0)
  if (widest > WIDEST) return null
  const full = lines.filter((line) => line.length >= FULL * widest)
  return full.filter(isClosed).length < CLOSED * full.length ? FULL * widest : null
}

/** Whether `next` goes on with the paragraph of `line`. */
function goesOn(line: string, next: string, width: number | null): boolean {
  if (ITEM.test(next)) return false
  return (!isClosed(line) && beginsSmall(next)) || (width !== null && line.length >= width)
}

/** Joined by a space, or by nothing after a hyphen: "cross-" and "border". A word that stands elsewhere without hyphen was divided. */
function joined(lines: readonly string[], words: ReadonlySet<string>): string {
  return lines.reduce((text, line) => {
    const first = /[\p{L}\p{M}]-$/u.test(text.slice(-2)) ? /^\p{Ll}[\p{L}\p{M}]*/u.exec(line.slice(0, 40))?.[0] : undefined
    if (first === undefined) return `${text} ${line}`
    const before = /[\p{L}\p{M}]+(?=-$)/u.exec(text.slice(-40))?.[0] ?? ''
    return words.has(`${before}${first}`.toLowerCase()) ? `${text.slice(0, -1)}${line}` : `${text}${line}`
  })
}

/** The paragraphs of cleaned text. A blank line always parts two; without blank lines, a line that ends early does. Time is linear. */
export function joinedLines(cleaned: string): string[] {
  const lines = cleaned.split('\n')
  const width = widthOf(lines)
  const words = new Set(cleaned.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [])
  const groups: string[][] = []
  let last = ''
  for (const line of lines) {
    if (line !== '' && last !== '' && goesOn(last, line, width)) groups.at(-1)?.push(line)
    else if (line !== '') groups.push([line])
    last = line
  }
  return groups.map((group) => joined(group, words))
}
