// Markdown → its blocks of words: headings, paragraphs and items of lists, without marks, pictures, tables, code and HTML.
import MarkdownIt, { type Token } from 'markdown-it'

/** A block's words. `linked` is how many of its characters are links' words. */
export interface MarkdownBlock {
  readonly text: string
  readonly linked: number
  /** 1 to 6 for a heading, 0 otherwise. */
  readonly heading: number
}

const markdown = new MarkdownIt({ html: true })

/** Words in Markdown that are not the story's, by the token that opens them: pictures' and deleted ones. */
const OPENS_DELETED = 's_open'
const CLOSES_DELETED = 's_close'

const isLineBreak = ({ type, content }: Token) => type === 'hardbreak' || (type === 'html_inline' && /^<br\s{0,9}\/?>$/i.test(content))

function wordsOf({ type, content }: Token): string {
  if (type === 'softbreak') return '\n'
  return type === 'text' || type === 'text_special' || type === 'code_inline' ? content : ''
}

/** One line of a block: its words, how many of them are linked, and whether all are emphasised. */
interface Line {
  text: string
  linked: number
  plain: number
  pictures: number
}

/** The lines of a block's words, as hard line breaks part them. */
function linesOf(children: readonly Token[]): Line[] {
  const lines: Line[] = []
  let line: Line = { text: '', linked: 0, plain: 0, pictures: 0 }
  const within = { link: 0, emphasis: 0, deleted: 0 }
  for (const token of children) {
    if (isLineBreak(token)) {
      lines.push(line)
      line = { text: '', linked: 0, plain: 0, pictures: 0 }
    }
    if (token.type === 'image') line.pictures += 1
    if (token.type.startsWith('link_')) within.link += token.nesting
    if (token.type.startsWith('em_')) within.emphasis += token.nesting
    if (token.type === OPENS_DELETED || token.type === CLOSES_DELETED) within.deleted += token.nesting
    const words = within.deleted > 0 ? '' : wordsOf(token)
    line.text += words
    if (within.link > 0) line.linked += words.length
    if (within.emphasis === 0) line.plain += words.trim().length
  }
  return [...lines, line]
}

/** A caption in emphasis, beside its picture. */
const isCaption = ({ pictures, plain }: Line) => pictures > 0 && plain === 0

/** The blocks in order. Total; time is linear in the length, but some hundred times longer for brackets and tables than for prose. */
export function markdownBlocks(source: string): MarkdownBlock[] {
  const blocks: MarkdownBlock[] = []
  let heading = 0
  let tables = 0
  for (const token of markdown.parse(source, {})) {
    if (token.type === 'table_open' || token.type === 'table_close') tables += token.nesting
    if (token.type === 'heading_open') heading = Number(token.tag.slice(1))
    if (token.type === 'heading_close') heading = 0
    if (token.type !== 'inline' || tables > 0) continue
    for (const line of linesOf(token.children ?? [])) {
      const text = line.text.trim()
      if (text !== '' && !isCaption(line)) blocks.push({ text, linked: line.linked, heading })
    }
  }
  return blocks
}
