// Plain text, as it is copied from a page or a mail → the article that it holds.
import { isEnglish } from '../../english/is-english.ts'
import { isPaywallLine } from '../../english/paywall-lines.ts'
import { clean } from '../clean.ts'
import type { Imported } from '../imported.ts'
import { tidyParagraphs } from '../left-out.ts'
import { headed } from './headed.ts'
import { joinedLines } from './joined-lines.ts'

/** What a text's paragraphs tell of it, tidied; `stated` is the title, where something says what it is. */
export function fromParagraphs(found: readonly string[], stated = ''): Imported {
  const { title, publishedOn, rest } = headed(found, stated)
  const paragraphs = tidyParagraphs(rest)
  const language = isEnglish(paragraphs) ? 'en' : 'und'
  return { title, url: null, publisher: null, publishedOn, language, paragraphs, paywalled: rest.some(isPaywallLine) }
}

/**
 * The first line is the title where it reads like one; a line with nothing but a date says when it was published. Total: any text gives something,
 * perhaps without paragraphs. Time is linear.
 */
export function fromPlainText(text: string): Imported {
  return fromParagraphs(joinedLines(clean(text)))
}
