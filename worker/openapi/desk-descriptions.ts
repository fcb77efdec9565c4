// What the shapes of linting, banking and drafting mean. Members of facts and candidates are described in their own schemas.
import type { Description } from './descriptions.ts'
import type { DESK_SCHEMAS } from './desk-schemas.ts'

/** Of a member that only files have. */
const SCHEMA = 'Left out on the wire: by it an editor finds the schema of the file.'

export const DESK_DESCRIPTIONS: Readonly<Record<keyof typeof DESK_SCHEMAS, Description>> = {
  ArticleInput: {
    description: 'An article to be read: its text, and what kind of text that is.',
    members: {
      text: 'The article: plain text, Markdown, or HTML (a whole page or a piece of one).',
      contentType:
        'What `text` is. `text/markdown; variant=article-quiz` is an `article.md` of this service, which is taken as it stands; everything else is read as a stranger’s: bylines, captions, boxes and what else is no part of the article are left out.',
      url: 'Where it was published, where the text does not say so itself.',
    },
  },
  LintRequest: {
    description: 'Candidates to be held against the gate.',
    members: {
      slug: 'The quiz’s public name: the gate does not ask for it, but what is linted can be sent on to `/v1/bank` as it is.',
      article: 'The article that they ask about.',
      facts:
        'The fact sheet that they cite. Without it the rules that need facts are left out, and the sentences around each key stand for them.',
      candidates: 'The candidates, with the heading that stands above them.',
    },
  },
  LintedCandidates: {
    description: 'Candidates to be linted, under their heading: at most sixty.',
    members: { $schema: SCHEMA, questions: 'The candidates.' },
  },
  LintReport: {
    description: 'What the gate says of each candidate.',
    members: {
      candidates: 'The candidates, in the order in which they were sent.',
      faults: 'What is wrong with the fact sheet itself, a sentence each.',
      skipped: 'Codes that were not checked, because there were no facts.',
    },
  },
  Linted: {
    description: 'What the gate says of one candidate.',
    members: {
      candidate: 'The candidate’s id.',
      refusals: 'Why it is not printed; empty where it passes.',
      warnings: 'What somebody should look at. It refuses nothing.',
    },
  },
  Reason: {
    description: 'One reason of the gate.',
    members: {
      code: 'Which rule: it stays the same.',
      message: 'What is wrong and how to mend it, for people. It quotes the candidate: show it as text, never as markup.',
    },
  },
  BankRequest: {
    description: 'Facts and candidates of an article, to be made into its bank and its quiz.',
    members: {
      slug: 'The quiz’s public name; made of the article’s title where absent.',
      article: 'The article that they ask about.',
      facts: 'The fact sheet that the candidates cite.',
      candidates: 'The candidates, with the heading that stands above them.',
    },
  },
  BankedCandidates: {
    description: 'Candidates for a bank, under their heading.',
    members: { $schema: SCHEMA, questions: 'The candidates.' },
  },
  BankReply: {
    description: 'The bank and the quiz, with their key.',
    members: {
      bank: 'Accepted and refused candidates.',
      quiz: 'The selection that would be published.',
      unmet: 'What the quiz should have and the bank cannot give, a sentence each.',
      faults: 'What is to be mended in article and facts before the quiz is published, a sentence each.',
    },
  },
  Bank: {
    description: 'Every question of an article that passed the gate, and every refusal: `bank.json`.',
    members: {
      article: 'The quiz’s public name.',
      heading: 'The heading above every question.',
      questions: 'The questions that passed.',
      refusals: 'Why the others did not, a reason each.',
    },
  },
  Refused: {
    description: 'One reason why a candidate is not in the bank.',
    members: { candidate: 'The candidate’s id.', code: 'Which rule.', message: 'What is wrong and how to mend it, for people.' },
  },
  KeyedQuiz: {
    description: 'A quiz with its key: `quiz.json`.',
    members: {
      id: 'The quiz’s public name.',
      version: 'Changes whenever anything changes that readers see before they answer.',
      title: 'The heading above every question.',
      language: 'The quiz’s language: a BCP 47 tag.',
      direction: 'The base direction of that language’s script.',
      article: 'The article that the quiz is made of; `publishedOn` is empty where the article does not state it.',
      shards: 'In how many parts its attempts are kept, once it is published.',
      questions: 'The questions, in the order in which they are asked.',
      withdrawn: 'Questions that a correction took back.',
    },
  },
  KeyedQuestion: {
    description: 'A question with its key and its proof.',
    members: {
      id: 'The question’s identifier.',
      candidate: 'The candidate that it came from.',
      family: 'What kind of question it is.',
      kind: 'How many choices answer it, and whether their sequence counts.',
      facts: 'The facts that it asks about.',
      stem: 'The question itself.',
      sorted: 'True where the choices have an order of their own.',
      choices: 'What can be picked, listed in an order that says nothing about the key.',
      correct: 'The right choices, in sequence for `order`.',
      explanation: 'Why the right answer is right, in a sentence.',
      notes: 'What a choice is in the article, by choice.',
      evidence: 'The sentences of the article that prove the answer.',
      writer: 'Who wrote it.',
      editor: 'Who mended it.',
    },
  },
  Author: { description: 'Who wrote or mended.', members: { kind: 'A person, a model, or code by family.', name: 'Their name.' } },
  DraftRequest: {
    description: 'An article to be drafted from.',
    members: { slug: 'The quiz’s public name; made of the article’s title where absent.', article: 'The article.' },
  },
  Draft: {
    description: 'A draft: the files of an article’s folder as members of one object.',
    members: {
      article: '`article.md`: the article as it was read.',
      facts: '`facts.json`: what the article says, each with the words that prove it.',
      candidates: '`candidates.json`: every question that was written, dropped ones with the reason.',
      bank: '`bank.json`: the questions that passed, and why the others did not.',
      quiz: '`quiz.json`: the selection.',
      unmet: 'What the quiz should have and the bank cannot give, a sentence each.',
      faults: 'What is to be mended before the quiz is published, a sentence each.',
      unusable: 'What of the model’s replies became neither fact nor candidate.',
      cost: 'What was spent on this request.',
    },
  },
  DraftLine: { description: 'One line of the stream: progress, or at the end the draft or the problem.' },
  Progress: {
    description: 'How far a draft is.',
    members: {
      step: 'What is being done.',
      round: 'For which time: editing and judging come round again.',
      done: 'False when the step begins, true when it ends.',
      calls: 'Calls to the model that are through, and how many there will be.',
      candidates: 'Questions written so far.',
      passing: 'How many of them pass the gate as they stand.',
    },
  },
  Cost: {
    description: 'What was spent: replies that had been kept cost nothing.',
    members: { calls: 'Calls to the model.', tokensIn: 'Tokens sent.', tokensOut: 'Tokens received.' },
  },
  Unusable: {
    description: 'A piece of a model’s reply that could not be used.',
    members: { step: 'In which step.', item: 'The id that the model gave it, or its place in the reply.', reason: 'Why, for people.' },
  },
  SentFacts: { description: 'A fact sheet as it is sent: cards and facts, each at most 300.', members: { $schema: SCHEMA } },
  FactSheet: { description: 'What is known of an article: its cards and its facts.', members: { $schema: SCHEMA } },
  Entity: { description: 'A card: somebody or something that the article is about, and who is interchangeable with whom.' },
  Fact: { description: 'One plain statement of the article with the words that prove it, in one of five kinds.' },
  StatementFact: { description: 'Something that the article says.' },
  ListFact: { description: 'A list that the article gives.' },
  OfficeFact: { description: 'A person’s office.' },
  SpeechFact: { description: 'Somebody’s own words.' },
  EventFact: { description: 'A dated event, for putting in order.' },
  Quote: { description: 'An exact piece of the article’s text.' },
  Candidates: { description: 'Questions as they were written, under their heading.', members: { $schema: SCHEMA } },
  SentCandidate: { description: 'A candidate as it is sent: at most twelve facts, and twelve right and twelve wrong choices.' },
  Candidate: { description: 'A question as somebody wrote it, citing the facts that it asks about and a proof for each wrong choice.' },
  Key: { description: 'A right choice.' },
  Distractor: { description: 'A wrong choice, with the proof that it is wrong.', members: { proof: 'Why it is wrong.' } },
  Proof: { description: 'Why a wrong choice is wrong, in a form that is checked again.' },
  ElsewhereProof: { description: 'The article says it of another thing.', members: { fact: 'The id of a cited fact.' } },
  ContrastProof: { description: 'It stands on the opposing list.', members: { fact: 'The id of a cited fact.' } },
  ValueProof: { description: 'What is asked has one value, and this is another.', members: { fact: 'The id of a cited fact.' } },
  ReferenceProof: {
    description: 'A reference table has it as another value of the same kind.',
    members: { table: 'The name of the table.' },
  },
  SilenceProof: { description: 'The article does not say it, and the stem asks what is so according to it.' },
}
