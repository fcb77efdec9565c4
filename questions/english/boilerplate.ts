// Lines that a site puts around an article, and that are no part of its text.

/** Whole lines, compared without case and end punctuation. */
const LINES = new Set([
  'back to top button',
  'back to top',
  'advertisement',
  'ad',
  'sponsored',
  'sponsored content',
  'read more',
  'read also',
  'also read',
  'related',
  'related stories',
  'related articles',
  'related posts',
  'recommended',
  'recommended for you',
  'more from this section',
  'most read',
  'trending now',
  'share',
  'share this',
  'share this article',
  'share on facebook',
  'share on x',
  'tweet',
  'print',
  'email',
  'comments',
  'leave a comment',
  'leave a reply',
  'subscribe',
  'subscribe to our newsletter',
  'sign up for our newsletter',
  'follow us',
  'all rights reserved',
  'end of article',
  'file photo',
])

/** How a line of this kind begins, where the rest names another story, a photographer or a site. */
const OPENINGS = [
  'read more:',
  'read also:',
  'also read:',
  'read:',
  'related:',
  'related story:',
  'see also:',
  'more on this story:',
  'watch:',
  'listen:',
  'photo:',
  'photo by',
  'photograph:',
  'picture:',
  'image:',
  'image credit',
  'credit:',
  'caption:',
  'file photo',
  'copyright ©',
  '©',
  'follow us on',
  'subscribe to',
  'sign up for',
  'click here',
]

/** Longest line, in characters, that an opening alone condemns: a paragraph of the story may begin like that. */
const SHORT_LINE = 160

/** Whether a line belongs to the site and not to the story. */
export function isBoilerplate(line: string): boolean {
  const bare = line
    .toLowerCase()
    .replace(/[.:!»›>*_#\s]+$/, '')
    .replace(/^[*_#\s]+/, '')
  if (LINES.has(bare)) return true
  return line.length <= SHORT_LINE && OPENINGS.some((opening) => line.toLowerCase().startsWith(opening))
}
