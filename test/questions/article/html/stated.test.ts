import { describe, expect, test } from 'vitest'
import { parsePage } from '../../../../questions/article/html/parse-page.ts'
import { stated } from '../../../../questions/article/html/stated.ts'

function statedBy(html: string, address: string | null = null) {
  const page = parsePage(html)
  if (page === null) throw new Error('The page is too large.')
  return stated(page, address)
}

const script = (json: string) => `<script type="application/ld+json">${json}</script>`
const data = (article: unknown) => script(JSON.stringify(article))

describe('the publication date', () => {
  test.each([
    ['of JSON-LD', data({ '@type': 'NewsArticle', datePublished: '2024-01-22T09:00:00Z' })],
    ['of JSON-LD, late in the publisher’s evening', data({ '@type': 'Article', datePublished: '2024-01-22T23:59:00-08:00' })],
    ['of Open Graph', '<meta property="article:published_time" content="2024-01-22T09:00:00+00:00">'],
    ['of another meta element', '<meta name="DC.date.issued" content="2024-01-22">'],
    ['of microdata', '<meta itemprop="datePublished" content="2024-01-22"><time datetime="2023-01-01"></time>'],
    ['of a time element', '<time datetime="2024-01-22 10:00">Monday</time><time datetime="2024-05-01">May</time>'],
    ['of a time element without the attribute', '<time>Monday, January 22, 2024</time>'],
    [
      'of a time element marked as the publication’s',
      '<time datetime="2024-05-01">May</time><time pubdate datetime="2024-01-22">then</time>',
    ],
    ['written without hyphens', '<meta name="pubdate" content="20240122">'],
    ['written in words', '<meta name="date" content="Mon, 22 Jan 2024 10:00:00 GMT">'],
    ['after one that is none', `${data({ '@type': 'NewsArticle', datePublished: '2024-02-31' })}<time datetime="2024-01-22">then</time>`],
  ])('is found %s', (_, html) => {
    expect(statedBy(html).publishedOn).toBe('2024-01-22')
  })

  test.each([
    '',
    '<time datetime="PT3H">three hours</time>',
    '<time>yesterday</time>',
    '<meta name="date" content="2024-13-40">',
    '<p>It was January 22, 2024.</p>',
  ])('is empty where the page states none: %s', (html) => {
    expect(statedBy(html).publishedOn).toBe('')
  })
})

describe('the address', () => {
  test.each([
    [
      'the canonical one',
      '<link rel="alternate canonical" href="https://a.example/1"><meta property="og:url" content="https://a.example/2">',
    ],
    ['made whole by where the page was fetched', '<link rel=canonical href="../1">'],
    [
      'Open Graph’s where the canonical one is the front page',
      '<link rel=canonical href="https://a.example/"><meta property="og:url" content="https://a.example/1">',
    ],
    ['JSON-LD’s', data({ '@type': 'NewsArticle', mainEntityOfPage: { '@type': 'WebPage', '@id': 'https://a.example/1' } })],
    ['without fragment, name and password', '<link rel=canonical href="https://me:pass@a.example/1#top">'],
    ['not that of a script', '<link rel=canonical href="javascript:alert(1)"><meta property="og:url" content="https://a.example/1">'],
  ])('is %s', (_, html) => {
    expect(statedBy(html, 'https://a.example/news/x').url).toBe('https://a.example/1')
  })

  test('is where the page was fetched from, where it states none', () => {
    expect(statedBy('', 'https://a.example/1?x=2#y').url).toBe('https://a.example/1?x=2')
    expect(statedBy('', null).url).toBeNull()
  })
})

describe('the title', () => {
  test.each([
    ['JSON-LD’s headline', data({ '@type': 'NewsArticle', headline: 'Terns return' })],
    ['Open Graph’s', '<meta property="og:title" content="Terns return"><title>Other</title>'],
    ['without the site’s name behind it', '<meta property="og:site_name" content="The Bank"><title>Terns return – The Bank</title>'],
    ['without the site’s name before it', '<meta property="og:site_name" content="The Bank"><title>The Bank: Terns return</title>'],
    ['without what looks like a site’s name', '<title>Terns return | Bank</title>'],
    ['the only headline on the page', '<h1>Terns <em>return</em></h1>'],
    ['the page’s, with references decoded and on one line', '<title>\n Terns&nbsp;\n return </title>'],
  ])('is %s', (_, html) => {
    expect(statedBy(html).title).toBe('Terns return')
  })

  test('is the page’s own where the one in JSON-LD is cut', () => {
    const page = `${data({ '@type': 'NewsArticle', headline: 'Terns return to the…' })}<h1>Terns return to the bank</h1>`
    expect(statedBy(page).title).toBe('Terns return to the bank')
  })

  test('keeps a dash of its own', () => {
    expect(statedBy('<meta property="og:site_name" content="Bank"><title>Terns – and gulls – return</title>').title).toBe(
      'Terns – and gulls – return',
    )
  })
})

describe('the language', () => {
  test.each([
    ['<html lang="en-us">', 'en-US'],
    [`<html lang="">${data({ '@type': 'NewsArticle', inLanguage: 'en' })}`, 'en'],
    ['<body lang=de>', 'de'],
    ['<meta property="og:locale" content="en_GB">', 'en-GB'],
    ['<html lang="not a language at all">', 'und'],
    ['<p>No word of it.</p>', 'und'],
  ])('of %s is %s', (html, language) => {
    expect(statedBy(html).language).toBe(language)
  })
})

describe('JSON-LD', () => {
  const ARTICLE = { '@type': 'NewsArticle', headline: 'Terns return', publisher: { '@type': 'Organization', name: 'The Bank' } }
  test.each([
    ['alone', data(ARTICLE)],
    ['in an array', data([{ '@type': 'WebSite', name: 'Site' }, ARTICLE])],
    ['in a graph', data({ '@context': 'https://schema.org', '@graph': [ARTICLE] })],
    ['as what the page is about', data({ '@type': 'WebPage', name: 'Page', mainEntity: ARTICLE })],
    ['in a later script than a broken one', script('{"@type":"NewsArticle", nothing') + data(ARTICLE)],
    ['of several types', data({ ...ARTICLE, '@type': ['Thing', 'https://schema.org/AnalysisNewsArticle'] })],
    [
      'with the publisher elsewhere in the graph',
      data({
        '@graph': [
          { ...ARTICLE, publisher: { '@id': '#o' } },
          { '@id': '#o', name: 'The Bank' },
        ],
      }),
    ],
    ['with the publisher as plain text', data({ ...ARTICLE, publisher: 'The Bank' })],
    ['with line breaks in its strings', script('{"@type":"NewsArticle","headline":"Terns\n\treturn","publisher":"The Bank"}')],
    ['with commas that do not belong', script('{"@type":["NewsArticle",],"headline":"Terns return","publisher":{"name":"The Bank",},}')],
    ['in a comment', script('<!-- {"@type":"NewsArticle","headline":"Terns return","publisher":"The Bank"} -->')],
    ['in CDATA, with a semicolon', script('//<![CDATA[\n{"@type":"NewsArticle","headline":"Terns return","publisher":"The Bank"};\n//]]>')],
  ])('is read %s', (_, html) => {
    expect(statedBy(html)).toMatchObject({ title: 'Terns return', publisher: 'The Bank' })
  })

  test('tells which stories are for subscribers, as a value or as a word', () => {
    expect(statedBy(data({ ...ARTICLE, isAccessibleForFree: false })).paywalled).toBe(true)
    expect(statedBy(data({ ...ARTICLE, isAccessibleForFree: 'False' })).paywalled).toBe(true)
    expect(statedBy(data({ ...ARTICLE, isAccessibleForFree: true })).paywalled).toBe(false)
    expect(statedBy(data(ARTICLE)).paywalled).toBe(false)
  })

  test.each([
    [
      'members of other kinds',
      '{"@type":"NewsArticle","headline":{"a":1},"datePublished":7,"publisher":[[]],"url":false,"inLanguage":null}',
    ],
    ['prototype keys', '{"@type":"NewsArticle","__proto__":{"headline":"No"},"constructor":{"prototype":{"headline":"No"}}}'],
    ['depth', `${'['.repeat(100_000)}${']'.repeat(100_000)}`],
    ['no value at all', 'null'],
  ])('with %s says nothing and harms nothing', (_, json) => {
    expect(statedBy(script(json))).toMatchObject({ title: '', publishedOn: '', publisher: null, url: null, language: 'und' })
    expect(({} as { headline?: string }).headline).toBeUndefined()
  })
})
