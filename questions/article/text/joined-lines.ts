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

/** What stands between a line and the next, and whether the line loses its hyphen: a word that stands elsewhere without one was divided. */
function seam(line: string, next: string, words: ReadonlySet<string>): 'space' | 'hyphen' | 'nothing' {
  const before = /[\p{L}\p{M}]{1,40}(?=-$)/u.exec(line.slice(-41))?.[0]
  const first = /^\p{Ll}[\p{L}\p{M}]*/u.exec(next.slice(0, 40))?.[0]
  if (before === undefined || first === undefined) return 'space'
  return words.has(`${before}${first}`.toLowerCase()) ? 'nothing' : 'hyphen'
}

/** Lines of one paragraph on one: parted by a space, and after a hyphen by nothing. */
function joined(lines: readonly string[], words: ReadonlySet<string>): string {
  const pieces = lines.map((line, index) => {
    const next = lines[index + 1]
    if (next === undefined) return line
    const between = seam(line, next, words)
    return between === 'space' ? `${line} ` : between === 'hyphen' ? line : line.slice(0, -1)
  })
  return pieces.join('')
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
