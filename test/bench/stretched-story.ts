// The invented story made longer: as many chapters as are asked for, each with facts and questions of its own.
import type { Article } from '../../questions/article/article.ts'
import { asMarkdown } from '../../questions/article/as-markdown.ts'
import { intake } from '../../questions/article/intake.ts'
import { readArticle } from '../../questions/article/read.ts'
import { article } from '../questions/gate/story.ts'
import { written } from '../questions/writing/honest-replies.ts'

/** Of a chapter of 380 words: as many for their length as models write, which is some thirty for 1,100 words. */
const QUESTIONS = 10

const LETTERS = 'bdfgklmnprstvz'
const NAMES = /\b(Norland|Skarvik|Hamre|Tarn|Borealis|Skarv|Ostland|Sudland|Westmark|Solheim|Aune|Dahlen|Lund|MUN)\b/g

/** A syllable of two chapters is never the same, and none makes a name a word of English. */
const syllable = (chapter: number) => `${LETTERS[chapter % 14]}o${LETTERS[Math.floor(chapter / 14) % 14]}`

/** Every chapter has its own countries, people and mine, so that each of its sentences stands in the article once. */
const inChapter = (text: string, chapter: number) =>
  text
    .replace(NAMES, `$1${syllable(chapter)}`)
    .replace(/\b(the) (mine|river|dam|court|village|tunnel|salmon)\b/gi, `$1 Mo${syllable(chapter)} $2`)

export const wordsOf = ({ text }: Article) => text.split(/\s+/).length

/** The story as a page of HTML, chapter after chapter. */
export function pageOf(chapters: readonly number[]): string {
  const all = chapters.flatMap((chapter) => inChapter(article.text, chapter).split('\n\n'))
  const paragraphs = all.map((paragraph) => `<p>${paragraph}</p>`).join('\n')
  return `<!doctype html><html lang="en"><head><title>${article.title}</title></head><body><article><h1>${article.title}</h1><time datetime="${article.publishedOn}">1 May</time>\n${paragraphs}\n</article></body></html>`
}

/** The page as the pipeline reads it. */
export function readPage(page: string): Article {
  const read = intake({ text: page, contentType: 'text/html' })
  if ('refused' in read) throw new Error(read.refused.detail)
  return readArticle('story', asMarkdown(read.imported))
}

/** Members that hold words, which may happen to be an id as well. */
const WORDS = ['verb', 'quote', 'text']

/** The writing call's reply for one chapter: ids and what points at them are the chapter's own. */
function chapterReply(chapter: number) {
  const own = (id: string) => `${id}-${chapter}`
  const reply = JSON.parse(inChapter(JSON.stringify(written()), chapter)) as ReturnType<typeof written>
  // A card that names nothing of the chapter's own is the first chapter's.
  const shared = new Set(written().entities.map((card) => JSON.stringify(card)))
  const cards = reply.entities.filter((card) => !shared.has(JSON.stringify(card)))
  const ids = new Set([...cards, ...reply.facts, ...reply.questions].map((each) => Reflect.get(each, 'id')))
  const renamed = JSON.stringify(reply, (key, value) =>
    typeof value === 'string' && !WORDS.includes(key) && ids.has(value) ? own(value) : value,
  )
  return JSON.parse(renamed) as typeof reply
}

/** The writing call's reply: all of the chapters whose text is in the prompt. */
export function writtenFor(prompt: string, chapters: readonly number[]): string {
  // Names alone are told of earlier parts too.
  const there = chapters.filter((chapter) => prompt.includes(inChapter(article.text.slice(0, 60), chapter))).map(chapterReply)
  return JSON.stringify({
    heading: article.title,
    entities: [...new Map(there.flatMap(({ entities }) => entities).map((card) => [Reflect.get(card, 'id'), card])).values()],
    facts: there.flatMap(({ facts }) => facts),
    questions: there.flatMap(({ questions }) => questions.slice(0, QUESTIONS)),
  })
}
