// The order in which choices are sent: by a hash, so that it says nothing about the key, under the seed that leaves the key's places even.
import type { Question } from './quiz.ts'

/** How many seeds are tried. Even places for a quiz and its bank of thirty turn up within some hundreds or thousands. */
const SEEDS = 4000

/** A number of 32 bits for an id: FNV-1a. */
function numberOf(id: string): number {
  let number = 0x811c9dc5
  for (let at = 0; at < id.length; at += 1) number = Math.imul(number ^ id.charCodeAt(at), 0x01000193)
  return number >>> 0
}

/** The number under a seed: the finishing steps of MurmurHash3, in which each bit of the input turns half of the output’s. Thousands of seeds are tried, and a digest for each would take most of the time that a draft takes. */
function mixed(number: number, seed: number): number {
  let bits = number ^ Math.imul(seed + 1, 0x9e3779b1)
  bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b)
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35)
  return (bits ^ (bits >>> 16)) >>> 0
}

function shuffle(question: Question, seed: number): Question {
  if (question.sorted) return question
  const placed = question.choices.map((choice) => ({ choice, at: mixed(numberOf(choice.id), seed) }))
  placed.sort((a, b) => a.at - b.at || (a.choice.id < b.choice.id ? -1 : 1))
  return { ...question, choices: placed.map(({ choice }) => choice) }
}

/** One place may be ahead by one; in a long bank, of which nobody is shown a half, by one in eighteen. */
const allowed = (counts: readonly number[]) => Math.max(1, Math.floor(counts.reduce((sum, count) => sum + count, 0) / 18))

/** How often right choices stand at each place, for questions of one kind and size: how far the commonest place is ahead of the rarest beyond what is allowed. */
export function unevenness(questions: readonly Question[]): number {
  const counts = new Map<string, number[]>()
  for (const { kind, choices, correct } of questions) {
    if (kind === 'order') continue
    const alike = `${kind} of ${choices.length}`
    const before = counts.get(alike) ?? choices.map(() => 0)
    counts.set(
      alike,
      before.map((count, place) => count + Number(correct.includes(choices[place]?.id ?? ''))),
    )
  }
  return [...counts.values()].reduce((sum, count) => sum + Math.max(0, Math.max(...count) - Math.min(...count) - allowed(count)), 0)
}

/** Questions whose choices already stand as the key does: a sequence in order or backwards, or every right choice before the first wrong one. */
function givenAway(questions: readonly Question[]): number {
  return questions.filter(({ kind, choices, correct, sorted }) => {
    if (kind === 'single' || sorted) return false
    const first = choices.slice(0, correct.length).map(({ id }) => id)
    if (kind === 'multiple') return first.every((id) => correct.includes(id))
    return first.every((id, at) => id === correct[at]) || first.every((id, at) => id === correct[correct.length - 1 - at])
  }).length
}

/**
 * The bank in wire order. Of the seeds tried from 0 it takes the first that leaves the key's places even, in the quiz (`selected`, ids)
 * before the bank; questions that are `sorted` keep their own order.
 */
export function wireOrder(bank: readonly Question[], selected: ReadonlySet<string>): Question[] {
  const quiz = bank.filter(({ id }) => selected.has(id))
  let best = { quiz: Number.POSITIVE_INFINITY, bank: Number.POSITIVE_INFINITY, questions: [...bank] }
  for (let seed = 0; seed < SEEDS && best.quiz + best.bank > 0; seed += 1) {
    // The bank is looked at only under seeds that do for the quiz, which are few: a long article has a hundred questions.
    const ofQuiz = faultsOf(quiz.map((question) => shuffle(question, seed)))
    if (ofQuiz > best.quiz) continue
    const questions = bank.map((question) => shuffle(question, seed))
    const ofBank = faultsOf(questions)
    if (ofQuiz < best.quiz || ofBank < best.bank) best = { quiz: ofQuiz, bank: ofBank, questions }
  }
  return best.questions
}

const faultsOf = (questions: readonly Question[]) => unevenness(questions) + givenAway(questions)
