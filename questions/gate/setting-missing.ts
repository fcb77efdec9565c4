// Refuses a stem that speaks of a definite event, study, law or body, or of a person, whom neither the heading nor the stem places.
import { auxiliaries } from '../english/auxiliaries.ts'
import { contentWordSet, contentWords } from '../english/content-words.ts'
import { lemma } from '../english/lemma.ts'
import { plain } from '../english/normalise.ts'
import { prepositions } from '../english/prepositions.ts'
import { pronouns } from '../english/pronouns.ts'
import { withoutQuotations } from '../english/quotations.ts'
import { related } from '../english/related.ts'
import { settingNouns } from '../english/setting-nouns.ts'
import type { Item, Rule } from './rule.ts'
import { isDated, strangersIn } from './strangers.ts'

/** Words between "the" and its noun, and words after the noun, among which a name or a number must place it. */
const MODIFIERS = 3
const AFTER = 8

/** "The most votes" is an amount, and no vote that a reader would have to know. */
const AMOUNTS = new Set(['most', 'fewest', 'highest', 'lowest', 'largest', 'smallest', 'biggest'])
const DEFINITE = new Set(['the', 'its', 'his', 'her', 'their'])
/** What a clause begins with that may place the noun; a pronoun begins one as well: "the vote they lost in 2015". */
const RELATIVE = new Set(['that', 'which', 'who', 'whose', 'the', ',', '"'])
const placing = (token: string) => /^[\p{Lu}\p{N}#"]/u.test(token)
const tokensOf = (text: string) => text.match(/[\p{L}\p{N}#]+(?:['-][\p{L}\p{N}]+)*|[,:"?]/gu) ?? []

/** Whether what follows the noun says which one: "of January 18", "on the mine in Hamre", ", published in 2014". */
function isPlacedAfter(tokens: readonly string[], noun: number): boolean {
  const next = tokens[noun + 1] ?? ''
  const opens = prepositions.has(next) || RELATIVE.has(next) || pronouns.has(next) || /(?:ed|held|made)$/.test(next)
  if (!opens) return placing(next) && next !== '?'
  const rest = tokens.slice(noun + 2, noun + 2 + AFTER)
  const end = rest.findIndex((token) => token === ',' || token === '?' || token === ':')
  return (end === -1 ? rest : rest.slice(0, end)).some(placing)
}

/** The definite nouns of a stem that nothing places, as written: "the strikes". */
function unplaced(stem: string, heading: string): string[] {
  const tokens = tokensOf(stem)
  const known = contentWords(heading)
  const found: string[] = []
  tokens.forEach((token, start) => {
    if (!DEFINITE.has(token.toLowerCase())) return
    for (let noun = start + 1; noun <= start + 1 + MODIFIERS; noun += 1) {
      const word = (tokens[noun] ?? ',').replace(/'s?$/, '')
      if (/^[\p{Lu}\p{N},:"?]/u.test(word) || prepositions.has(word) || auxiliaries.has(word) || AMOUNTS.has(word)) return
      // "The car park ruled out" is no ruling.
      if (!settingNouns.has(lemma(word)) || word.endsWith('ed') || isModifier(tokens, noun)) continue
      const before = contentWordSet(tokens.slice(0, start).join(' '))
      if (!known.some((each) => related(each, lemma(word))) && !before.has(lemma(word)) && !isPlacedAfter(tokens, noun))
        found.push(tokens.slice(start, noun + 1).join(' '))
      return
    }
  })
  return found
}

/** "the election campaign": the first noun only describes the second; "the study's authors" are placed where the study is. */
const isModifier = (tokens: readonly string[], noun: number) =>
  !isPossessive(tokens[noun] ?? '') && settingNouns.has(lemma(tokens[noun + 1] ?? ''))

const isPossessive = (token: string) => /'s?$/.test(token)

function check(item: Item): string[] {
  const stem = withoutQuotations(plain(item.candidate.stem))
  return [
    ...unplaced(stem, item.heading).map((noun) => `“${noun}” is placed by neither the heading nor the stem: say whose, of what or when.`),
    ...(isDated(stem) ? [] : strangersIn(item)).map((name) => `The stem does not say who ${name} is: add office, side or country.`),
  ]
}

export const settingMissing: Rule = { code: 'setting-missing', check }
