// The page at /docs/your-own-article/: from an article's file to its quiz in a page, by commands, by hand and by calls.
import { html } from 'hono/html'
import { codeBlock } from '../pages/code-block.ts'
import { layout, type Markup } from '../pages/layout.ts'
import { EXAMPLE_STORY } from './example-story.ts'
import { wordsMarkup } from './prose-markup.ts'

interface Step {
  readonly id: string
  readonly title: string
  readonly about: string
  /** Paragraphs, and code in its blocks. */
  readonly content: readonly (string | { readonly title: string; readonly code: string })[]
}

const FOLDER = 'questions/articles/my-article'

const STEPS: readonly Step[] = [
  {
    id: 'article',
    title: 'An article',
    about: 'A file of plain text, Markdown or HTML, or an `https` address.',
    content: [
      'It is English, of 120 to 20,000 words. Bylines, captions, related stories and what else is no part of it are left out by themselves. The folder, and later the quiz, get the file’s name.',
      { title: 'my-article.txt: an invented article to try it with', code: EXAMPLE_STORY },
    ],
  },
  {
    id: 'draft',
    title: 'A draft',
    about: 'A language model of your choice writes and edits; code decides what is printed.',
    content: [
      'Any endpoint that takes OpenAI’s chat completions will do, also one on your own machine (`docs/models.md` has examples). The command says before what it will cost, shows how far it is, and goes on where it was broken off when you run it again.',
      {
        title: 'With a model',
        code: 'npm run draft -- my-article.txt \\\n  --base-url http://127.0.0.1:11434/v1 --model name-of-your-model',
      },
      'A key for the endpoint comes from the environment, as `MODEL_KEY`. Without an endpoint, you carry the texts to any chat window: the command writes a prompt into a file, you save the whole reply under the name that it prints, and run the same command again, six times in all.',
      { title: 'Without a model', code: 'npm run draft -- my-article.txt' },
      `The draft is a folder, \`${FOLDER}\`: \`article.md\` as it was read, \`facts.json\`, \`candidates.json\`, and what is made of them, \`bank.json\` and \`quiz.json\`. \`refusals.md\` has every question that was refused, with the reason.`,
    ],
  },
  {
    id: 'mend',
    title: 'Your own eyes',
    about: 'Read `candidates.json`; mend, drop and add as you like. The gate tells you what it thinks as you save.',
    content: [
      { title: 'The gate’s opinion, by file and line', code: `npm run lint -- ${FOLDER} --watch` },
      'Each line has the place, the code of the rule, and how to mend it. Your editor completes both files by the schemas that they name. Before it is published the article needs a `licence:` line in `article.md`, which says by what right the text stands there, and a `publishedOn:` line where the article states no date.',
    ],
  },
  {
    id: 'quiz',
    title: 'The quiz',
    about: 'Everything that is not refused is made into a bank, and the best of the bank into a quiz.',
    content: [
      { title: 'Make it, run it', code: 'npm run generate\nnpm start' },
      'Open the address that is printed and add `q/my-article`: there is the quiz. The first command says what the quiz would be better with, and ends with an error as long as something is to be mended; the files are written all the same.',
    ],
  },
  {
    id: 'page',
    title: 'In a page',
    about: 'One script and one element, from whichever server the quiz runs on.',
    content: [
      {
        title: 'HTML',
        code: `<script type="module" src="http://127.0.0.1:8787/widget.js"></script>
<article-quiz quiz="my-article">
  <a href="http://127.0.0.1:8787/q/my-article">Take the quiz</a>
</article-quiz>`,
      },
    ],
  },
  {
    id: 'calls',
    title: 'The same by calls',
    about: 'For editors’ tools. The API reference has all that they take and answer.',
    content: [
      'Linting is open to everybody. The other two calls need a token that the operator has set, and drafting needs a model. On your own machine both come from the environment, or from a file `.dev.vars` with a `NAME=value` a line; deployed, they are secrets of the Worker `article-quiz-desk`: `npx wrangler secret put DRAFTS_TOKEN --config worker/desk/wrangler.toml`, and the same for `MODEL_BASE_URL`, `MODEL_NAME` and `MODEL_KEY`.',
      {
        title: 'Run with a token and a model',
        code: 'DRAFTS_TOKEN=choose-one \\\nMODEL_BASE_URL=http://127.0.0.1:11434/v1 MODEL_NAME=name-of-your-model \\\nnpm start',
      },
      {
        title: 'Draft, with progress',
        code: `node -p 'const text = fs.readFileSync("my-article.txt", "utf8")
const article = { text, contentType: "text/plain" }
JSON.stringify({ slug: "my-article", article })' > article.json

curl -N http://127.0.0.1:8787/v1/drafts -d @article.json \\
  -H 'Authorization: Bearer choose-one' \\
  -H 'Content-Type: application/json' \\
  -H 'Accept: application/x-ndjson' \\
  -H 'Idempotency-Key: "my-article-1"'`,
      },
      {
        title: 'Lint the folder’s candidates',
        code: `node -p 'const file = (name) =>
  fs.readFileSync("${FOLDER}/" + name, "utf8")
const contentType = "text/markdown; variant=article-quiz"
const article = { text: file("article.md"), contentType }
const facts = JSON.parse(file("facts.json"))
const candidates = JSON.parse(file("candidates.json"))
JSON.stringify({ slug: "my-article", article, facts, candidates })' > lint.json

curl http://127.0.0.1:8787/v1/lint -d @lint.json \\
  -H 'Content-Type: application/json'`,
      },
      {
        title: 'Make the bank and the quiz of the same',
        code: `curl http://127.0.0.1:8787/v1/bank -d @lint.json \\
  -H 'Authorization: Bearer choose-one' \\
  -H 'Content-Type: application/json'`,
      },
    ],
  },
]

function stepMarkup({ id, title, about, content }: Step): Markup {
  return html`<section class="ruled" aria-labelledby="${id}">
<div class="rail"><h2 id="${id}">${title}</h2><p>${wordsMarkup(about)}</p></div>
<div class="text prose">${content.map((part, at) =>
    typeof part === 'string' ? html`<p>${wordsMarkup(part)}</p>\n` : html`${codeBlock({ id: `${id}-${at}`, ...part })}\n`,
  )}</div>
</section>
`
}

const SUMMARY = 'From an article to a quiz made only of its facts, with a language model of your choice or without one.'

/** The page as HTML. */
export async function ownArticlePage(): Promise<string> {
  const main = html`<article class="story reference">
<p class="rail what">${SUMMARY}</p>
<h1>Your own article in five minutes</h1>
<dl class="rail facts">
<div><dt>You need</dt><dd>Node 20 or later, and the project’s files</dd></div>
<div><dt>You may have</dt><dd>a language model, or a chat window</dd></div>
<div><dt>Every call</dt><dd><a href="/docs/">API reference</a></dd></div>
</dl>
<div class="text lead"><p>${wordsMarkup('All of it happens in a checkout of Article Quiz, after `npm install`. Words are written, by a model or by you; proofs are computed: what the gate cannot prove with the article’s own sentences is never shown to a reader.')}</p></div>
</article>
${STEPS.map(stepMarkup)}`
  return String(
    await layout({ title: 'Your own article in five minutes · Article Quiz', description: SUMMARY, stylesheet: '/docs/docs.css', main }),
  )
}
