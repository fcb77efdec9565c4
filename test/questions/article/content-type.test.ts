import { expect, test } from 'vitest'
import { type ContentType, contentTypeOf } from '../../../questions/article/content-type.ts'

test.each<[ContentType, string]>([
  ['text/html', '<!DOCTYPE html><p>Text'],
  ['text/html', '\uFEFF  \n<html lang=en>'],
  ['text/html', '<?xml version="1.0"?><html>'],
  ['text/html', '<p>A fragment.</p>'],
  ['text/html', '<P CLASS=x>A fragment.'],
  ['text/html', 'A headline</p><p>A story.</p><p>More.</p>'],
  ['text/html', 'One paragraph.<br><br>Another.<BR /><BR />A third.'],
  ['text/markdown', '---\ntitle: A story\n---\nText.'],
  ['text/markdown', '\uFEFF# A story\n\nText.'],
  ['text/markdown', 'A story\n=======\n\nText.'],
  ['text/markdown', 'Text with [a link](https://a.example) in it.'],
  ['text/markdown', 'Text.\r\n\r\n## Part two\r\n\r\nText.'],
  ['text/markdown', 'She was **very** tired.'],
  ['text/markdown', 'He said:\n\n> It is so.'],
  ['text/plain', 'A story\n\nText.'],
  ['text/plain', 'The number #1 of 3 < 4 and 5 > 2 * 2.'],
  ['text/plain', 'The tag <p> begins a paragraph, and <pre> does not.'],
  ['text/plain', '<pear> is no element.'],
  ['text/plain', 'First part.\n\n---\n\nSecond part.'],
  ['text/plain', ''],
])('%s: %j', (type, text) => {
  expect(contentTypeOf(text)).toBe(type)
})
