// JSON as sites print it by hand → JSON that parses, where no more is wrong with it than usual.

/** Comment and CDATA marks that old pages put around a script. */
const MARKS = /(?:\/\/|\/\*)? ?(?:<!\[CDATA\[|\]\]>|<!--|-->) ?(?:\*\/)?/g

const ESCAPED: ReadonlyMap<string, string> = new Map([
  ['\n', '\\n'],
  ['\r', '\\r'],
  ['\t', '\\t'],
])

/** Where the string that opens before `from` ends: behind its closing quote, or at the end of the text. */
function stringEnd(text: string, from: number): number {
  let at = from
  while (at < text.length && text[at] !== '"') at += text[at] === '\\' ? 2 : 1
  return Math.min(at + 1, text.length)
}

/** Line breaks in strings are written as JSON wants them; other control characters and commas before a closing bracket go. */
export function mendedJson(json: string): string {
  const text = json.replace(MARKS, ' ').trim()
  const pieces: string[] = []
  for (let at = 0; at < text.length; ) {
    const quote = text.indexOf('"', at)
    const outside = text.slice(at, quote === -1 ? text.length : quote)
    pieces.push(
      outside
        .replace(/\s+/g, ' ')
        .replace(/, ?(?=[}\]])/g, '')
        .replace(/; ?$/, ''),
    )
    if (quote === -1) break
    at = stringEnd(text, quote + 1)
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what breaks the JSON
    pieces.push(text.slice(quote, at).replace(/[\u0000-\u001F]/g, (control) => ESCAPED.get(control) ?? ' '))
  }
  return pieces.join('')
}
