// What articles, models and people wrote, as a terminal may be given it: an escape sequence in a stem would move the cursor or rename the window.
import { INVISIBLE } from '../article/invisible.ts'

const named = (character: string) => `‹U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}›`

/** The text with each control, invisible or direction-changing character named instead of sent; line feeds stay. */
export const visible = (text: string) => text.replace(INVISIBLE, named)
