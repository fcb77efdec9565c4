import { describe, expect, test } from 'vitest'
import { fromHtml } from '../../../../questions/article/html/from-html.ts'
import { pageText, storyOfPage } from './read-page.ts'

describe('a story on a WordPress site', () => {
  const { paragraphs, ...stated } = storyOfPage('wordpress')

  test('has the headline without the site’s name, and what the page states of it', () => {
    expect(stated).toEqual({
      title: 'Ferry service to Skerry Island returns after eleven years',
      url: 'https://harbourpost.example/2025/03/04/ferry-returns/',
      publisher: 'The Harbour Post',
      publishedOn: '2025-03-04',
      language: 'en-GB',
      paywalled: false,
    })
  })

  test('has its own paragraphs, headings, quotations and items, and nothing of what stands around them', () => {
    expect(paragraphs).toEqual([
      'The ferry to Skerry Island sailed again on Monday, eleven years after the county council withdrew the last boat to save £1.2 million a year.',
      'The Northern Star carried 84 passengers, two vans and a horse, said Edda Roake, the harbour master. “We had waited so long that nobody remembered which gate opens first,” she said.',
      'The boat will make the crossing of 19 kilometres four times a week until October. A single ticket costs £6.40, and islanders pay half.',
      'A long argument',
      '“A road of water is a road,” said Councillor Bram Otter.',
      'The council pays £700,000 a year.',
      'The island trust pays the rest',
      'Not everyone is pleased. Fishermen say that the new timetable leaves them only two hours a day at the pier.',
    ])
  })

  test.each([
    ['the date line', 'TARBET'],
    ['the byline', 'Tolland'],
    ['the caption', 'Photograph'],
    ['the advertisement', 'sea boots'],
    ['the link to another story', 'pier took'],
    ['the table', '9,310'],
    ['the embedded post', 'my tea'],
    ['the newsletter box', 'weekly letter'],
    ['the share line', 'Facebook'],
    ['the related story', 'scrap'],
    ['the comments', 'not improved'],
    ['the sidebar', 'Lighthouse'],
    ['the footer', 'rights reserved'],
    ['the script', 'Nobody reads'],
  ])('leaves out %s', (_, words) => {
    expect(pageText('wordpress')).toContain(words)
    expect(paragraphs.join('\n')).not.toContain(words)
  })
})

describe('a story on a newspaper’s page with JSON-LD', () => {
  const { paragraphs, ...stated } = storyOfPage('paper', 'https://www.meridian.example/culture/lost-map?from=front')

  test('is dated in the publisher’s own zone, and its relative address is made whole', () => {
    expect(stated).toEqual({
      title: 'Museum finds lost map in a piano',
      url: 'https://www.meridian.example/culture/lost-map',
      publisher: 'Daily Meridian',
      publishedOn: '2024-11-30',
      language: 'en',
      paywalled: false,
    })
  })

  test('is read without pull quote, caption, aside, hidden text, struck text, footnote mark and the stories that follow', () => {
    expect(paragraphs).toEqual([
      'A map of the Orrin valley that had been missing since 1911 was found inside a grand piano, the Meridian City Museum said on Saturday.',
      'Tilda Brace, a piano tuner, noticed on Thursday that one note was duller than the others. “I heard paper,” she said. “There should have been a string.”',
      'The sheet is 2.3 m² in size and shows 41 farms. Its maker, the surveyor Anselm Ruck, died in 1909.',
      'The museum may show the map from May, said its director, Olwen Prade, who called it “the best thing that ever happened to that piano”.',
      'Nobody knows who put it there.',
    ])
  })
})

test('a page of nothing but unnamed boxes gives its headline, and paragraphs at double line breaks', () => {
  const { title, paragraphs } = storyOfPage('divs')
  expect(title).toBe('Night watch ends at Mount Sallow')
  expect(paragraphs).toEqual([
    'The observatory on Mount Sallow closed its dome for the last time on Tuesday, after 96 years and four months of watching the southern sky.',
    'Its director, Petra Lindqvale, switched off the motor at 4:12 a.m. "It was the quietest moment of my life," she said.',
    'The lights of the new town of Halden, 30 kilometres away, had made the sky eleven times brighter than in 1929.',
    'The telescope, which weighs nine tons, will go to a school in Halden. The mountain stays closed to visitors until spring.',
  ])
})

test('a page that is laid out by tables, inside a form, with open paragraphs, is read all the same', () => {
  const { title, publishedOn, paragraphs } = storyOfPage('layout-tables')
  expect({ title, publishedOn }).toEqual({ title: 'Old mill burns', publishedOn: '2003-09-03' })
  expect(paragraphs).toHaveLength(4)
  expect(paragraphs[0]).toMatch(/^The old mill at Brask burned down .* by two brothers\.$/)
  expect(paragraphs[3]).toMatch(/^The damage is put at \$300,000\. .* build the wheel again\.$/)
})

test('a page without end tags is read up to its footnotes, with references, small and raised figures as they are meant', () => {
  expect(storyOfPage('static-site').paragraphs).toEqual([
    'Growers around Lower Wend lost about a third of their early cherries on Tuesday night, when the thermometers fell to −4.1 °C.',
    '“We lit 600 candles between the rows,” said Hob Winter, who farms at Wend Hill, “and the frost walked around them.”',
    'The late trees stand',
    'Late trees were still asleep & are safe, the growers’ union said. It asks for 10⁶ crowns of help — less than in 2021.',
  ])
})

test('a page that scripts fill is read from the JSON-LD that carries its text', () => {
  expect(storyOfPage('script-filled')).toEqual({
    title: 'Terns return to the gravel bank',
    url: 'https://tern.example/a/1',
    publisher: 'Tern Review',
    publishedOn: '2025-04-12',
    language: 'en',
    paywalled: false,
    paragraphs: [
      "About 400 terns have come back to the gravel bank below Ander, the county's bird office said on Saturday.",
      'They had stayed away for six summers because of the dredging, said Lev Moran, who counts them.',
      'The bank is closed to walkers until the end of July.',
    ],
  })
})

test('a paywall stub says that the rest is for subscribers, and keeps what is free of it', () => {
  const { paywalled, paragraphs } = storyOfPage('paywall')
  expect(paywalled).toBe(true)
  expect(paragraphs).toHaveLength(2)
  expect(paragraphs.join(' ')).not.toContain('subscriber')
})

test('a right-to-left page keeps its joiners and loses its overrides', () => {
  const { language, paragraphs } = storyOfPage('right-to-left')
  expect(language).toBe('fa')
  expect(paragraphs[1]).toContain('می\u200Cخواهند هر روز هفته')
})

test('a page that lists stories holds none', () => {
  expect(fromHtml(pageText('listing'), null)).toBeNull()
})
