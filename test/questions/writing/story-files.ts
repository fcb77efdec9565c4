// The stories on disk: `stories/<name>/original.{txt,md,html}`, `replies/*.txt` as a model gave them, and `expected.json`.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Article } from '../../../questions/article/article.ts'
import { asMarkdown } from '../../../questions/article/as-markdown.ts'
import { intake } from '../../../questions/article/intake.ts'
import { readArticle } from '../../../questions/article/read.ts'
import { type Draft, draft } from '../../../questions/writing/draft.ts'
import { type Model, ModelError } from '../../../questions/writing/model.ts'
import type { Replies } from '../../../questions/writing/replies.ts'

const STORIES = join(import.meta.dirname, 'stories')
const TYPES = { txt: 'text/plain', md: 'text/markdown', html: 'text/html' } as const

/** Ends the name of a folder with a weak model's replies to the story of the name before it. */
export const WEAK = '-weak'

const folders = () =>
  readdirSync(STORIES, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort()

export const expectedFile = (name: string) => join(STORIES, name, 'expected.json')
const repliesFolder = (name: string) => join(STORIES, name, 'replies')

/** Stories with an original of their own. */
export const stories = () => folders().filter((name) => !name.endsWith(WEAK))

/** Folders in which replies have been recorded. */
export const recorded = () => folders().filter((name) => existsSync(repliesFolder(name)))

/** The story as any article is read: through intake and the article's file. */
export function storyArticle(name: string): Article {
  const story = name.replace(new RegExp(`${WEAK}$`), '')
  for (const [extension, contentType] of Object.entries(TYPES)) {
    const path = join(STORIES, story, `original.${extension}`)
    if (!existsSync(path)) continue
    const read = intake({ text: readFileSync(path, 'utf8'), contentType })
    if ('refused' in read) throw new Error(`${story}: ${read.refused.detail}`)
    return readArticle(story, asMarkdown(read.imported))
  }
  throw new Error(`${story} has no original.`)
}

const stepOf = (key: string) => key.slice(0, key.lastIndexOf('.'))

/**
 * The replies of a folder by their step. What an editor and a second reader are told holds the gate's own sentences: were the whole key
 * looked for, a better sentence in the gate would make every recording useless.
 */
function recordedReplies(name: string, others: string[]): Replies {
  const files = readdirSync(repliesFolder(name)).filter((file) => file.endsWith('.txt'))
  return {
    async get(key) {
      const file = files.find((one) => one === `${key}.txt`) ?? files.find((one) => stepOf(one.slice(0, -'.txt'.length)) === stepOf(key))
      if (file !== undefined && file !== `${key}.txt`) others.push(stepOf(key))
      return file === undefined ? null : readFileSync(join(repliesFolder(name), file), 'utf8')
    },
    put: async () => {},
  }
}

/** No call is made. */
const offline: Model = {
  name: 'recorded',
  async complete() {
    throw new ModelError('model-awaited', 'There is no recorded reply for this step.')
  },
}

export interface Redrafted {
  readonly article: Article
  readonly drafted: Draft
  /** Steps whose reply was given to other words than today’s. */
  readonly others: readonly string[]
}

/** The story drafted once more from its recorded replies. */
export async function redraft(name: string): Promise<Redrafted> {
  const article = storyArticle(name)
  const others: string[] = []
  const replies = recordedReplies(name, others)
  return { article, drafted: await draft(article, offline, { replies, signal: new AbortController().signal }), others }
}
