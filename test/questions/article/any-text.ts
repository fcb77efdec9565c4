// Arbitrary text that looks enough like an article to reach every branch: words, stops, quotes, spaces, marks, invisible characters.
import fc from 'fast-check'

const pieces = fc.oneof(
  fc.constantFrom('.', '!', '?', '…', '. ', '." ', '”', '“', '’', ' ', '\n', '\n\n', '\r\n', '\t', '\u00A0', '\u2028', '(', ')', '-', ','),
  fc.constantFrom('Mr', 'Jan', 'U.S', 'U.K.', 'The', 'however', 'J', 'No', '5', '2024', 'café', 'e\u0301', '\u0301', '\u200C', '\u200D'),
  fc.constantFrom('\u202E', '\u0000', '\uFEFF', '\u00AD', 'سلام', '你好。', '😀', '\uD800', 'Back to top button', '---', 'title: x'),
  fc.string({ unit: 'grapheme', maxLength: 8 }),
  fc.string({ unit: 'binary', maxLength: 4 }),
)

/** Arbitrary text of up to 60 pieces. */
export const anyText = fc.array(pieces, { maxLength: 60 }).map((parts) => parts.join(''))
