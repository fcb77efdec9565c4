// Texts that are made to be slow: each maker gives about `size` characters of one kind of trouble.

const repeat = (piece: string, size: number) => piece.repeat(Math.ceil(size / piece.length))

/** Pieces that differ by their number, joined, up to the size. */
function numbered(size: number, piece: (index: number) => string): string {
  const pieces: string[] = []
  for (let length = 0, index = 0; length < size; index += 1) {
    const next = piece(index)
    pieces.push(next)
    length += next.length
  }
  return pieces.join('')
}

const SENTENCE = 'The harbour of Brask was closed on Monday, said Mr. A. B. Roake of the U.S. Coast Guard. '

/** A story, so that what is around it is not refused at once. */
const STORY = `<article><h1>The harbour is closed</h1>${`<p>${SENTENCE}</p>`.repeat(40)}</article>`

type Maker = (size: number) => string

export const HOSTILE_PAGES: readonly (readonly [name: string, make: Maker])[] = [
  ['boxes in boxes', (size) => STORY + repeat('<div>', size)],
  ['paragraphs that reopen ever more markup', (size) => STORY + numbered(size, (index) => `<p><b id=${index}>`)],
  ['inline markup in inline markup', (size) => STORY + repeat('<b><i><a href=x>', size)],
  ['end tags without start tags', (size) => STORY + repeat('</div></p></b>', size)],
  ['lists in lists', (size) => STORY + repeat('<ul><li>', size)],
  ['tables in tables', (size) => STORY + repeat('<table><tr><td>', size)],
  ['attributes by the thousand', (size) => `${STORY}<div${numbered(size, (index) => ` a${index}=b`)}>`],
  ['an endless list of classes', (size) => `${STORY}<div class="${numbered(size, (index) => `a-${index} `)}">`],
  ['an endless style', (size) => `${STORY}<div style="${repeat(' display  ', size)}">`],
  ['tags that never end', (size) => STORY + repeat('<a href="', size)],
  ['references', (size) => `${STORY}<p>${repeat('&amp;&not&#x41;&unknown', size)}</p>`],
  ['less-than signs', (size) => STORY + repeat('<', size)],
  ['comments that never end', (size) => STORY + repeat('<!-- ', size)],
  ['CDATA', (size) => STORY + repeat('<![CDATA[x]]>', size)],
  ['scripts in scripts', (size) => `${STORY}${repeat('<script><!--<script>', size)}`],
  ['JSON-LD of brackets', (size) => `<script type="application/ld+json">${repeat('[', size)}</script>${STORY}`],
  [
    'JSON-LD of objects',
    (size) => `<script type="application/ld+json">${repeat('{"a":', size / 2)}1${repeat('}', size / 2)}</script>${STORY}`,
  ],
  [
    'JSON-LD of many articles',
    (size) =>
      numbered(
        size,
        (index) =>
          `<script type="application/ld+json">{"@type":"NewsArticle","headline":"${index}","publisher":{"@id":"#${index}"}}</script>`,
      ) + STORY,
  ],
  ['JSON-LD that is broken everywhere', (size) => `<script type="application/ld+json">${repeat('{"a":"\n ,}', size)}</script>${STORY}`],
  [
    'JSON-LD with a text of spaces',
    (size) => `<script type="application/ld+json">{"@type":"Article","articleBody":"a${repeat(' ', size)}b"}</script>${STORY}`,
  ],
  ['boxes that are named for paywalls', (size) => STORY + repeat('<div class=paywall>Subscribe', size)],
  ['titles', (size) => `<title>${repeat(' | a', size)}</title>${STORY}`],
  ['meta elements and dates', (size) => repeat('<meta name=date content="May May May">', size) + STORY],
  ['many small paragraphs', (size) => repeat('<p>It was so.', size)],
  ['one paragraph of line breaks', (size) => `<p>${repeat('a<br>', size)}`],
  ['headings that are links', (size) => STORY + repeat('<h2><a href=x>More</a></h2>', size)],
  ['many equal stories', (size) => repeat(STORY, size)],
  ['raised and quoted text', (size) => `${STORY}<p>${repeat('<sup>1<q>', size)}`],
]

export const HOSTILE_TEXTS: readonly (readonly [name: string, make: Maker])[] = [
  ['spaces', (size) => `a${repeat(' ', size)}b`],
  ['line breaks', (size) => `a${repeat('\n', size)}b`],
  ['spaces and line breaks', (size) => repeat(' \t\n\u00A0', size)],
  ['dots', (size) => repeat('.', size)],
  ['dots and spaces', (size) => repeat('. ', size)],
  ['ellipses', (size) => repeat('…', size)],
  ['initials', (size) => repeat('A.B. ', size)],
  ['one endless abbreviation', (size) => repeat('a.', size)],
  ['opening quotation marks', (size) => repeat('“', size)],
  ['quotation marks and dots', (size) => repeat('."', size)],
  ['brackets', (size) => repeat('.) (', size)],
  ['combining marks', (size) => `a${repeat('\u0301\u0327', size)}`],
  ['marks that change places', (size) => repeat('a\u0327\u0301\u0323', size)],
  ['one endless word', (size) => repeat('a', size)],
  ['one endless number', (size) => repeat('1,234.', size)],
  ['one endless sentence', (size) => repeat('and the harbour was closed ', size)],
  ['sentences', (size) => repeat(SENTENCE, size)],
  ['many paragraphs', (size) => repeat('It was so.\n\n', size)],
  ['dates', (size) => repeat('Jan. 26. Mr. ', size)],
  ['invisible characters', (size) => repeat('a\u200B\u202E\u00AD', size)],
  ['halves of characters', (size) => repeat('\uD800a', size)],
  ['front matter that never ends', (size) => `---\n${repeat('title: a\n', size)}`],
  ['hyphens', (size) => repeat('---\n', size)],
  ['asterisks', (size) => repeat('*a **b ', size)],
  ['brackets of links', (size) => repeat('[a](', size)],
  ['opening brackets', (size) => repeat('[![', size)],
  ['quotations in quotations', (size) => repeat('> ', size)],
  ['lists in lists', (size) => numbered(size, (index) => `${' '.repeat(index % 100)}- a\n`)],
  ['hash signs', (size) => repeat('# ', size)],
  ['backticks', (size) => numbered(size, (index) => `${'`'.repeat(index % 50)} a `)],
  ['underscores', (size) => repeat('_', size)],
  ['angle brackets', (size) => repeat('a <b', size)],
  ['upper case', (size) => repeat('LONDON (REUTERS) — ', size)],
  ['bylines', (size) => repeat('By A. B. C. and ', size)],
]
