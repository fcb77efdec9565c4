// Everything that `npm run generate` writes, by path: the same bytes for the same library.
import { join } from 'node:path'
import type { Generated } from '../quiz/generate.ts'
import { LIBRARY } from './library.ts'
import { quizIndex } from './quiz-index.ts'
import { schemas } from './schemas.ts'

const asJson = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`

/** File contents by absolute path. The list that is bundled and the editors' schemas belong to the project's own library only. */
export function outputs(generated: readonly Generated[], library = LIBRARY): Map<string, string> {
  const files = generated.flatMap(({ bank, quiz }): [string, string][] => [
    [join(library, quiz.id, 'bank.json'), asJson(bank)],
    [join(library, quiz.id, 'quiz.json'), asJson(quiz)],
  ])
  if (library !== LIBRARY) return new Map(files)
  const index: [string, string] = [join(library, 'index.ts'), quizIndex(generated.map(({ quiz }) => quiz))]
  const editors = Object.entries(schemas()).map(([path, schema]): [string, string] => [join(library, '..', path), asJson(schema)])
  return new Map([...files, index, ...editors])
}
