// Whether text is a reporter's sentence, or something that a program wrote: only sentences prove anything.

/**
 * Braces, bars between cells, tags, addresses and members of data: no sentence of a newspaper has one. A colon after quoted words introduces a
 * quotation; after one quoted word, a member. One bar alone is a slip of a site.
 */
const MACHINE_TEXT = /[{}\\]|\|[^|]*\||<[/!?\p{L}]|(?:^|["{,[]\s*)[^\s"]+"\s*:|\[\s*\]|:\/\//u

export const isProse = (text: string) => !MACHINE_TEXT.test(text)
