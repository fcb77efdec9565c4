// Builds the pages' own static files: one style sheet of its parts, the script of the Copy buttons, the icon, and the headers of static files.
import { copyFile, mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { build } from 'esbuild'

const pages = join(import.meta.dirname, 'pages')
const site = join(import.meta.dirname, '../dist/site')

await mkdir(site, { recursive: true })
await build({ entryPoints: [join(pages, 'page.css')], bundle: true, minify: true, outfile: join(site, 'page.css'), logLevel: 'warning' })
for (const name of ['page.js', 'icon.svg', '_headers']) await copyFile(join(pages, name), join(site, name))
