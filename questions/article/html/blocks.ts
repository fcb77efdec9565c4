// The kept elements of a page → its blocks of text: what a reader sees as paragraphs, headings and items.

import { type Element, isText, type Page } from './page.ts'
import { BLOCK } from './tag-names.ts'

/** Text on one line with single spaces; `linked` is how many of its characters are words of a link; `within` the block element. */
export interface Block {
  readonly text: string
  readonly linked: number
  readonly within: Element
}

const SUPERSCRIPT: ReadonlyMap<string, string> = new Map(
  [...'0123456789−-+'].map((digit, index) => [digit, [...'⁰¹²³⁴⁵⁶⁷⁸⁹⁻⁻⁺'][index] as string]),
)

/** "10⁶" and not "106"; a raised number that is a link, or stands in brackets, is a footnote’s mark and goes. */
function raised(text: string, linked: boolean): string {
  if (linked || /^\s*[[(*†‡]/.test(text)) return ''
  return /^[\d−+-]+$/.test(text) ? [...text].map((digit) => SUPERSCRIPT.get(digit)).join('') : text
}

class Writer {
  readonly blocks: Block[] = []
  private pieces: string[] = []
  private linked = 0
  private breaks = 0
  within: Element

  constructor(root: Element) {
    this.within = root
  }

  add(text: string, linked: boolean): void {
    if (this.breaks > 1 && text.trim() !== '') this.flush()
    if (text.trim() !== '') this.breaks = 0
    this.pieces.push(text)
    if (linked) this.linked += text.trim().length
  }

  /** Two line breaks make a paragraph; pages from before style sheets have no others. */
  lineBreak(): void {
    this.breaks += 1
    this.pieces.push(' ')
  }

  flush(): void {
    const text = this.pieces.join('').replace(/\s+/g, ' ').trim()
    if (text !== '') this.blocks.push({ text, linked: this.linked, within: this.within })
    this.pieces = []
    this.linked = 0
    this.breaks = 0
  }
}

type Step =
  | { readonly enter: Element }
  | { readonly leave: Element }
  | { readonly text: string; readonly linked: boolean; readonly in: Element }

function enter(writer: Writer, element: Element): void {
  if (element.name === 'br') writer.lineBreak()
  else if (element.name === 'q') writer.add('“', false)
  else if (BLOCK.has(element.name)) {
    writer.flush()
    writer.within = element
  }
}

function leave(writer: Writer, element: Element, outer: Element): void {
  if (element.name === 'q') writer.add('”', false)
  else if (BLOCK.has(element.name)) {
    writer.flush()
    writer.within = outer
  }
}

/** The blocks of everything inside `from` that is kept, in the page’s order. */
export function blocks({ root }: Page, kept: ReadonlySet<Element>, from: Element = root): Block[] {
  const writer = new Writer(from)
  const waiting: Step[] = [{ enter: from }]
  const outer: Element[] = []
  for (let step = waiting.pop(); step !== undefined; step = waiting.pop()) {
    if ('text' in step) writer.add(step.in.name === 'sup' ? raised(step.text, step.linked) : step.text, step.linked)
    else if ('leave' in step) leave(writer, step.leave, outer.pop() ?? from)
    else if (kept.has(step.enter)) {
      const element = step.enter
      outer.push(writer.within)
      enter(writer, element)
      waiting.push({ leave: element })
      for (const child of element.children.toReversed())
        waiting.push(isText(child) ? { text: child.text, linked: child.linked, in: element } : { enter: child })
    }
  }
  writer.flush()
  return writer.blocks
}
