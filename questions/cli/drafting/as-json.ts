// JSON as this project's formatter leaves it, so that a drafted file does not change when it is formatted.

/** Characters in a line, as in `biome.json`. */
const WIDTH = 140

function lines(value: unknown, indent: string, before: number): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null'
  const deeper = `${indent}  `
  if (Array.isArray(value)) {
    if (value.length === 0) return '[]'
    if (value.every((each) => typeof each !== 'object' || each === null)) {
      const line = `[${value.map((each) => JSON.stringify(each)).join(', ')}]`
      if (before + line.length < WIDTH) return line
    }
    return `[\n${value.map((each) => deeper + lines(each, deeper, deeper.length)).join(',\n')}\n${indent}]`
  }
  const members = Object.entries(value).filter(([, each]) => each !== undefined)
  if (members.length === 0) return '{}'
  const written = members.map(([name, each]) => {
    const start = `${deeper}${JSON.stringify(name)}: `
    return start + lines(each, deeper, start.length)
  })
  return `{\n${written.join(',\n')}\n${indent}}`
}

/** Two spaces an indent, short lists of plain values on one line, a line feed at the end. */
export const asJson = (value: unknown) => `${lines(value, '', 0)}\n`
