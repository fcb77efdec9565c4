// Links that open a page at a quote: https://wicg.github.io/scroll-to-text-fragment/

/** Quotes longer than this, in characters, are given by their first and last words: whole, they make links that mail programs break. */
const LONG = 200
/** How many words stand at either end of a long quote. */
const ENDS = 6

/** Percent-encoded, with the three characters that have a meaning inside a text directive encoded too. */
const encode = (text: string) => encodeURIComponent(text.toWellFormed()).replaceAll('-', '%2D')

function directive(exact: string): string {
  const words = exact.split(' ')
  if (exact.length <= LONG || words.length < 2 * ENDS) return encode(exact)
  return `${encode(words.slice(0, ENDS).join(' '))},${encode(words.slice(-ENDS).join(' '))}`
}

/** The address of the quote inside the page; `before` and `after` are words beside it, needed where it occurs more than once. */
export function textFragment(url: string, exact: string, before = '', after = ''): string {
  const prefix = before.trim() === '' ? '' : `${encode(before.trim())}-,`
  const suffix = after.trim() === '' ? '' : `,-${encode(after.trim())}`
  const page = url.split('#', 1)[0]
  return `${page}#:~:text=${prefix}${directive(exact)}${suffix}`
}
