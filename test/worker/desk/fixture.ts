// The desk under test, and what is sent to it.
import { env } from 'cloudflare:workers'
import candidates from '../../../questions/articles/pakistan-iran-ambassadors/candidates.json' with { type: 'json' }
import facts from '../../../questions/articles/pakistan-iran-ambassadors/facts.json' with { type: 'json' }
import { createDesk } from '../../../worker/desk/app.ts'
import type { DeskBindings } from '../../../worker/desk/bindings.ts'

const app = createDesk()

export const bindings = env as unknown as DeskBindings

/** The published article's sources. */
export const published = { facts, candidates }

/** As vitest.config.ts sets it. */
export const TOKEN = bindings.DRAFTS_TOKEN ?? ''

export const AUTHORISED = { Authorization: `Bearer ${TOKEN}` }

/** POSTs a value as JSON to the desk, with other settings where they are named. */
export async function post(
  path: string,
  value: unknown,
  headers: Record<string, string> = {},
  { settings = {}, signal }: { settings?: Partial<DeskBindings>; signal?: AbortSignal } = {},
): Promise<Response> {
  const body = typeof value === 'string' ? value : JSON.stringify(value)
  const request = new Request(`https://quiz.example${path}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...headers },
    body,
    ...(signal && { signal }),
  })
  return app.fetch(request, { ...bindings, ...settings })
}

const OWN = 'text/markdown; variant=article-quiz'

/** An article in the form in which it is taken as it stands. */
export const own = (text: string) => ({ text, contentType: OWN })

let count = 0

/** An article of its own that makes the model's endpoint behave so, and the marker by which the endpoint knows it. */
export function scripted(behaviour: 'answers' | 'hangs' | 'closes' | 'breaks') {
  count += 1
  const marker = `${behaviour}-${crypto.randomUUID().slice(0, 8)}${count}`
  const text = `---\ntitle: A scripted article\npublishedOn: 2026-03-02\nlanguage: en\nlicence: none\n---\n\nEndpoint ${marker} is named here. The harbour bridge in Exampleton reopened on Monday.\n`
  return { marker, request: { slug: 'scripted', article: own(text) } }
}

/** How often the model was asked about that article. */
export const timesAsked = async (marker: string) => (await fetch(`https://model.test/asked/${marker}`)).json<number>()

export const release = async (marker: string) => void (await fetch(`https://model.test/release/${marker}`))
