// Writes what the document becomes on the site: openapi.json, and the page at /docs with its style sheet.
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { openApiDocument } from './document.ts'
import { docsPage } from './page.ts'

const root = join(import.meta.dirname, '../..')
const site = join(root, 'dist/site')

const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string }
const document = openApiDocument(version)

mkdirSync(join(site, 'docs'), { recursive: true })
writeFileSync(join(site, 'openapi.json'), `${JSON.stringify(document, null, 2)}\n`)
writeFileSync(join(site, 'docs/index.html'), await docsPage(document))
copyFileSync(join(import.meta.dirname, 'docs.css'), join(site, 'docs/docs.css'))
