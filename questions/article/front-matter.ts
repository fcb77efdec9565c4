// The flat `key: value` lines between two `---` at the head of an article's file.

/** A file's front matter and what follows it. Without a closed block everything is body. A key given twice counts once, the first time. */
export interface Parted {
  readonly matter: ReadonlyMap<string, string>
  readonly body: string
}

/** Parts front matter from body. Total: lines without a colon are passed over, and values are whatever follows the first colon, trimmed. */
export function frontMatter(file: string): Parted {
  const lines = file.replace(/^\uFEFF/, '').split(/\r\n|\r|\n/)
  const close = lines[0]?.trim() === '---' ? lines.findIndex((line, index) => index > 0 && line.trim() === '---') : -1
  if (close === -1) return { matter: new Map(), body: lines.join('\n') }
  const matter = new Map<string, string>()
  for (const line of lines.slice(1, close)) {
    const colon = line.indexOf(':')
    const key = line.slice(0, Math.max(0, colon)).trim()
    if (key !== '' && !matter.has(key)) matter.set(key, line.slice(colon + 1).trim())
  }
  return { matter, body: lines.slice(close + 1).join('\n') }
}
