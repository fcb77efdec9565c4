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

/** Of this a draft without questions is made. */
const EMPTY = {
  object: 'chat.completion',
  choices: [{ index: 0, message: { role: 'assistant', content: '{}' }, finish_reason: 'stop' }],
  usage: { prompt_tokens: 100, completion_tokens: 10 },
}

async function behave(behaviour: string, one: Seen): Promise<Response> {
  if (behaviour === 'hangs') await one.released
  if (behaviour === 'closes') return Response.json({ error: { message: 'zq9echo' } }, { status: 401 })
  if (behaviour === 'breaks' && one.asked === 2) return Response.json({ error: { message: 'zq9echo' } }, { status: 401 })
  return Response.json(EMPTY)
}

/** `…/asked/{marker}` tells how often the model was asked about an article, `…/release/{marker}` lets what hangs go on. */
export async function scriptedEndpoint(request: Request): Promise<Response> {
  const [, control, of = ''] = /\/(asked|release)\/([a-z0-9-]+)$/.exec(new URL(request.url).pathname) ?? []
  if (control === 'release') seenOf(of).release()
  if (control !== undefined) return Response.json(seenOf(of).asked)
  const [, marker, behaviour] = /Endpoint (([a-z]+)-[a-z0-9]+)/.exec(await request.text()) ?? []
  if (marker === undefined || behaviour === undefined) return Response.json(EMPTY)
  const one = seenOf(marker)
  one.asked += 1
  return behave(behaviour, one)
}
