// The words in front of the API's operations. Paragraphs, `## ` headings and `code` only: page.ts renders no more of Markdown than that.

export const SUMMARY = 'Quizzes made of an article’s facts: scored by the server, each answer proved by the exact sentence of the article.'

export const INTRODUCTION = `Read a quiz, answer its questions, and get for each answer the verdict, the right choice and the sentence of the article that proves it. Everything is JSON, reading and answering need no account and no key, and any page may call the API from a browser.

## Attempts

An attempt is one reader’s run through one quiz. You name it with a UUID of your own making and use that name in every request of the run; nothing has to be opened first. The first answer to a question stands. The same answer again gets the same verdict, byte for byte, with status 200 in place of 201, so a request that may have been lost can simply be sent again and is never counted twice. A different answer gets status 409 with the verdict of the first.

A correction may withdraw a question. From then on every verdict on it, also on answers given before, has the outcome \`withdrawn\` with no key and no points, and it does not count.

If answers cannot be stored for a moment, they are still scored: the verdict then says \`"recorded": false\`. Send the same request again later.

## What the secret key protects

The key (which choices are right) never leaves the server before an answer to that question has arrived, and scores are computed by the server. That protects what is counted: how many readers got a question right means what it says, and a class can take a quiz without finding the answers in the page’s source.

It does not protect against somebody who wants the key: whoever makes a new attempt and answers learns it, and attempts are free. This is a reading quiz, not an exam proctor. Do not let anything of value depend on a score.

## Errors

Every refusal is \`application/problem+json\` (RFC 9457). Decide by \`type\`, which stays the same; \`title\` and \`detail\` are for people and may be reworded. A problem never repeats what was sent. An address that does not exist gets 404, a method that an address does not take gets 405 with \`Allow\`.

## From a browser

Every address under \`/v1/\` sends \`Access-Control-Allow-Origin: *\` and sets no cookies. Scripts of other origins can read \`ETag\`, \`Link\` and \`Retry-After\`.

## What is stored

Per attempt: its UUID, its answers with their verdicts, and the day at whose end it is forgotten, the thirtieth (UTC) after its first answer; \`DELETE\` forgets it at once. For good, as totals: how often each question was answered rightly, partly and wrongly, and how often each choice was picked. No address, user agent or name is stored.

Of drafts, for a day and under their token: the model’s replies, and the draft of a request that had an \`Idempotency-Key\`. Of linting and banking nothing.`

export const TAGS = [
  { name: 'Quizzes', description: 'What can be read before answering: everything but the key.' },
  { name: 'Answers', description: 'Answer, see what was answered, forget it.' },
  { name: 'Writing', description: 'From an article to its quiz: for editors and their tools.' },
  { name: 'Pages', description: 'What people open in a browser.' },
  { name: 'Service', description: 'The API about itself.' },
] as const
