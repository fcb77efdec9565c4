// Sends a request as it stands: `fetch` would mend addresses and refuse what a broken client may well send.
import { Buffer } from 'node:buffer'
import { Agent, type IncomingHttpHeaders, request } from 'node:http'

export interface Reply {
  readonly status: number
  readonly headers: IncomingHttpHeaders
  readonly text: string
}

export interface Sending {
  readonly method: string
  readonly address: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: Uint8Array | null
}

/** Milliseconds: long enough for a busy machine, short enough to find a request that is never answered. */
const PATIENCE = 30_000

const agent = new Agent({ keepAlive: true, maxSockets: 8 })

/** Sends to the server at `origin`. Rejects where the connection ends without a reply. */
export function send(origin: string, { method, address, headers, body }: Sending): Promise<Reply> {
  const { hostname, port } = new URL(origin)
  const length = body === null || 'Transfer-Encoding' in headers ? {} : { 'Content-Length': String(body.byteLength) }
  return new Promise((resolve, reject) => {
    const sent = request(
      { agent, hostname, port, method, path: address, headers: { ...headers, ...length }, timeout: PATIENCE },
      (reply) => {
        const chunks: Buffer[] = []
        reply.on('data', (chunk: Buffer) => chunks.push(chunk))
        reply.on('error', reject)
        reply.on('end', () =>
          resolve({ status: reply.statusCode ?? 0, headers: reply.headers, text: Buffer.concat(chunks).toString('utf8') }),
        )
      },
    )
    sent.on('error', reject)
    sent.on('timeout', () => sent.destroy(new Error(`${method} ${address} was not answered.`)))
    sent.end(body ?? undefined)
  })
}
