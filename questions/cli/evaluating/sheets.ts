// The blind sheets: one an article, with everything that a judge may see, and the key apart.
import { hash } from '../../quiz/hash.ts'
import type { Question } from '../../quiz/quiz.ts'
import { tempting } from '../../quiz/tempting.ts'
import { type Asked, asked, shuffled } from './asked.ts'
import { controls } from './controls.ts'
import type { Drafted } from './drafted.ts'
import { guessing } from './guessing.ts'
import type { Key, KeyEntry } from './key.ts'
import { sheetText } from './sheet-text.ts'

export interface Sheets {
  /** Texts by file name. */
  readonly files: ReadonlyMap<string, string>
  readonly key: Key
}

type Unnumbered = { readonly asked: Asked; readonly entry: Omit<KeyEntry, 'number' | 'stem'> }

function ofBank({ slug, source, generated, candidates }: Drafted, question: Question): Unnumbered[] {
  const candidate = candidates.find(({ id }) => id === question.candidate)
  if (candidate === undefined) return []
  const wrong = question.choices.length - question.correct.length
  return [
    {
      asked: asked(candidate, slug),
      entry: {
        article: slug,
        candidate: candidate.id,
        family: candidate.family,
        control: null,
        inQuiz: generated.quiz.questions.some(({ id }) => id === question.id),
        score: candidate.score ?? null,
        grounded: wrong === 0 ? null : Math.round(wrong * tempting(question, source.article.text)),
        wrong,
      },
    },
  ]
}

/** What stands on one sheet, shuffled: the bank but for what was broken, and what was broken. */
function onSheet(drafted: Drafted, turn: number): Unnumbered[] {
  const planted = controls(drafted, turn)
  const whole = drafted.generated.bank.questions.filter(({ candidate }) => planted.every((each) => each.candidate !== candidate))
  const broken = planted.map(({ asked, how, candidate }): Unnumbered => {
    const family = drafted.candidates.find(({ id }) => id === candidate)?.family ?? ''
    const wrong = asked.choices.filter(({ right }) => !right).length
    const entry = { article: drafted.slug, candidate, family, control: how, inQuiz: false, score: null, grounded: null, wrong }
    return { asked, entry }
  })
  return shuffled([...whole.flatMap((question) => ofBank(drafted, question)), ...broken], ({ entry }) => entry.candidate, drafted.slug)
}

/** Numbers run on from sheet to sheet, so that one file holds all verdicts of a judge. */
export function sheets(all: readonly Drafted[]): Sheets {
  const files = new Map<string, string>()
  const questions: KeyEntry[] = []
  for (const [turn, drafted] of all.entries()) {
    const first = questions.length + 1
    const shown = onSheet(drafted, turn)
    questions.push(...shown.map(({ asked, entry }, at) => ({ ...entry, number: first + at, stem: asked.stem })))
    const numbered = shown.map(({ asked }, at) => ({ number: first + at, asked }))
    files.set(`sheet-${turn + 1}.txt`, sheetText(`Sheet ${turn + 1} of ${all.length}`, drafted.source, numbered))
  }
  const articles = all.map(({ slug, source, spent }) => ({ article: slug, words: source.article.text.split(/\s+/).length, spent }))
  return { files, key: { sheets: hash([...files.values()], 20), articles, guessing: guessing(all), questions } }
}
