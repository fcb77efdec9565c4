import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { clean } from '../../../questions/article/clean.ts'
import { leftOut, tidyParagraphs } from '../../../questions/article/left-out.ts'
import { anyText } from './any-text.ts'

const leaves = (kind: string, lines: readonly string[]) =>
  describe(`leaves out ${kind}`, () => {
    test.each(lines)('%s', (line) => {
      expect(leftOut(line)).toBe(true)
    })
  })

const keeps = (what: string, lines: readonly string[]) =>
  describe(`keeps ${what}`, () => {
    test.each(lines)('%s', (line) => {
      expect(leftOut(line)).toBe(false)
    })
  })

describe('what is no part of a story', () => {
  leaves('captions and credits', [
    'Image: Pia Lund.',
    'The harbour in May. Image: Pia Lund.',
    'The mayor and her guest Image: Agency / Pia Lund.',
    'Opening night at the museum, 23 January. Video: Ode & Lund.',
    'Pictured: the captain lifts the cup. Photo by Pia Lund',
    'Photo by Pia Lund',
    'The harbour at dawn. Photograph: Pia Lund/Coastal Press',
    'Rescuers search the hull (Reuters)',
    'Rescuers search the hull. (AFP/Pia Lund)',
    'Rescuers search the hull in May 2021. REUTERS/Pia Lund',
    'Rescuers search the hull | Getty Images',
    'Rescuers search the hull [File photo]',
    'The bridge in winter; from file, 2015.',
    '[PHOTO: The ferry leaves the harbour. Credit: M. Brandt]',
    '(Photo: Coastal Press)',
    'File photo',
    'File photo: the minister in March',
    'Ode (left) and Lund (right) before the vote',
    'From left: Ode, Lund and Pell',
    'Photo courtesy of the museum',
    'Image source, Getty Images',
    'Image caption: The crane was built in 1950',
  ])

  leaves('bylines', [
    'By Ada Brun',
    'By Ada Brun and Lev Ode',
    'by Ada Brun, Political Correspondent',
    'By Ola Brandvik in Kettering Bay',
    'BY ADA BRUN',
    'By Reuters Staff',
    'By our staff reporter',
    'Staff reporter',
    'Retail Editor',
    'Ada Brun, Political Editor',
    'Written by Ada Brun',
    'Reporting by Ada Brun; editing by L. Ode',
    '(Reporting by Ada Brun in Ode; Editing by Lev Lund)',
    'Additional reporting by Ada Brun',
    'Associated Press writer Ada Brun contributed to this report.',
    'Agence France-Presse',
    'AP',
  ])

  leaves('dates and times of publication', [
    'Friday, August 21, 2015',
    'Published 15 October 2025',
    'Monday 12 May 2025 - 22:40',
    'Updated: 21 Aug 2015, 10:20 GMT',
    'Last updated on August 21, 2015 at 10:20 am',
    '2015-08-21',
    '2015-08-21T10:20:00Z',
    '21/08/2015',
    '3 hours ago',
    '5 min read',
    '4 minute read',
    'Updated 10:20 AM EDT, Mon August 21, 2015',
  ])

  leaves('lines of the site', [
    'Back to top',
    'Back to top button',
    'ADVERTISEMENT',
    'Article continues below',
    'Story continues below advertisement',
    'This is a developing story and will be updated.',
    'Read more',
    'READ MORE: Ten things to know about the border',
    'Also read: Why the bridge fell',
    'Related: Why the bridge fell',
    'Also in Politics: Why the bridge fell',
    'Watch: The bridge falls',
    'Share',
    'Share this article',
    'Share on Facebook Twitter WhatsApp',
    'Facebook | X | WhatsApp | Copy link',
    '12 comments',
    '1.2K shares',
    'Leave a comment',
    'Have an opinion on this story? Share it!',
    'What do you think? Let us know in the comments.',
    'Sign up for our newsletter.',
    'Sign up for The Gangway, our free weekly letter on the sea.',
    'Sign up to get the day’s news in your inbox',
    'Get our free daily briefing, delivered to your inbox.',
    'Enter your email address to subscribe',
    'By signing up you agree to our terms and our privacy policy.',
    'Follow us on Facebook',
    'Copyright © 2024 The Daily Example. All rights reserved.',
    '© 2024 The Daily Example',
    'This article was originally published by The Daily Example.',
    'Tags: borders, bridges',
    'Categories: May 2015 Bridges Published',
    'https://news.example/other-story',
    '* * *',
    '———',
    '-30-',
  ])

  keeps(
    'sentences that begin alike',
    [
      'Advertisement spending fell by a third.',
      'Photo evidence was shown to the jury.',
      'Follow our rules or leave, the club said.',
      'Contact us at any hour, the sign on the door reads.',
      'Got a tip? The police want to hear from you, the chief said.',
      'File photos show the bridge in 1950.',
      'Photographs by Pia Lund hang in the hall.',
      'The image was sold via Getty Images.',
      'Subscribe to the theory or not, the numbers are clear.',
      'Sign up for the draft begins at 18 under the new law.',
      'The newsletter of the parish, which people subscribe to for free, has 300 readers.',
      'In the comments, a witness described the car.',
      'The company will register your boat by email.',
      'To continue reading the will, the judge asked for water.',
      'Members only pay 5 marks.',
      'The museum wants visitors to register to access the archive.',
      'Licensed under the new law, 40 casinos opened.',
      '12,000 comments were received by the council.',
      'Posted by a sailor in 2019, the letter arrived on Monday.',
      'By 2030 half of the fleet will run on batteries.',
      'By Friday evening, Ode had left.',
      'Image problems hurt the firm, analysts said.',
      'Photos released of the scene showed debris.',
      'By Monday the river had fallen by a metre.',
      'Also in Denmark, where bridges fall less often, three were closed.',
      'By Thursday, May 3, both had left.',
      'By Law, a film of 2021, won nothing.',
      'Written by a committee of three, the report blames nobody.',
      'Sources said that the deal was near.',
      'Related crimes rose by a third.',
      'Read more books, the minister told pupils.',
      'Share prices fell by a tenth.',
      'Comments by the minister drew protest.',
      'Subscribe and save, the firm’s slogan says.',
      'Copyright law changed in May.',
      'Follow-up talks are planned.',
      'Watch makers fear the tariffs.',
      'Credit unions lend more than before.',
      'Print sales fell and digital sales rose.',
      'Email is dead, the minister said.',
      'Editors resigned on Friday.',
      'AP said that it would appeal.',
      'Smoking contributed to the deaths, doctors said.',
      'The editor left.',
      'Tags on the sharks show where they swim.',
      'Live music returned to the town.',
      'Home prices fell in May.',
      'Top officials resigned.',
      'Sign up at your own risk, a sailor said.',
      '“Sign up to our newsletter,” the fake page told victims.',
      'The firm asked users to enter their email address and then sold it, the court was told.',
      'On 21 August 2015 it rained.',
      'August 2015 was the hottest month.',
      'In 2015, 12 people died.',
      'The man on the left of the picture is free.',
      'The exchange (Reuters reported it first) is closed.',
      'He joined Twitter and Facebook in 2009.',
      'She shared it on Facebook.',
      'Let us know peace, the bishop said.',
      '3,000 people shared the picture.',
      '58%',
      'How it was won',
      'Which shops go',
      'Group F — Sweden 1 – 0 Korea Republic',
      '',
    ].filter((line) => line !== ''),
  )
})

describe('tidying a story’s paragraphs', () => {
  test.each([
    ['LONDON (Reuters) — The bank closed.', 'The bank closed.'],
    ['LONDON (Reuters) - The bank closed.', 'The bank closed.'],
    ['PARIS, May 3 — The bank closed.', 'The bank closed.'],
    ['PARIS — The bank closed.', 'The bank closed.'],
    ['PARIS, May 3 (AFP) - “It closed,” she said.', '“It closed,” she said.'],
    ['NEW YORK, Aug. 21, 2015 (AP) -- The bank closed.', 'The bank closed.'],
    ['ST. LOUIS, Mo. (AP) — The bank closed.', 'The bank closed.'],
    ['WASHINGTON, D.C. — The bank closed.', 'The bank closed.'],
    ['Marsholm (Coastal Press) — The bank closed.', 'The bank closed.'],
    ['Evansville, Indiana, United States - This bank closed in May after ten years.', 'This bank closed in May after ten years.'],
    ['BRASK, May 3 --- The bank closed.', 'The bank closed.'],
    ['(CNN) The bank closed.', 'The bank closed.'],
    ['(CNN)The bank closed.', 'The bank closed.'],
    ['(Reuters) - The bank closed.', 'The bank closed.'],
    ['Thursday, May 7, 2015 On Tuesday, the bank closed.', 'On Tuesday, the bank closed.'],
  ])('cuts the dateline of “%s”', (paragraph, story) => {
    expect(tidyParagraphs([paragraph])).toEqual([story])
  })

  test.each([
    'NATO — the alliance of 32 — said no.',
    'NASA (the space agency) said no.',
    'BP, Shell and Total said no.',
    'U.S. President Ada Ode said no.',
    'UEFA said no — twice.',
    'A (small) bank closed.',
    'Paris (the town in Texas) — like others — has a bank.',
    'Lund (Sweden) won the cup.',
    'IAEA (Vienna) Director Ada Ode said no.',
    'MPs — Ode, Lund and Pell — said no.',
    'Friday, May 7, 2015, was cold.',
    'May 3 — the day of the vote — was cold.',
    'GDP - 3 percent lower - recovers.',
    'EU - Britain talks failed.',
    'NASA — NASA? Ode asked.',
    'IN THE END — They lost.',
  ])('cuts nothing from “%s”', (paragraph) => {
    expect(tidyParagraphs([paragraph])).toEqual([paragraph])
  })

  test('leaves out a list of related stories, and goes on with the story', () => {
    const prose = 'The bridge had been closed twice before it fell in March.'
    expect(tidyParagraphs([prose, 'Related stories', 'Why bridges fall', 'Five bridges to see', prose])).toEqual([prose, prose])
  })

  test('leaves out the sources at the end', () => {
    const prose = 'The bridge had been closed twice before it fell in March.'
    const sources = ['Sources', '“Bridge falls” — The Daily Example, May 3, 2015', 'Pia Lund. “Why it fell” — Example Weekly, May 4, 2015']
    expect(tidyParagraphs([prose, ...sources])).toEqual([prose])
  })

  test('keeps a section that is called “Sources” and is prose', () => {
    const prose = 'The river has two sources, and both of them ran dry in the summer.'
    expect(tidyParagraphs(['Sources', prose])).toEqual([prose])
  })

  test('cuts an agency’s mark behind the last sentence', () => {
    expect(tidyParagraphs(['It fell.', 'Nobody was hurt. (AFP)'])).toEqual(['It fell.', 'Nobody was hurt.'])
  })

  test('puts each paragraph on one line', () => {
    expect(tidyParagraphs(['  The bridge\n fell. ', '', ' '])).toEqual(['The bridge fell.'])
  })

  test('gives back nothing that would be left out by itself', () => {
    fc.assert(
      fc.property(fc.array(anyText.map(clean), { maxLength: 6 }), (paragraphs) => {
        for (const paragraph of tidyParagraphs(paragraphs)) expect(leftOut(paragraph)).toBe(false)
      }),
    )
  })
})
