// GET /openapi.json and GET /docs: files made by the build, sent through the app so that a wrong method is refused there as everywhere else.
import type { Context } from 'hono'
import type { AppEnv } from '../bindings.ts'

/** Sends the built file at `path` with the headers of widget/pages/_headers. */
export function builtFile(path: string) {
  return async function builtFile(c: Context<AppEnv>): Promise<Response> {
    const sent = await c.env.ASSETS.fetch(new Request(new URL(path, c.req.url), { headers: c.req.raw.headers }))
    return new Response(sent.body, sent) // the headers of a fetched response cannot be added to
  }
}
