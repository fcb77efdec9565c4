// Whether the right choices of a question with several can be told from the wrong ones by their looks, all at once.
import { contentWords } from '../english/content-words.ts'
import { quotations } from '../english/quotations.ts'
import { related } from '../english/related.ts'
import type { Candidate } from '../families/candidate.ts'
import { distractorTexts, keyTexts } from './choice-texts.ts'

/** What strikes the eye of one choice beside another. */
const hasDigits = (choice: string) => /\d/.test(choice)
const isQuoted = (choice: string) => quotations(choice).length > 0

/** Characters from which on a difference in length strikes the eye, and the share by which it does. */
const STRIKING = 24
const LONGER = 1.4

/** Whether the shortest of the one is by far longer than the longest of the other. */
const areLonger = (some: readonly string[], others: readonly string[]) => {
  const shortest = Math.min(...some.map(({ length }) => length))
  return shortest >= STRIKING && shortest > LONGER * Math.max(...others.map(({ length }) => length))
}

/** One sentence for each trait that all right choices have and no wrong one, or the other way round: whoever sees it need not read. */
export function keysApart(candidate: Candidate): string[] {
  const [keys, wrong] = [keyTexts(candidate), distractorTexts(candidate)]
  const divides = (has: (choice: string) => boolean) => (keys.every(has) && !wrong.some(has)) || (wrong.every(has) && !keys.some(has))
  const asked = contentWords(candidate.stem)
  const echoes = (choice: string) => contentWords(choice).some((word) => asked.some((each) => related(each, word)))
  const faults: readonly (readonly [is: boolean, fault: string])[] = [
    [areLonger(keys, wrong), 'are all by far longer than the wrong ones: even the choices out'],
    [areLonger(wrong, keys), 'are all by far shorter than the wrong ones: even the choices out'],
    [divides(hasDigits), 'are told from the wrong ones by digits: give all one form'],
    [divides(isQuoted), 'are told from the wrong ones by quotation marks: quote all or none'],
    [keys.every(echoes) && !wrong.some(echoes), 'all repeat words of the stem, and no wrong one does: reword some of them'],
  ]
  return faults.filter(([is]) => is).map(([, fault]) => `The right choices ${fault}.`)
}
