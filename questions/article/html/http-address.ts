// An address as a page writes it → an address that may be printed as the article’s.

/** Longest address that is kept, in characters. */
const LONGEST = 1000

/** The absolute http(s) address without fragment and without name and password, or null where it is none. */
export function httpAddress(written: string, base: string | null): string | null {
  const url = written.trim() === '' ? null : URL.parse(written.trim(), base ?? undefined)
  if (url === null || !/^https?:$/.test(url.protocol)) return null
  url.hash = ''
  url.username = ''
  url.password = ''
  return url.href.length > LONGEST ? null : url.href
}
