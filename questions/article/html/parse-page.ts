// Text of a page → its elements. The tokens are parse5's; the tree is our own, because the standard's way of mending wrong nesting takes
// quadratic time and room (`<p><b id=1><p><b id=2>…`: 250 KB exhaust 4 GB), and nothing of that mending is needed to read a page's text.
import { type Token, type TokenHandler, Tokenizer, TokenizerMode } from 'parse5'
import { type Element, isText, type Page } from './page.ts'
import { BLOCK, BOUNDARY, IN_HEAD, SIBLINGS, VOID } from './tag-names.ts'

/** Deepest nesting that is kept; what is deeper counts as directly inside. Pages made by page builders reach about 60. */
const DEPTH = 200

/** Most elements and texts. Long articles on crowded pages have 20,000; more than this would fill a Worker's memory. */
const NODES = 100_000

/** Longest attribute value that is kept, in UTF-16 units. */
const VALUE = 2000

/** How much is tokenized at once, in UTF-16 units: between two such pieces it can be given up. */
const PIECE = 65_536

/** The attributes that are read anywhere in this folder. */
const READ = new Set(
  'aria-hidden class content datetime hidden href id itemprop itemtype lang name property pubdate rel role style type'.split(' '),
)

/** Elements whose content is no markup, by what the tokenizer calls that. */
const RAW: ReadonlyMap<string, Tokenizer['state']> = new Map([
  ['script', TokenizerMode.SCRIPT_DATA],
  ['title', TokenizerMode.RCDATA],
  ['textarea', TokenizerMode.RCDATA],
  ...['style', 'xmp', 'iframe', 'noembed', 'noframes'].map((name) => [name, TokenizerMode.RAWTEXT] as const),
  ['plaintext', TokenizerMode.PLAINTEXT],
])

const PARAGRAPH = new Set(['p'])
const LINK = new Set(['a'])
const HEAD = new Set(['head'])
const NO_ATTRIBUTES: ReadonlyMap<string, string> = new Map()

function attributesOf({ attrs }: Token.TagToken): ReadonlyMap<string, string> {
  const kept = attrs.filter(({ name }) => READ.has(name))
  return kept.length === 0 ? NO_ATTRIBUTES : new Map(kept.map(({ name, value }) => [name, value.slice(0, VALUE)]))
}

class Builder implements TokenHandler {
  readonly root: Element & { attributes: ReadonlyMap<string, string> }
  readonly elements: Element[]
  readonly tokenizer: Tokenizer
  nodes = 1
  private readonly open: Element[]
  /** How many elements of each name are open: without it, each tag would look through all that is open. */
  private readonly counts = new Map<string, number>()
  /** How many elements of each name are open below the deepest nesting that is kept. */
  private readonly deeper = new Map<string, number>()
  private linked = false

  constructor() {
    this.root = { name: 'html', attributes: NO_ATTRIBUTES, parent: null, children: [] }
    this.elements = [this.root]
    this.open = [this.root]
    this.tokenizer = new Tokenizer({}, this)
  }

  private get current(): Element {
    return this.open.at(-1) ?? this.root
  }

  private add(name: string, attributes: ReadonlyMap<string, string>): Element {
    const parent = this.current
    const element: Element = { name, attributes, parent, children: [] }
    parent.children.push(element)
    this.elements.push(element)
    this.nodes += 1
    return element
  }

  private isOpen(name: string): boolean {
    return (this.counts.get(name) ?? 0) > 0
  }

  private push(element: Element): void {
    this.open.push(element)
    this.counts.set(element.name, (this.counts.get(element.name) ?? 0) + 1)
  }

  /** Closes the innermost open element of these names with all that is in it, where nothing of `stop` is further in. */
  private close(wanted: ReadonlySet<string>, stop: ReadonlySet<string>): boolean {
    if (![...wanted].some((name) => this.isOpen(name))) return false
    const at = this.open.findLastIndex(({ name }) => wanted.has(name) || stop.has(name))
    if (at < 1 || !wanted.has((this.open[at] as Element).name)) return false
    for (const { name } of this.open.splice(at)) {
      this.counts.set(name, (this.counts.get(name) ?? 1) - 1)
      if (name === 'a') this.linked = false
    }
    return true
  }

  private leaveHead(): void {
    if (this.current.name === 'head') this.close(HEAD, BOUNDARY)
  }

  private closeWhatEndsHere(name: string): void {
    if (!IN_HEAD.has(name)) this.leaveHead()
    if (BLOCK.has(name)) this.close(PARAGRAPH, BOUNDARY)
    if (name === 'a') this.close(LINK, BLOCK)
    for (const { group, within } of SIBLINGS) if (group.has(name)) this.close(group, within)
  }

  onStartTag(token: Token.TagToken): void {
    const name = token.tagName
    const attributes = attributesOf(token)
    if (name === 'html') {
      if (this.root.attributes.size === 0) this.root.attributes = attributes
      return
    }
    const foreign = this.isOpen('svg') || this.isOpen('math')
    const raw = foreign ? undefined : RAW.get(name)
    if (raw !== undefined) this.tokenizer.state = raw
    this.closeWhatEndsHere(name)
    if (name === 'body' && this.isOpen('body')) return
    if (VOID.has(name) || (foreign && token.selfClosing)) {
      this.add(name, attributes)
    } else if (this.open.length < DEPTH) {
      this.push(this.add(name, attributes))
    } else {
      this.deeper.set(name, (this.deeper.get(name) ?? 0) + 1)
      if (BLOCK.has(name)) this.add('p', NO_ATTRIBUTES)
    }
    if (name === 'a') this.linked = attributes.has('href')
  }

  onEndTag({ tagName: name }: Token.TagToken): void {
    if (name === 'html' || name === 'body') return
    if (name === 'a') this.linked = false
    const deeper = this.deeper.get(name) ?? 0
    if (deeper > 0) {
      this.deeper.set(name, deeper - 1)
      if (BLOCK.has(name)) this.add('p', NO_ATTRIBUTES)
      return
    }
    const closed = this.close(new Set([name]), BLOCK.has(name) ? BOUNDARY : BLOCK)
    if (!closed && (name === 'p' || name === 'br')) this.add(name, NO_ATTRIBUTES)
  }

  onCharacter({ chars }: Token.CharacterToken): void {
    this.leaveHead()
    this.addText(chars)
  }

  onWhitespaceCharacter({ chars }: Token.CharacterToken): void {
    this.addText(chars)
  }

  private addText(chars: string): void {
    const { children } = this.current
    const last = children.at(-1)
    if (last !== undefined && isText(last) && last.linked === this.linked) {
      children[children.length - 1] = { text: last.text + chars, linked: this.linked }
      return
    }
    children.push({ text: chars, linked: this.linked })
    this.nodes += 1
  }

  onNullCharacter(): void {}
  onComment(): void {}
  onDoctype(): void {}
  onEof(): void {}
}

/**
 * The page's elements and texts, whatever is wrong with it: every text has a tree. Null where it has more than 100,000 nodes. Time and
 * room are linear in the length.
 */
export function parsePage(html: string): Page | null {
  const builder = new Builder()
  for (let at = 0; at < html.length; at += PIECE) {
    builder.tokenizer.write(html.slice(at, at + PIECE), at + PIECE >= html.length)
    if (builder.nodes > NODES) return null
  }
  return { root: builder.root, elements: builder.elements }
}
