// The article as data: plain text with stable offsets.

/** A stretch of the article's text: `text.slice(start, end)`; UTF-16 code units, `end` exclusive. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** A sentence and the index of the paragraph that holds it. */
export interface Sentence extends Span {
  readonly paragraph: number
}

/** An article: its front matter, its cleaned text (paragraphs joined by a blank line), and where paragraphs and sentences stand in it. */
export interface Article {
  readonly slug: string
  readonly title: string
  readonly url: string | null
  readonly publisher: string | null
  /** ISO 8601 date. */
  readonly publishedOn: string
  /** BCP 47 tag. */
  readonly language: string
  readonly licence: string
  readonly text: string
  readonly paragraphs: readonly Span[]
  readonly sentences: readonly Sentence[]
}
