// The tables of a shard as docs/storage.md describes them.
import text from '../../docs/storage.md'

const SECTION = /^### `(\w+)`.*\n((?:(?!#).*\n)*)/gm
const ROW = /^\| ((?:`\w+`(?:, )?)+) +\|/gm

/** Column names by table, in the document's order. */
export function describedTables(): Record<string, string[]> {
  return Object.fromEntries([...text.matchAll(SECTION)].map(([, table = '', body = '']) => [table, columnsOf(body)]))
}

/** The first cell of each row names a column, or several. */
const columnsOf = (body: string) => [...body.matchAll(ROW)].flatMap(([, cell = '']) => cell.replaceAll('`', '').split(', '))
