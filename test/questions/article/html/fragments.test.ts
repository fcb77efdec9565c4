import { describe, expect, test } from 'vitest'
import { fromHtml } from '../../../../questions/article/html/from-html.ts'
import { storyOf } from './read-page.ts'

const BEFORE = 'The orchestra of Vell played for eleven hours without a break on Saturday, and nobody left the hall.'
const AFTER = 'The conductor, Ilse Maran, fell asleep on her feet after the ninth hour, the orchestra said on Sunday.'

/** What is read of this between two paragraphs of a story. */
const between = (html: string) => storyOf(`<p>${BEFORE}</p>${html}<p>${AFTER}</p>`).paragraphs.slice(1, -1)

describe('a paragraph', () => {
  test.each([
    [
      'nested inline markup',
      '<p>It <b>was <i>the <u>longest</u></i></b> <span>con</span><span>cert</span> so far.</p>',
      ['It was the longest concert so far.'],
    ],
    ['wrongly nested inline markup', '<p>It <b>was <i>the</b> longest</i> concert.</p>', ['It was the longest concert.']],
    [
      'inline markup that is never closed',
      '<p>It <b>was <a href="/x">the longest.</p><p>All agreed on that.</p>',
      ['It was the longest.', 'All agreed on that.'],
    ],
    ['open paragraphs', '<p>It was long.<p>All agreed on that.', ['It was long.', 'All agreed on that.']],
    ['two line breaks', '<div>It was long.<br><br/>All<br>agreed.</div>', ['It was long.', 'All agreed.']],
    ['text beside boxes', '<div>It was long.<div>All agreed.</div>Some left.</div>', ['It was long.', 'All agreed.', 'Some left.']],
    [
      'references, named and by number',
      '<p>Caf&eacute; &#8220;Vell&#x201D; &amp;amp; &hellip; &lt;closed&gt;.</p>',
      ['Café “Vell” &amp; … <closed>.'],
    ],
    ['references without a semicolon', '<p>Tea &amp milk &copy 2 &unknown; it.</p>', ['Tea & milk © 2 &unknown; it.']],
    ['less-than signs in the text', '<p>It was < 5 degrees and 3 <4.</p>', ['It was < 5 degrees and 3 <4.']],
    ['soft hyphens and break opportunities', '<p>The or&shy;ches<wbr>tra slept.</p>', ['The orchestra slept.']],
    ['line breaks of the source', '<p>The\n   orchestra\r\n\tslept.</p>', ['The orchestra slept.']],
    ['a raised ordinal', '<p>The 21<sup>st</sup> hour came.</p>', ['The 21st hour came.']],
    ['a raised power', '<p>About 10<sup>6</sup> notes in 3 km<sup>2</sup>.</p>', ['About 10⁶ notes in 3 km².']],
    ['a footnote’s mark', '<p>It was long.<sup>[3]</sup> All agreed.<sup><a href="#4">4</a></sup></p>', ['It was long. All agreed.']],
    ['a lowered figure', '<p>CO<sub>2</sub> filled the hall.</p>', ['CO2 filled the hall.']],
    ['a corrected number', '<p>It had <del>90</del><ins>19</ins> players.</p>', ['It had 19 players.']],
    ['links in the middle of a sentence', '<p>It <a href="/1">was</a> <a href="/2">long</a>, it said.</p>', ['It was long, it said.']],
    ['items of a list', '<ul><li>two horns<li>one harp</ul>', ['two horns', 'one harp']],
    ['a definition', '<dl><dt>Vell<dd>a town in the north.</dl>', ['a town in the north.']],
  ])('keeps its text with %s', (_, html, paragraphs) => {
    expect(between(html)).toEqual(paragraphs)
  })
})

const HIDDEN = 'These words are hidden, but they are a sentence that is long enough.'

describe('what readers of the page do not see, or see beside the story', () => {
  test.each([
    `<p hidden>${HIDDEN}</p>`,
    `<div hidden="until-found"><p>${HIDDEN}</p></div>`,
    `<p aria-hidden="true">${HIDDEN}</p>`,
    `<p style="color:red; DISPLAY : none">${HIDDEN}</p>`,
    `<p style="visibility:hidden">${HIDDEN}</p>`,
    `<p class="visually-hidden">${HIDDEN}</p>`,
    `<span class="screen-reader-text">${HIDDEN}</span>`,
    `<template><p>${HIDDEN}</p></template>`,
    `<noscript><p>${HIDDEN}</p></noscript>`,
    `<script>var a = '<p>${HIDDEN}</p>' // <!-- <script> </script>`,
    `<style>p::after { content: "${HIDDEN}" }</style>`,
    `<textarea><p>${HIDDEN}</p></textarea>`,
    `<select><option>${HIDDEN}</option></select>`,
    `<svg><title>${HIDDEN}</title><style/><text>${HIDDEN}</text></svg>`,
    `<!-- <p>${HIDDEN}</p> -->`,
    `<![CDATA[<p>${HIDDEN}]]>`,
    `<button>${HIDDEN}</button>`,
    `<nav><p>${HIDDEN}</p></nav>`,
    `<aside><p>${HIDDEN}</p></aside>`,
    `<footer><p>${HIDDEN}</p></footer>`,
    `<form><p>${HIDDEN}</p><input></form>`,
    `<table><tr><td>${HIDDEN}</td></tr></table>`,
    `<figure><img><figcaption>${HIDDEN}</figcaption></figure>`,
    `<div role="complementary"><p>${HIDDEN}</p></div>`,
    `<div class="related-stories"><p>${HIDDEN}</p></div>`,
    `<div class="Article_shareBar__x9"><p>${HIDDEN}</p></div>`,
    `<div id="comments"><p>${HIDDEN}</p></div>`,
    `<div class="c-newsletter"><p>${HIDDEN}</p></div>`,
    `<p><a href="/other">${HIDDEN}</a></p>`,
    `<ul><li><a href="/a">One</a></li><li><a href="/b">Two</a></li></ul>`,
  ])('is left out: %s', (html) => {
    expect(between(html)).toEqual([])
  })

  test.each([
    ['a class that says that the page has comments', '<div class="has-comments"><p>All of this is the story.</p></div>'],
    ['a box that is named for the story', '<div class="post-content"><p>All of this is the story.</p></div>'],
    ['a word inside another', '<div class="shareholders"><p>All of this is the story.</p></div>'],
    ['an attribute that says no', '<p aria-hidden="false">All of this is the story.</p>'],
  ])('is not seen in %s', (_, html) => {
    expect(between(html)).toEqual(['All of this is the story.'])
  })

  test('does not take the story with it where a sidebar’s name is on the page’s wrapper', () => {
    const page = `<div class="layout sidebar"><h1>A long night</h1><p>${BEFORE}</p><p>${AFTER}</p></div>`
    expect(storyOf(page).paragraphs).toEqual([BEFORE, AFTER])
  })
})

test.each([
  '',
  '   ',
  '<html></html>',
  '<p>',
  '</p></div>',
  '<!--',
  '<script>',
  '<p>Menu</p><p>Search</p>',
  '<title>A title and nothing else.</title>',
])('a page without a story holds none: %s', (html) => {
  expect(fromHtml(html, null)).toBeNull()
})

test('a page of more than 100,000 elements is given up', () => {
  expect(fromHtml('<b>x</b>'.repeat(60_000), null)).toBe('too-large')
})

test('boxes in boxes, deeper than any page, still hold their story', () => {
  const { paragraphs } = storyOf(`${'<div>'.repeat(500)}<p>${BEFORE}</p><p>It was long.</p>${'</div>'.repeat(500)}<p>${AFTER}</p>`)
  expect(paragraphs).toEqual([BEFORE, 'It was long.', AFTER])
})
