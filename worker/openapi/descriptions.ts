// What every schema and every member of the contract means, in words for somebody who calls the API.
import { DESK_DESCRIPTIONS } from './desk-descriptions.ts'
import type { SchemaName } from './named-schemas.ts'

export interface Description {
  readonly description: string
  readonly members?: Readonly<Record<string, string>>
}

export const DESCRIPTIONS: Readonly<Record<SchemaName, Description>> = {
  QuizId: { description: 'A quiz’s public name: lower-case words joined by hyphens, at most 80 characters.' },
  QuestionId: {
    description: 'A question’s identifier: opaque, and the same in every version of the quiz in which the question is unchanged.',
  },
  ChoiceId: { description: 'A choice’s identifier: opaque, stable, and made without regard to which choice is right.' },
  AttemptId: {
    description:
      'One reader’s run through one quiz: a UUID (RFC 9562) that the client makes. Replies have it in lower case; requests may have either.',
  },
  QuizList: {
    description: 'One page of the published quizzes, newest first.',
    members: {
      quizzes: 'The quizzes of this page.',
      next: 'The `cursor` of the following page; null on the last.',
    },
  },
  QuizListing: {
    description: 'A published quiz, without its questions.',
    members: {
      id: 'The quiz’s public name.',
      version: 'Changes whenever anything changes that readers see before they answer.',
      title: 'The heading that readers see above every question.',
      language: 'The quiz’s language: a BCP 47 tag.',
      article: 'The article that the quiz is made of.',
      questions: 'How many questions the quiz has.',
    },
  },
  Quiz: {
    description: 'A quiz as a reader gets it before answering: without its key, and without anything made from it.',
    members: {
      id: 'The quiz’s public name.',
      version: 'Changes whenever anything changes that readers see before they answer.',
      title: 'The heading that readers see above every question.',
      language: 'The quiz’s language: a BCP 47 tag.',
      direction: 'The base direction of that language’s script.',
      article: 'The article that the quiz is made of.',
      questions: 'The questions, in the order in which they are asked.',
    },
  },
  Article: {
    description: 'The article that a quiz is made of.',
    members: {
      title: 'Its headline.',
      url: 'Where it was published; null where that is not known.',
      publisher: 'Who published it; null where that is not known.',
      publishedOn: 'The day on which it was published (ISO 8601).',
    },
  },
  Question: {
    description: 'A question without its key.',
    members: {
      id: 'The question’s identifier.',
      kind: 'How many choices answer it, and whether their sequence counts.',
      stem: 'The question itself: plain text, never markup.',
      sorted: 'True where the choices have an order of their own, as dates have: do not shuffle them.',
      choices: 'What can be picked, listed in an order that says nothing about the key.',
    },
  },
  QuestionKind: {
    description: '`single` has one right choice. `multiple` has several. `order` takes all of its choices, put in sequence.',
  },
  Choice: {
    description: 'Something that can be picked.',
    members: { id: 'The choice’s identifier.', text: 'Plain text, never markup.' },
  },
  Chosen: {
    description: 'The picked choices: in sequence for `order`, in any order otherwise, none twice.',
  },
  Answer: {
    description: 'An answer to one question.',
    members: { choices: 'One choice for `single`, at least one for `multiple`, all of them in sequence for `order`.' },
  },
  AllAnswers: {
    description: 'Answers to several questions of one quiz at once.',
    members: { answers: 'The picked choices, by question.' },
  },
  Verdict: {
    description: 'The answer to an answer. Nobody gets it without having answered.',
    members: {
      question: 'The question that was answered.',
      chosen: 'The answer that stands: the attempt’s first.',
      correct: 'The right choices, in sequence for `order`; empty where the question was withdrawn.',
      outcome: 'How the answer did.',
      points:
        '0 to 1. `single`: 0 or 1. `multiple`: right picks less wrong picks, as a share of the right choices. `order`: twice the share of pairs in the right order, less one. Never below 0.',
      explanation: 'Why the right answer is right, in a sentence.',
      notes: 'What a choice is in the article, by choice; for `order`, its date. Choices without a note are absent.',
      evidence: 'The sentences of the article that prove the answer.',
      readers: 'How earlier readers did; null below 30 first answers.',
      recorded: 'True once the answer is stored for good. If false, it is scored only: send the same request again later.',
    },
  },
  Outcome: {
    description:
      '`right`: all of the points. `partly`: some. `wrong`: none. `withdrawn`: the question was taken back by a correction and does not count.',
  },
  Evidence: {
    description: 'An exact piece of the article with the words around it, after the W3C’s TextQuoteSelector.',
    members: {
      exact: 'The words that prove the answer.',
      prefix: 'What stands before them in their sentence.',
      suffix: 'What stands after them in their sentence.',
      url: 'A link that leads to the very words in the article; null where the article has no address.',
    },
  },
  Readers: {
    description: 'How readers did on a question, by their first answers.',
    members: {
      answered: 'How many answered it, by a sample that is counted without bias.',
      right: 'The share of them that was right, 0 to 1.',
    },
  },
  Result: {
    description: 'An attempt so far.',
    members: {
      quiz: 'The quiz’s public name.',
      attempt: 'The attempt’s identifier.',
      verdicts: 'The verdicts of the questions that were answered, and of no others.',
      answered: 'How many questions that count were answered.',
      outOf: 'How many questions count: withdrawn ones do not.',
      points: 'The sum of the points.',
      complete: 'True once every question that counts is answered.',
      band: 'The score in words; null until the attempt is complete.',
    },
  },
  Band: {
    description: 'A score in words.',
    members: { title: 'Its name.', text: 'A sentence on what it means.' },
  },
  Problem: {
    description: 'Why a request was refused: problem details after RFC 9457. It never repeats what was sent.',
    members: {
      type: 'Which problem it is. Decide by this member: it stays the same.',
      title: 'The problem in a few words, for people.',
      status: 'The HTTP status of the answer.',
      detail: 'What is wrong with this request, for people.',
      errors: 'The members of the body that were refused.',
      reason: 'With `/problems/article-refused` and `/problems/model-failed` only: why, as a code.',
      verdict: 'With `/problems/already-answered` only: the verdict of the first answer, which stands.',
      result: 'With `/problems/already-answered` only: the result of the attempt as it stands.',
    },
  },
  RefusedMember: {
    description: 'A member of the body that was refused.',
    members: {
      pointer: 'Where it is: a JSON Pointer (RFC 6901).',
      message: 'What is wrong with it, for people.',
    },
  },
  ...DESK_DESCRIPTIONS,
}
