// The page at /docs: nothing in it is markup but what we wrote, every link in it leads somewhere, and it asks no other host for anything.
import { describe, expect, it } from 'vitest'
import { openApiDocument } from '../../worker/openapi/document.ts'
import { docsPage } from '../../worker/openapi/page.ts'
import { METHODS, type OpenApiDocument } from '../../worker/openapi/shape.ts'

const document = openApiDocument('0.0.0')
const page = await docsPage(document)

const all = (pattern: RegExp) => [...page.matchAll(pattern)].map(([, found = '']) => found)

describe('the page', () => {
  it('has a place of its own for every operation and every shape', () => {
    const operations = Object.values(document.paths).flatMap((item) => METHODS.flatMap((method) => item[method]?.operationId ?? []))
    for (const id of operations) expect(page).toContain(`id="${id}"`)
    for (const name of Object.keys(document.components.schemas)) expect(page).toContain(`id="shape-${name.toLowerCase()}"`)
  })

  it('prints the address, the statuses and the parameters of every operation', () => {
    const text = page.replaceAll(/<[^>]*>/g, '')
    for (const [path, item] of Object.entries(document.paths)) {
      for (const method of METHODS) {
        if (item[method] === undefined) continue
        expect(text).toContain(`${method.toUpperCase()} ${path}`)
        for (const { description } of Object.values(item[method].responses)) {
          expect(text).toContain(description.replaceAll('`', ''))
        }
      }
    }
  })

  it('uses no id twice', () => {
    const ids = all(/ id="([^"]*)"/g)
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([])
  })

  it('links to places that exist', () => {
    const ids = new Set(all(/ id="([^"]*)"/g))
    const targets = all(/ href="#([^"]*)"/g)
    expect(targets.length).toBeGreaterThan(20)
    expect(targets.filter((target) => !ids.has(target))).toEqual([])
  })

  it('names elements that exist where it labels by reference', () => {
    const ids = new Set(all(/ id="([^"]*)"/g))
    const labels = all(/ aria-labelledby="([^"]*)"/g).flatMap((names) => names.split(' '))
    expect(labels.filter((label) => !ids.has(label))).toEqual([])
  })

  it('steps down its outline by one level at a time, from a single first heading', () => {
    const levels = all(/<h([1-6])[ >]/g).map(Number)
    expect(levels.filter((level) => level === 1)).toHaveLength(1)
    levels.forEach((level, at) => {
      expect(level - (levels[at - 1] ?? 0)).toBeLessThanOrEqual(1)
    })
  })

  it('loads nothing from another host', () => {
    const loaded = [...all(/ src="([^"]*)"/g), ...all(/<link[^>]* href="([^"]*)"/g)]
    expect(loaded.length).toBeGreaterThan(0)
    expect(loaded.filter((address) => !/^\/(?!\/)/.test(address))).toEqual([])
  })

  it('holds no script and no style in its own text', () => {
    expect(page).not.toMatch(/<style|style="|\son[a-z]+="|javascript:/i)
    expect(all(/<script[^>]*>([^<]*)/g).filter((text) => text !== '')).toEqual([])
  })
})

describe('a document full of markup', () => {
  const markup = '<img src=x onerror=alert(1)>"\'&`</code><script>alert(1)</script>`'

  /** The same document with markup after every string that is words, and markup for names of members. */
  function spoil(value: unknown, key = ''): unknown {
    if (typeof value === 'string') return ['description', 'summary', 'text', 'pattern'].includes(key) ? value + markup : value
    if (Array.isArray(value)) return value.map((entry) => spoil(entry))
    if (typeof value !== 'object' || value === null) return value
    const entries = Object.entries(value).map(([name, of]) => [key === 'properties' ? name + markup : name, spoil(of, name)])
    return Object.fromEntries(entries)
  }

  it('stays text', async () => {
    const spoiled = await docsPage(spoil(document) as OpenApiDocument)
    expect(spoiled.split('alert(1)').length).toBeGreaterThan(200)
    expect(spoiled).not.toMatch(/<img|<script>/)
    const withoutAttributeValues = spoiled.replaceAll(/"[^"]*"/g, '""')
    expect(withoutAttributeValues.match(/<[a-z]+[^<>]*onerror/)).toBeNull()
  })
})
