// The custom-elements manifest says of the element what is true of the built file: nothing missing, nothing made up.
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

interface Named {
  readonly name: string
  readonly description?: string
}

interface Declaration extends Named {
  readonly tagName?: string
  readonly attributes?: readonly Named[]
  readonly events?: readonly Named[]
  readonly slots?: readonly Named[]
  readonly cssParts?: readonly Named[]
  readonly cssProperties?: readonly Named[]
}

const site = new URL('../../dist/site/', import.meta.url)
const widget = readFileSync(new URL('widget.js', site), 'utf8')
const manifest: { modules: { declarations?: Declaration[] }[] } = JSON.parse(readFileSync(new URL('custom-elements.json', site), 'utf8'))
const element = manifest.modules.flatMap(({ declarations }) => declarations ?? []).find(({ tagName }) => tagName === 'article-quiz')

const names = (all: readonly Named[] | undefined) => (all ?? []).map(({ name }) => name).sort()
const used = (pattern: RegExp) => [...new Set([...widget.matchAll(pattern)].flatMap((match) => match[1]?.split(' ') ?? []))].sort()

test('the element has its attributes, events and its slot', () => {
  expect(names(element?.attributes)).toEqual(['api', 'article-url', 'heading-level', 'quiz'])
  expect(names(element?.events)).toEqual(['quiz-answer', 'quiz-complete', 'quiz-error', 'quiz-ready'])
  expect(names(element?.slots)).toEqual([''])
})

test('every part of the templates is among its parts, and none of them is made up', () => {
  const parts = names(element?.cssParts)
  expect(parts).toEqual(expect.arrayContaining(used(/ part="?([a-z -]+)"?/g)))
  expect(parts.filter((name) => !new RegExp(`[ ="'\`]${name}["'\` >]`).test(widget))).toEqual([])
})

test('its custom properties are those of the style sheet', () => {
  expect(names(element?.cssProperties)).toEqual(used(/var\((--article-quiz-[a-z0-9-]+)/g))
})

test('each of them is described', () => {
  const { attributes = [], events = [], slots = [], cssParts = [], cssProperties = [] } = element ?? {}
  const silent = [...attributes, ...events, ...slots, ...cssParts, ...cssProperties].filter(({ description }) => !description)
  expect(silent).toEqual([])
})
