// A page’s title as browsers show it → the headline: sites put their own name behind it, or before it.

const SEPARATOR = / [-–—|·•»] |: /g

const plain = (text: string) => text.toLowerCase().replace(/^the |\W+/g, '')

/**
 * The title without the site’s name. Where the name is known, only it is taken off; where it is not, what follows the last " | ", as long
 * as it is shorter than what stands before it.
 */
export function withoutSite(title: string, site: string | null): string {
  const marks = [...title.matchAll(SEPARATOR)]
  for (const { index, 0: mark } of marks) {
    const [before, after] = [title.slice(0, index), title.slice(index + mark.length)]
    if (site !== null && plain(after) === plain(site)) return before
    if (site !== null && plain(before) === plain(site)) return after
  }
  const last = marks.at(-1)
  if (site !== null || last?.[0] !== ' | ') return title
  return last.index > title.length / 2 ? title.slice(0, last.index) : title
}
