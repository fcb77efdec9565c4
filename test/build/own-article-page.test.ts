// The page at /docs/your-own-article/: what it tells to type exists.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { intake } from '../../questions/article/intake.ts'
import { openApiDocument } from '../../worker/openapi/document.ts'
import { EXAMPLE_STORY } from '../../worker/openapi/example-story.ts'
import { ownArticlePage } from '../../worker/openapi/own-article-page.ts'
import { docsPage } from '../../worker/openapi/page.ts'

const page = await ownArticlePage()
const text = page
  .replaceAll(/<[^>]*>/g, '')
  .replaceAll('&quot;', '"')
  .replaceAll('&#39;', "'")
  .replaceAll('&amp;', '&')
  .replaceAll('&gt;', '>')

describe('the page', () => {
  it('names commands of package.json only', () => {
    const { scripts } = JSON.parse(readFileSync(join(import.meta.dirname, '../../package.json'), 'utf8'))
    const named = [...text.matchAll(/npm run ([a-z]+)/g)].map(([, name]) => name)
    expect(new Set(named)).toEqual(new Set(['draft', 'lint', 'generate']))
    expect(Object.keys(scripts)).toEqual(expect.arrayContaining(named))
  })

  it('calls addresses of the API only', () => {
    const called = [...text.matchAll(/127\.0\.0\.1:8787(\/v1\/[a-z]+)/g)].map(([, path = '']) => path)
    expect(new Set(called)).toEqual(new Set(['/v1/drafts', '/v1/lint', '/v1/bank']))
    expect(Object.keys(openApiDocument('0.0.0').paths)).toEqual(expect.arrayContaining(called))
  })

  it('prints an article that is taken, whole and without its dateline', () => {
    expect(text).toContain(EXAMPLE_STORY)
    const read = intake({ text: EXAMPLE_STORY, contentType: 'text/plain' })
    if ('refused' in read) throw new Error(read.refused.detail)
    expect(read.imported.title).toBe("Exampleton's harbour bridge to reopen on 4 May")
    expect(read.imported.paragraphs).toHaveLength(5)
    expect(read.imported.paragraphs[0]).toMatch(/^The harbour bridge/)
  })

  it('uses no id twice, and is led to from the API reference', async () => {
    const ids = [...page.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id)
    expect(new Set(ids).size).toBe(ids.length)
    expect(await docsPage(openApiDocument('0.0.0'))).toContain('href="/docs/your-own-article/"')
  })
})
