// An invented page of this folder, read.
import { readFileSync } from 'node:fs'
import { fromHtml } from '../../../../questions/article/html/from-html.ts'
import type { Imported } from '../../../../questions/article/imported.ts'

/** The page’s text as it is stored. */
export const pageText = (name: string) => readFileSync(new URL(`pages/${name}.html`, import.meta.url), 'utf8')

/** The story of a fragment or a page. Throws where there is none, with what was found instead. */
export function storyOf(html: string, address: string | null = null): Imported {
  const found = fromHtml(html, address)
  if (found === null || found === 'too-large') throw new Error(`No story: ${found}`)
  return found
}

export const storyOfPage = (name: string, address: string | null = null) => storyOf(pageText(name), address)
