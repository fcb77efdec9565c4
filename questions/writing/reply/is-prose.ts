// Whether text is a reporter's sentence, or something that a program wrote: only sentences prove anything.

/** Braces, bars, tags, addresses and members of data: no sentence of a newspaper has one. */
const MACHINE_TEXT = /[{}|\\]|<[/!?\p{L}]|"\s*:|\[\s*\]|:\/\//u

export const isProse = (text: string) => !MACHINE_TEXT.test(text)
