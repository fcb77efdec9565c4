// What HTML says of its elements' names, as far as a page's text depends on it: https://html.spec.whatwg.org/multipage/syntax.html

const names = (list: string): ReadonlySet<string> => new Set(list.split(' '))

/** Elements that have no content and no end tag. */
export const VOID = names('area base br col embed hr img input link meta param source track wbr')

/** Elements whose start ends a paragraph, and that begin a new block of text. */
export const BLOCK = names(
  'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 head header hgroup hr html li main menu nav ol p pre search section summary table tbody td tfoot th thead title tr ul',
)

/** Elements that a wrongly nested end tag does not reach out of. */
export const BOUNDARY = names('html body table td th caption button object template')

/** What stays in the head; anything else ends it. */
export const IN_HEAD = names('base basefont bgsound link meta noscript script style template title')

/** Elements whose start ends an open one of the same group, up to the nearest of `within`. */
export const SIBLINGS: readonly { readonly group: ReadonlySet<string>; readonly within: ReadonlySet<string> }[] = [
  { group: names('li'), within: names('ul ol menu') },
  { group: names('dt dd'), within: names('dl') },
  { group: names('td th'), within: names('tr table') },
  { group: names('tr'), within: names('table') },
  { group: names('tbody thead tfoot'), within: names('table') },
  { group: names('option optgroup'), within: names('select datalist') },
]
