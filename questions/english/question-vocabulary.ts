// Words with which a question asks, whatever the article: the gate does not look for them in the facts.
import { lemma } from './lemma.ts'

const asking =
  'happen cause reason purpose aim goal result outcome effect consequence kind type sort form means way role name call give account'
const saying =
  'accord say tell state explain argue claim add note insist contend speak statement words describe description characterise characterize express mention report article comment'
const things =
  'person people man woman country nation state city town place region area group organisation organization company team player event thing item point issue'
const times = 'date day month year time period earliest latest first last order sequence before after early late start end'
const measures = 'number amount figure total share long far high large big old deadline limit'
const forms =
  'stand abbreviation acronym letter term apply select following different exactly two three four five pair question answer choice'

/** Lemmas of the words of asking. */
export const questionVocabulary: ReadonlySet<string> = new Set(
  `${asking} ${saying} ${things} ${times} ${measures} ${forms}`.split(' ').map(lemma),
)
