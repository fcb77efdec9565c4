// Writes what the document becomes on the site: openapi.json, and the pages below /docs with their style sheet.
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { openApiDocument } from './document.ts'
import { ownArticlePage } from './own-article-page.ts'
import { docsPage } from './page.ts'

const root = join(import.meta.dirname, '../..')
const site = join(root, 'dist/site')

const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string }
const document = openApiDocument(version)

mkdirSync(join(site, 'docs/your-own-article'), { recursive: true })
writeFileSync(join(site, 'openapi.json'), `${JSON.stringify(document, null, 2)}\n`)
writeFileSync(join(site, 'docs/index.html'), await docsPage(document))
writeFileSync(join(site, 'docs/your-own-article/index.html'), await ownArticlePage())
copyFileSync(join(import.meta.dirname, 'docs.css'), join(site, 'docs/docs.css'))
