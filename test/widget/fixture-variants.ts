// The fixture quiz in other shapes: one question alone, markup in every string, words without a break, another script.
import type { Question, Quiz } from '../../questions/quiz/quiz.ts'
import { CARRIES, DREDGED, FERRY, OPENED, SEQUENCE } from './fixture-quiz.ts'

const alone = (id: string, ...questions: Question[]): Quiz => ({ ...FERRY, id, questions })

function rewriteQuestion(question: Question, change: (text: string) => string): Question {
  return {
    ...question,
    stem: change(question.stem),
    explanation: change(question.explanation),
    choices: question.choices.map(({ id, text }) => ({ id, text: change(text) })),
    notes: Object.fromEntries(question.choices.map(({ id, text }) => [id, change(`Note on ${text}.`)])),
    evidence: question.evidence.map(({ exact, prefix, suffix, url }) => ({
      exact: change(exact),
      prefix: change(prefix),
      suffix: change(suffix),
      url,
    })),
  }
}

function rewrite(id: string, change: (text: string) => string): Quiz {
  const { title, article, questions } = FERRY
  return {
    ...FERRY,
    id,
    title: change(title),
    article: { ...article, title: change(article.title), publisher: change('Harbour News') },
    questions: questions.map((question) => rewriteQuestion(question, change)),
  }
}

/** What a string would do to the page if any part of the widget took it for markup, or let it turn the words beside it around. */
export const MARKUP = '<img src=x onerror="window.ran=1"><b>&amp;</b><script>window.ran=1</script></style>\u202e\u2066'

const hour: Question = {
  ...OPENED,
  stem: 'بندرگاہ کس دن کھلی؟',
  explanation: 'بندرگاہ پیر کے دن کھلی۔',
  choices: OPENED.choices.map(({ id }, index) => ({ id, text: ['منگل', 'پیر', 'بدھ', 'جمعہ'][index] ?? '' })),
  notes: {},
  evidence: [{ prefix: 'بندرگاہ ', exact: 'پیر کے دن کھلی', suffix: '۔', url: null }],
}

/** Letters stand for numbers in ids. */
const twelve = [...'abcdefghijkl'].map((letter) => ({
  ...DREDGED,
  id: `q_dredged${letter.repeat(3)}`,
  stem: `${DREDGED.stem} (${letter})`,
}))

export const VARIANTS: readonly Quiz[] = [
  FERRY,
  alone('lindow-single', OPENED),
  alone('lindow-multiple', CARRIES),
  alone('lindow-order', SEQUENCE),
  alone('lindow-sorted', DREDGED),
  {
    ...alone('lindow-no-address', { ...OPENED, evidence: OPENED.evidence.map((one) => ({ ...one, url: null })) }),
    article: { ...FERRY.article, url: null },
  },
  alone('lindow-twelve', ...twelve),
  rewrite('lindow-markup', (text) => `${text}${MARKUP}`),
  rewrite('lindow-long', (text) => `${text} ${'unbroken'.repeat(12)}`),
  { ...alone('lindow-urdu', hour), language: 'ur', direction: 'rtl', title: 'بندرگاہ' },
]
