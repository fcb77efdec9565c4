// A question of the invented story by its words alone, for rules that look at nothing else; and the same as the bank keeps it.
import type { Item } from '../../../questions/gate/rule.ts'
import type { Question } from '../../../questions/quiz/quiz.ts'
import { sound, spoilt } from './story.ts'

/** A candidate with this stem, this key and these wrong choices. */
export function asked(
  stem: string,
  key: string,
  distractors: readonly string[],
  surroundings: Partial<Omit<Item, 'candidate'>> = {},
): Item {
  return spoilt(
    'blame',
    { stem, key: [{ text: key, quote: key }], distractors: distractors.map((text) => ({ text, proof: { by: 'silence' } })) },
    surroundings,
  )
}

/** A question of the bank with this stem, these right choices and these wrong ones. */
export function banked(stem: string, right: readonly string[], wrong: readonly string[], rest: Partial<Question> = {}): Question {
  const texts = [...right, ...wrong]
  return {
    id: 'q_aaaaaaaaaa',
    candidate: 'blame',
    family: 'cause',
    kind: right.length > 1 ? 'multiple' : 'single',
    facts: [stem],
    stem,
    sorted: false,
    choices: texts.map((text) => ({ id: text, text })),
    correct: [...right],
    explanation: '',
    notes: {},
    evidence: [],
    writer: sound('blame').writer,
    ...rest,
  }
}
