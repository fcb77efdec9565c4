// The quotations of a paragraph that are kept whole when it is cut into sentences.
import type { Span } from './article.ts'

/**
 * Longest quotation, in characters, that is kept whole. The evidence that a reader is shown is the sentence around a quote: who is quoted stands
 * beside the quotation, mostly not in each of its sentences. What is longer than this fills a phone's screen, and is cut like other text.
 */
const LONGEST = 500

const opensBefore = (before: string) => before === '' || /[\s([{—–-]/.test(before)

/** What kind of mark stands at `at`: a straight one opens after a space and closes after anything else. */
function kindOf(text: string, at: number, from: number): 'opens' | 'closes' | null {
  const mark = text[at]
  if (mark === '“' || mark === '«') return 'opens'
  if (mark === '”' || mark === '»') return 'closes'
  const before = at === from ? '' : text.charAt(at - 1)
  if (mark === '"') return !opensBefore(before) ? 'closes' : /\S/.test(text.charAt(at + 1)) ? 'opens' : null
  if (mark === '‘' || (mark === "'" && /\p{Lu}/u.test(text.charAt(at + 1)))) return opensBefore(before) ? 'opens' : null
  // Others are apostrophes: of a single mark that closes a sentence or more, a comma or stop stands before it.
  return (mark === '’' || mark === "'") && /[.,!?…]/.test(before) ? 'closes' : null
}

/** Said," We agree": the mark stands on the wrong side of the space. */
const isMisplaced = (text: string, at: number) => text[at] === '"' && /[,:]/.test(text.charAt(at - 1)) && text[at + 1] === ' '

const PAIRS: ReadonlyMap<string, string> = new Map([
  ['“', '”'],
  ['«', '»'],
  ['"', '"'],
  ['‘', '’'],
  ["'", "'"],
])

/**
 * Quotations that open and close within the stretch, marks included, in order and apart from each other. One that does not close is none: long
 * speeches open anew in each paragraph and close in the last. Time is linear in the stretch.
 */
export function spoken(text: string, { start, end }: Span): Span[] {
  const found: Span[] = []
  let open: number | null = null
  for (let at = start; at < end; at += 1) {
    const kind = open === null && isMisplaced(text, at) ? 'opens' : kindOf(text, at, start)
    if (kind === null) continue
    const single = /['‘’]/.test(text.charAt(at))
    const inDouble = open !== null && /["“«]/.test(text.charAt(open))
    if (single && inDouble) continue
    if (kind === 'opens') open = at
    else if (open !== null && PAIRS.get(text.charAt(open)) === text[at]) {
      if (at + 1 - open <= LONGEST) found.push({ start: open, end: at + 1 })
      open = null
    }
  }
  return found
}
