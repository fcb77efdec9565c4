// An OpenAI-compatible endpoint that behaves as the article tells it to: “Endpoint hangs-1a2b.” in the article's text.

interface Seen {
  asked: number
  release: () => void
  readonly released: Promise<void>
}

const seen = new Map<string, Seen>()

function seenOf(marker: string): Seen {
  const known = seen.get(marker)
  if (known !== undefined) return known
  const { promise, resolve } = Promise.withResolvers<void>()
  const fresh = { asked: 0, release: resolve, released: promise }
  seen.set(marker, fresh)
  return fresh
}

/** One question on the sentence that every such article has. The gate refuses it (nobody is told what “it” is), so that the draft is empty and still takes several calls. */
const WRITTEN = {
  facts: [
    {
      id: 'f1',
      statement: 'The harbour bridge in Exampleton reopened on Monday.',
      quotes: ['The harbour bridge in Exampleton reopened on Monday.'],
      certainty: 'asserted',
      worth: 2,
    },
  ],
  questions: [
    {
      id: 'q1',
      family: 'place',
      facts: ['f1'],
      stem: 'Where did it reopen?',
      key: [{ text: 'Exampleton', quote: 'Exampleton' }],
      distractors: [{ text: 'Lund', proof: { by: 'silence' } }],
    },
  ],
}

/** Whatever is asked. */
const REPLY = {
  object: 'chat.completion',
  choices: [{ index: 0, message: { role: 'assistant', content: JSON.stringify(WRITTEN) }, finish_reason: 'stop' }],
  usage: { prompt_tokens: 100, completion_tokens: 10 },
}

async function behave(behaviour: string, one: Seen): Promise<Response> {
  if (behaviour === 'hangs') await one.released
  if (behaviour === 'closes') return Response.json({ error: { message: 'zq9echo' } }, { status: 401 })
  if (behaviour === 'breaks' && one.asked === 2) return Response.json({ error: { message: 'zq9echo' } }, { status: 401 })
  return Response.json(REPLY)
}

/** `…/asked/{marker}` tells how often the model was asked about an article, `…/release/{marker}` lets what hangs go on. */
export async function scriptedEndpoint(request: Request): Promise<Response> {
  const [, control, of = ''] = /\/(asked|release)\/([a-z0-9-]+)$/.exec(new URL(request.url).pathname) ?? []
  if (control === 'release') seenOf(of).release()
  if (control !== undefined) return Response.json(seenOf(of).asked)
  const [, marker, behaviour] = /Endpoint (([a-z]+)-[a-z0-9]+)/.exec(await request.text()) ?? []
  if (marker === undefined || behaviour === undefined) return Response.json(REPLY)
  const one = seenOf(marker)
  one.asked += 1
  return behave(behaviour, one)
}
