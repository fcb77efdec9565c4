// Warns of words with which every choice begins: what they share belongs into the stem. Editors let one in five stand.
import { contentWords } from '../english/content-words.ts'
import { words } from '../english/words.ts'
import { choiceTexts } from './choice-texts.ts'
import type { Rule } from './rule.ts'

/** Words, and content words among them, that all choices may share before they read as one sentence said over and over. */
const [WORDS, CONTENT_WORDS] = [2, 1]

export const choicesRepeat: Rule = {
  code: 'choices-repeat',
  severity: 'warning',
  check({ candidate }) {
    const choices = choiceTexts(candidate).map(words)
    const [first = []] = choices
    const end = first.findIndex((word, at) => choices.some((choice) => choice[at] !== word))
    const shared = first.slice(0, end === -1 ? first.length : end)
    if (candidate.kind === 'order' || shared.length <= WORDS || contentWords(shared.join(' ')).length <= CONTENT_WORDS) return []
    return [`Every choice begins with “${shared.join(' ')}”: say it once, in the stem.`]
  },
}
