// Warns of "the law" or "the visit" in a choice where neither stem nor heading has spoken of one: which law? Editors let one in five stand.
import { contentWords } from '../english/content-words.ts'
import { lemma } from '../english/lemma.ts'
import { plain } from '../english/normalise.ts'
import { settingNouns } from '../english/setting-nouns.ts'
import { choiceTexts } from './choice-texts.ts'
import type { Rule } from './rule.ts'

/** A definite noun, with at most one word before it, that nothing after it places. */
const DEFINITE =
  /\b(?:the|its|their|his|her) (?:\p{Ll}+ )?(\p{Ll}+)(?=$|[ ,.])(?! (?:of|in|on|at|by|from|for|to|that|which|who|with|between|over|against|\p{Lu}|\d))/giu

export const choiceUnplaced: Rule = {
  code: 'choice-unplaced',
  severity: 'warning',
  check({ candidate, heading }) {
    const known = new Set([candidate.stem, heading].flatMap(contentWords))
    return choiceTexts(candidate).flatMap((choice) =>
      [...plain(choice).matchAll(DEFINITE)]
        .filter(([, noun = '']) => settingNouns.has(lemma(noun)) && !known.has(lemma(noun)))
        .map(([written]) => `Neither stem nor heading says which is meant by “${written}” of “${choice}”: name it.`),
    )
  },
}
