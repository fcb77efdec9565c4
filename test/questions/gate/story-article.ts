// The invented article on which the gate's rules are tried: no country, company or person of it exists.
import type { Article, Sentence, Span } from '../../../questions/article/article.ts'

const PARAGRAPHS = [
  'Norland will reopen the Skarvik copper mine on April 4, 2031, two years after a dam burst there and flooded the village of Hamre, the government announced on Monday.',
  'The dam burst on March 2, 2029. Two miners were killed and a boy was injured. The government closed the mine on March 9, 2029, and on June 1, 2030, a court in Tarn allowed its owner, Borealis Metals, to repair the dam.',
  'The Miners’ Union of Norland (MUN) blamed cracks in the wall of the dam, and Borealis Metals blamed an earthquake. A commission of engineers found that heavy rain had filled a drainage tunnel with mud.',
  'Engineers have since strengthened the dam with steel piles and sealed the tunnel with concrete. To warn the village of floods, Borealis Metals has put up sirens on the church tower, and it measures the water of the Skarv river from a bridge.',
  'Mining Minister Ingrid Solheim said that the new dam would withstand a flood twice as large and called the mine “the backbone of the north”. Fisheries Minister Per Aune said that no waste must reach the river again. Finance Minister Liv Dahlen said that the state would lend Borealis Metals money only on condition that it insures the village.',
  'Borealis Metals has agreed to pay for a school in Hamre, to move its waste by rail and to publish its data every day. It refused to raise wages, to lengthen holidays and to build a hospital, as the union had demanded.',
  'Ostland, which takes drinking water from the river, opposed the reopening and recalled its observers from the Skarv Commission. Sudland and Westmark, which buy the copper, welcomed it.',
  'More than 1,200 people worked in the mine before the flood. Borealis Metals said that it would hire 800 people by December 31, 2031.',
  'Fishermen of Hamre claimed that the reopening could destroy the salmon. Marta Lund, who heads the Hamre Fishing Association, accused the government of breaking its promise to consult the village. Borealis Metals denied that the waste is poisonous.',
  'The court ruled that the mine must close again if tests in May find lead in the river.',
]

const text = PARAGRAPHS.join('\n\n')

const paragraphs: Span[] = PARAGRAPHS.map((paragraph) => {
  const start = text.indexOf(paragraph)
  return { start, end: start + paragraph.length }
})

/** No abbreviation ends in a full stop in this text, so a full stop and a space end a sentence. */
const sentences: Sentence[] = paragraphs.flatMap(({ start, end }, paragraph) =>
  [...text.slice(start, end).matchAll(/\S.*?\.(?= |$)/g)].map((match) => ({
    paragraph,
    start: start + match.index,
    end: start + match.index + match[0].length,
  })),
)

export const article: Article = {
  slug: 'skarvik-mine',
  title: 'Norland to reopen the Skarvik copper mine',
  url: null,
  publisher: null,
  publishedOn: '2031-03-10',
  language: 'en',
  licence: 'invented for tests',
  text,
  paragraphs,
  sentences,
}
