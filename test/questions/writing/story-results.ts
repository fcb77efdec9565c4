// A draft as it is compared with what was committed: short enough that a person reads the difference.
import type { Draft } from '../../../questions/writing/draft.ts'

export function results({ sheet, candidates, generated: { bank, quiz, unmet }, unusable }: Draft) {
  const texts = (question: (typeof bank.questions)[number], right: boolean) =>
    question.choices.filter(({ id }) => question.correct.includes(id) === right).map(({ text }) => text)
  return {
    heading: quiz.title,
    version: quiz.version,
    quiz: quiz.questions.map(({ stem }) => stem),
    unmet,
    bank: bank.questions.map((question) => ({
      candidate: question.candidate,
      stem: question.stem,
      right: texts(question, true),
      wrong: texts(question, false),
      evidence: question.evidence.map(({ exact }) => exact),
    })),
    refused: bank.refusals.map(({ candidate, code }) => `${candidate}: ${code}`),
    unusable: unusable.map(({ step, item, reason }) => `${step}, ${item}: ${reason}`),
    facts: sheet.facts.map(
      ({ id, statement, by, certainty }) => `${id}: ${statement} (${certainty}${by === undefined ? '' : ` by ${by.speaker}`})`,
    ),
    cards: sheet.entities.map(({ id, name, type }) => `${id}: ${name} (${type})`),
    written: candidates.questions.length,
  }
}
