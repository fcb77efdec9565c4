// Two questions may not stand in one quiz where one tells the other's answer: in its stem, or in one of its choices.
import { contentWordSet, contentWords } from '../english/content-words.ts'
import type { Question } from '../quiz/quiz.ts'

/** A key of one word ("Iran") leaks only from a stem that shares this many words with its own: by itself it is all over the story. */
const SAME_CONTEXT = 2

const textOf = ({ choices }: Question, id: string) => choices.find((choice) => choice.id === id)?.text ?? ''

/** Whether every content word of the key stands in the text, where the question that asks for it does not say them all itself. */
function holds(text: string, key: readonly string[]): boolean {
  const there = contentWordSet(text)
  return key.every((word) => there.has(word))
}

function sharedWords(a: string, b: string, but: readonly string[]): number {
  const there = contentWordSet(a)
  return new Set(contentWords(b).filter((word) => there.has(word) && !but.includes(word))).size
}

/** One sentence where `a` gives an answer of `b` away, null where it does not. A sequence has no words of its own to leak. */
export function leaks(a: Question, b: Question): string | null {
  if (b.kind === 'order') return null
  for (const id of b.correct) {
    const text = textOf(b, id)
    const key = [...contentWordSet(text)]
    if (key.length === 0 || holds(b.stem, key)) continue
    if (holds(a.stem, key) && (key.length > 1 || sharedWords(a.stem, b.stem, key) >= SAME_CONTEXT))
      return `The stem “${a.stem}” tells the answer “${text}” of “${b.stem}”.`
    const choice = key.length > 1 ? a.choices.find((each) => holds(each.text, key)) : undefined
    if (choice !== undefined) return `The choice “${choice.text}” of “${a.stem}” tells the answer “${text}” of “${b.stem}”.`
  }
  return null
}
