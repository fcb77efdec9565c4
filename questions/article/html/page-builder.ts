// Start tags, end tags and texts, in whatever order → the tree of a page. Takes time linear in their number: what is open is at most 200 deep.
import { type Element, isText, type Page } from './page.ts'
import { BLOCK, BOUNDARY, IN_HEAD, SIBLINGS } from './tag-names.ts'

/** Deepest nesting that is kept; what is deeper counts as directly inside. Pages made by page builders reach about 60. */
const DEPTH = 200

type Attributes = ReadonlyMap<string, string>

const PARAGRAPH = new Set(['p'])
const LINK = new Set(['a'])
const HEAD = new Set(['head'])
const NO_ATTRIBUTES: Attributes = new Map()

/** A page in the making. */
export class PageBuilder {
  /** Elements and texts so far. */
  nodes = 1
  private readonly root: Element & { attributes: Attributes } = { name: 'html', attributes: NO_ATTRIBUTES, parent: null, children: [] }
  private readonly elements: Element[] = [this.root]
  private readonly open: Element[] = [this.root]
  /** How many elements of each name are open: without it, each tag would look through all that is open. */
  private readonly counts = new Map<string, number>()
  /** How many elements of each name are open below the deepest nesting that is kept. */
  private readonly deeper = new Map<string, number>()
  private linked = false

  get page(): Page {
    return { root: this.root, elements: this.elements }
  }

  isOpen(name: string): boolean {
    return (this.counts.get(name) ?? 0) > 0
  }

  /** The page’s own attributes; a second `<html>` changes nothing. */
  setRoot(attributes: Attributes): void {
    if (this.root.attributes.size === 0) this.root.attributes = attributes
  }

  /** An element begins, and what its start ends is closed; `isEmpty` where it holds nothing and has no end. */
  start(name: string, attributes: Attributes, isEmpty: boolean): void {
    if (!IN_HEAD.has(name)) this.leaveHead()
    if (BLOCK.has(name)) this.close(PARAGRAPH, BOUNDARY)
    if (name === 'a') this.close(LINK, BLOCK)
    for (const { group, within } of SIBLINGS) if (group.has(name)) this.close(group, within)
    if (name === 'body' && this.isOpen('body')) return
    if (isEmpty) this.add(name, attributes)
    else if (this.open.length < DEPTH) this.push(this.add(name, attributes))
    else this.deepen(name, 1)
    if (name === 'a') this.linked = attributes.has('href')
  }

  /** An end tag: of what is not open, only a paragraph’s and a line break’s mean anything. */
  end(name: string): void {
    if (name === 'a') this.linked = false
    if ((this.deeper.get(name) ?? 0) > 0) this.deepen(name, -1)
    else if (!this.close(new Set([name]), BLOCK.has(name) ? BOUNDARY : BLOCK) && (name === 'p' || name === 'br')) this.breakHere(name)
  }

  leaveHead(): void {
    if (this.open.at(-1)?.name === 'head') this.close(HEAD, BOUNDARY)
  }

  addText(text: string): void {
    const { children } = this.current
    const last = children.at(-1)
    if (last !== undefined && isText(last) && last.linked === this.linked) {
      children[children.length - 1] = { text: last.text + text, linked: this.linked }
      return
    }
    children.push({ text, linked: this.linked })
    this.nodes += 1
  }

  private get current(): Element {
    return this.open.at(-1) ?? this.root
  }

  private add(name: string, attributes: Attributes): Element {
    const parent = this.current
    const element: Element = { name, attributes, parent, children: [] }
    parent.children.push(element)
    this.elements.push(element)
    this.nodes += 1
    return element
  }

  private push(element: Element): void {
    this.open.push(element)
    this.counts.set(element.name, (this.counts.get(element.name) ?? 0) + 1)
  }

  private deepen(name: string, by: 1 | -1): void {
    this.deeper.set(name, (this.deeper.get(name) ?? 0) + by)
    if (BLOCK.has(name)) this.breakHere('p')
  }

  /** An empty element parts what stands before it from what follows; a second paragraph beside it would part nothing. */
  private breakHere(name: 'p' | 'br'): void {
    const last = this.current.children.at(-1)
    const isParted = name === 'p' && last !== undefined && !isText(last) && last.name === 'p'
    if (!isParted) this.add(name, NO_ATTRIBUTES)
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
}
