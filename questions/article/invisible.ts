// Characters that an article's text never keeps: they show nothing, or make the reader see another order than the one that is stored.

/**
 * Control characters other than the line feed, bidirectional embeddings, overrides and isolates (U+202A–202E, U+2066–2069),
 * interlinear annotation, the soft hyphen, zero-width space, word joiner and byte order mark, and tags (U+E0001, U+E0020–E007F), in which whole
 * sentences hide; a flag made of them becomes a plain one.
 * ZWNJ and ZWJ (U+200C, U+200D) stay: Persian and Urdu are misspelt without them.
 */
export const INVISIBLE =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it is for
  /[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u00AD\u180E\u200B\u202A-\u202E\u2060-\u2064\u2066-\u206F\uFEFF\uFFF9-\uFFFB\u{E0001}\u{E0020}-\u{E007F}]/gu
