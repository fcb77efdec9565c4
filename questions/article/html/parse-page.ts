// Text of a page → its elements. The tokens are parse5's; the tree is our own, because the standard's way of mending wrong nesting takes
// quadratic time and room (`<p><b id=1><p><b id=2>…`: 250 KB exhaust 4 GB), and nothing of that mending is needed to read a page's text.
import { type Token, type TokenHandler, Tokenizer, TokenizerMode } from 'parse5'
import type { Page } from './page.ts'
import { PageBuilder } from './page-builder.ts'
import { VOID } from './tag-names.ts'

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

const NO_ATTRIBUTES: ReadonlyMap<string, string> = new Map()

function attributesOf({ attrs }: Token.TagToken): ReadonlyMap<string, string> {
  const kept = attrs.filter(({ name }) => READ.has(name))
  return kept.length === 0 ? NO_ATTRIBUTES : new Map(kept.map(({ name, value }) => [name, value.slice(0, VALUE)]))
}

/** The tokenizer’s tokens, handed to the builder. */
class Reader implements TokenHandler {
  readonly builder = new PageBuilder()
  readonly tokenizer = new Tokenizer({}, this)

  onStartTag(token: Token.TagToken): void {
    const name = token.tagName
    if (name === 'html') {
      this.builder.setRoot(attributesOf(token))
      return
    }
    const foreign = this.builder.isOpen('svg') || this.builder.isOpen('math')
    const raw = foreign ? undefined : RAW.get(name)
    if (raw !== undefined) this.tokenizer.state = raw
    this.builder.start(name, attributesOf(token), VOID.has(name) || (foreign && token.selfClosing))
  }

  onEndTag({ tagName }: Token.TagToken): void {
    // What follows the end of the body is shown in it.
    if (tagName !== 'html' && tagName !== 'body') this.builder.end(tagName)
  }

  onCharacter({ chars }: Token.CharacterToken): void {
    this.builder.leaveHead()
    this.builder.addText(chars)
  }

  onWhitespaceCharacter({ chars }: Token.CharacterToken): void {
    this.builder.addText(chars)
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
  const { builder, tokenizer } = new Reader()
  for (let at = 0; at < html.length; at += PIECE) {
    tokenizer.write(html.slice(at, at + PIECE), at + PIECE >= html.length)
    if (builder.nodes > NODES) return null
  }
  return builder.page
}
