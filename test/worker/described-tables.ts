// The tables of a class as docs/storage.md describes them.
import text from '../../docs/storage.md'

const SECTION = /^### `(\w+)`.*\n((?:(?!#).*\n)*)/gm
const ROW = /^\| ((?:`\w+`(?:, )?)+) +\|/gm

/** Column names by table, in the document's order, of the section under that heading. */
export function describedTables(heading: 'Tables' | 'The desk'): Record<string, string[]> {
  const [, rest = ''] = text.split(`\n## ${heading}\n`)
  const [section = ''] = rest.split('\n## ')
  return Object.fromEntries([...section.matchAll(SECTION)].map(([, table = '', body = '']) => [table, columnsOf(body)]))
}

/** The first cell of each row names a column, or several. */
const columnsOf = (body: string) => [...body.matchAll(ROW)].flatMap(([, cell = '']) => cell.replaceAll('`', '').split(', '))
