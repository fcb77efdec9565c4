// What of each invented story is no part of the article, or says nothing that could be asked: none of it may stand in a fact.

export interface Apart {
  readonly title: string
  readonly publishedOn: string
  /** The first words of the story behind its dateline. */
  readonly begins: string
  /** Captions, bylines, datelines, other stories, letters to subscribe to, lines of the site: no paragraph holds them. */
  readonly leftOut: readonly string[]
  /** Sentences that somebody garbled: no fact quotes them. */
  readonly garbled: readonly string[]
}

export const STORIES: Readonly<Record<string, Apart>> = {
  'ferry-vote': {
    title: "Halvern's coalition survives ferry vote but loses two ministers",
    publishedOn: '2025-10-15',
    begins: 'The Halvern government won a narrow vote',
    leftOut: ['Aldery', 'MARSHOLM', 'Coastal Press', 'Queen Osla', 'canteen strike', 'Five things to know', 'The Gangway'],
    garbled: ['expects to by the committee before Christmas publish it will'],
  },
  'reservoir-appeal': {
    title: 'Appeal judges halve damages over drained reservoir',
    publishedOn: '2025-06-19',
    begins: 'The Tessaly Court of Appeal on Thursday upheld',
    leftOut: [
      'Sian Morrow',
      'VARNE',
      'free articles',
      'Cracked mud',
      'Court Notes',
      'We will dig',
      'anglerfan_88',
      'All rights reserved',
      'Friendpage',
    ],
    garbled: ['Which the new tower when it was'],
  },
  'seamount-sponges': {
    title: 'Sponges on one drowned volcano have doubled, and two teams cannot agree why',
    publishedOn: '2025-03-27',
    begins: 'Glass sponges grow so slowly',
    leftOut: ['Corrigan', 'robot Limpet', 'vase', '1,750', 'Five seamounts to know', 'Deep End', 'Subscribe'],
    garbled: ['it was that the frames each of hour'],
  },
  'shield-final': {
    title: 'Dunmere win Continental Shield after federation rejects Karsa protest over clock',
    publishedOn: '2025-05-12',
    begins: "Dunmere were confirmed as winners of handball's Continental Shield",
    leftOut: ['Brandvik', 'KETTERING BAY', 'Pia Lund', 'lifts the trophy', 'Five finals', 'road closures', 'live coverage'],
    garbled: ['was the clock which also there'],
  },
  'grocer-closures': {
    title: 'Pellow & Rusk to shut 34 shops and sell its bakeries to rival Overgate',
    publishedOn: '2025-02-03',
    begins: 'Pellow & Rusk, the oldest grocery chain in Carrowland',
    leftOut: ['Lomax', 'ASHMINSTER', 'FILE PHOTO', 'Jo Tarn', 'Kit Sorrel', "discounters' march", 'Seven charts', 'Our Standards'],
    garbled: ['orders for the shops that remain were being by a tenth raised'],
  },
  'film-festival': {
    title: 'Shepherds’ film shot on a telephone takes top prize at Lisle’s lakeside festival',
    publishedOn: '2025-09-07',
    begins: 'A film about two sisters who take over their father’s flock',
    leftOut: ['Solano', 'LISLE', 'on the lake stage', 'ten films we loved', 'The Reel', 'Chirper'],
    garbled: ['by towards what the boats took'],
  },
  'market-move': {
    title: 'Withy Cross market to move to old bus depot while square is dug up',
    publishedOn: '2025-03-06',
    begins: "Withy Cross's Saturday market will move",
    leftOut: ['local reporter', 'at Christmas', 'Library clock'],
    garbled: ['the tap which there only for is'],
  },
}

/** The story's parts, also of a folder with a weak model's replies to it. */
export function partsOf(name: string): Apart {
  const parts = STORIES[name.replace(/-weak$/, '')]
  if (parts === undefined) throw new Error(`No story is called “${name}”.`)
  return parts
}
