// The published quizzes, bundled with the Worker and found by id: reading a quiz touches no storage.
import type { Quiz } from '../questions/quiz/quiz.ts'

export interface Library {
  /** By the article's date, newest first; by id within a day. */
  readonly newestFirst: readonly Quiz[]
  find(id: string): Quiz | undefined
}

/** Negative where `a` stands before `b` in the list: newest first, by id within a day. */
export function byNewest(a: Position, b: Position): number {
  if (a.publishedOn !== b.publishedOn) return a.publishedOn > b.publishedOn ? -1 : 1
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0
}

/** Where a quiz stands in the list. */
export interface Position {
  readonly publishedOn: string
  readonly id: string
}

export const positionOf = (quiz: Quiz): Position => ({ publishedOn: quiz.article.publishedOn, id: quiz.id })

/** The library of these quizzes. */
export function createLibrary(quizzes: readonly Quiz[]): Library {
  // A Map, because a request names its key: `__proto__` and `constructor` are no quizzes.
  const byId = new Map(quizzes.map((quiz) => [quiz.id, quiz]))
  return {
    newestFirst: [...quizzes].sort((a, b) => byNewest(positionOf(a), positionOf(b))),
    find: (id) => byId.get(id),
  }
}
