// Text as the gate compares it: case, accents, Unicode look-alikes, curly quotes and spacing no longer tell two strings apart.

import { remember } from './remember.ts'

/** More marks on one letter than any script needs: `String.prototype.normalize` is quadratic in such runs. */
const OVERLONG_MARKS = /(\p{M}{8})\p{M}+/gu

/** Text that is plain already: printable ASCII but for the backtick, single spaces. */
const PLAIN = /^[!-_a-~]+(?: [!-_a-~]+)*$/

const straighten = remember((text: string) =>
  text
    .replace(OVERLONG_MARKS, '$1')
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/[\u2018\u2019\u201A\u201B\u02BC\u2032`´]/g, "'")
    .replace(/[\u201C\u201D\u201E\u201F\u00AB\u00BB\u2033]/g, '"')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/\s+/g, ' ')
    .trim(),
)

/** Accents removed, Unicode compatibility forms folded ("ﬁ" is "fi"), quotation marks and dashes straightened, white space single; case kept. Total; linear in the text. */
export function plain(text: string): string {
  return PLAIN.test(text) ? text : straighten(text)
}

/** `plain` in lower case. Total; linear in the text. */
export function normalise(text: string): string {
  return plain(text).toLowerCase()
}
