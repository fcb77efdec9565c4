// The built widget as embedders get it: one small module that needs nothing else and writes no markup of its own making.
import { readFileSync } from 'node:fs'
import { brotliCompressSync, constants } from 'node:zlib'
import { expect, test } from 'vitest'

const BUDGET_BYTES = 10_000

const file = readFileSync(new URL('../../dist/site/widget.js', import.meta.url))
const source = file.toString('utf8')

test(`the widget, Lit included, is at most ${BUDGET_BYTES} bytes as brotli`, () => {
  const packed = brotliCompressSync(file, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: file.length },
  })
  expect(packed.length).toBeLessThanOrEqual(BUDGET_BYTES)
})

test('it is one file: no import, static or dynamic, and no other module or worker', () => {
  expect(source).not.toMatch(/\bimport\s*["'`{*(]|\bimport\s+[\w$]+\s+from\b|\bfrom\s*["'`]/)
  expect(source).not.toMatch(/\brequire\(|new Worker\(|importScripts/)
})

test('it needs no style element, no style attribute, and no evaluation of strings', () => {
  expect(source).not.toMatch(/<style|\sstyle=/i)
  expect(source).not.toMatch(/\beval\(|new Function\(|document\.write/)
})

test('the only markup that is parsed is Lit’s own templates', () => {
  expect(source).not.toMatch(/outerHTML|insertAdjacentHTML|setHTMLUnsafe|parseFromString|createContextualFragment/)
  expect(source.match(/\.innerHTML\s*=/g) ?? []).toHaveLength(1)
})

test('the key’s source is not in it: neither grading nor a schema library', () => {
  expect(source).not.toMatch(/valibot|pointsOfPicks|~standard|~run/)
})
