// What reading a text, a Markdown file or a page gives, before it becomes an article's file; and why a text is refused.

/** An article as it was found: cleaned of everything that is no part of it, with what the source states about it. */
export interface Imported {
  /** On one line; empty where the source has none. */
  readonly title: string
  /** The canonical address (http or https), or null where the source states none. */
  readonly url: string | null
  readonly publisher: string | null
  /** `YYYY-MM-DD` as the publisher wrote it, in the publisher's own zone; empty where the source states none. */
  readonly publishedOn: string
  /** BCP 47 tag, found out or stated; `und` where neither. */
  readonly language: string
  /** One string a paragraph, each on one line, without bylines, datelines, captions and what else is no part of the article. */
  readonly paragraphs: readonly string[]
  /** Whether the source says that the rest is for subscribers: a mark in the page, or a line such as “Subscribe to continue reading”. */
  readonly paywalled: boolean
}

/** Why a text cannot become an article. Statuses are made of it at the edge: `too-large` is 413, the others 422. */
export interface IntakeRefusal {
  readonly code: 'not-english' | 'too-short' | 'too-long' | 'no-sentences' | 'paywall' | 'too-large' | 'no-article'
  /** One sentence for the person who brought the text; says sizes and limits, never repeats the text. */
  readonly detail: string
}
