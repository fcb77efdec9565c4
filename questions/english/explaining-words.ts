// Words with which a note explains what a choice is in the article: they tell of the article and the question, not of the news.
import { lemma } from './lemma.ts'

const ofTheArticle =
  'article text story report paragraph sentence heading headline passage reader quiz question choice option answer writer author itself here elsewhere'
const ofSaying = 'quote mention name list date speak refer attribute tell note write cite put give describe call word phrase figure detail'
const ofPlace =
  'send belong concern apply stand come go appear occur happen take place play role part version side set other rather so only alone just fact'
const ofOrder =
  'earlier later first second third last before after next previous same different separate another opposite contrast instead too yet then'
const ofTruth =
  'wrong right true correct false actual actually exact exactly indeed simply precise precisely real really mix confuse mistake swap invert'

/** Lemmas of explaining words. */
export const explainingWords: ReadonlySet<string> = new Set(
  `${ofTheArticle} ${ofSaying} ${ofPlace} ${ofOrder} ${ofTruth}`.split(' ').map(lemma),
)
