// Quoted words inside a text: they are somebody else's, and rules about our own wording leave them aside.
import { plain } from './normalise.ts'

/** Double-quoted stretches, or single-quoted ones that an apostrophe cannot be taken for. */
const QUOTATION = /"[^"]*"|(?<![\p{L}\p{N}])'[^']+'(?![\p{L}\p{N}])/gu

/** The text with its quotations emptied ("Who said “we won”?" becomes `Who said ""?`), marks straightened. Total; linear in the text. */
export function withoutQuotations(text: string): string {
  return plain(text).replace(QUOTATION, '""')
}

/** The quotations of a text without their marks, in order. Total; linear in the text. */
export function quotations(text: string): string[] {
  return [...plain(text).matchAll(QUOTATION)].map(([quotation]) => quotation.slice(1, -1))
}
