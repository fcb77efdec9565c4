// The module that lists every published quiz, as source text.
import type { Quiz } from '../quiz/quiz.ts'

const identifier = (slug: string) => slug.replace(/^(?=\d)/, 'q').replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase())

/** `questions/articles/index.ts`: newest article first. */
export function quizIndex(quizzes: readonly Quiz[]): string {
  const newest = [...quizzes].sort((a, b) => (a.article.publishedOn > b.article.publishedOn ? -1 : 1))
  const ids = newest.map(({ id }) => id)
  const imports = [...ids].sort().map((id) => `import ${identifier(id)} from './${id}/quiz.json' with { type: 'json' }`)
  return [
    '// Every published quiz, newest first. Made by `npm run generate`: edit facts and candidates instead.',
    "import type { Quiz } from '../quiz/quiz.ts'",
    ...imports,
    '',
    '/** What the compiler makes of the files is wider than what was written into them. */',
    `export const quizzes = [${ids.map(identifier).join(', ')}] as unknown as readonly Quiz[]`,
    '',
  ].join('\n')
}
