// Reads an article's page from the web: https only, public addresses only, bounded in size, time and redirects.
import { request } from 'node:https'
import { isIP } from 'node:net'
import { isPublic, NotPublic, publicLookup } from './public-lookup.ts'

/** Bytes: what the intake takes at most, and more than any article's page has. */
const LARGEST = 10_000_000
/** Milliseconds for the whole page, redirects included. */
const LONGEST_MS = 20_000
const REDIRECTS = 5

export interface Page {
  readonly url: string
  /** As the server says, with its parameters. */
  readonly contentType: string
  readonly bytes: Uint8Array
}

export interface Answer {
  readonly status: number
  readonly location: string | undefined
  readonly contentType: string
  readonly bytes: Uint8Array
}

/** Why a page is not read, as one sentence for whoever asked for it. */
export class PageRefused extends Error {}

export type Get = (url: URL, signal: AbortSignal) => Promise<Answer>

/** One GET without following anything. */
const get: Get = (url, signal) =>
  new Promise((resolve, reject) => {
    const headers = { accept: 'text/html, text/markdown, text/plain', 'accept-encoding': 'identity', 'user-agent': 'article-quiz draft' }
    request(url, { headers, lookup: publicLookup, signal }, (response) => {
      const chunks: Buffer[] = []
      let size = 0
      response.on('data', (chunk: Buffer) => {
        size += chunk.length
        if (size > LARGEST) response.destroy(new PageRefused(`The page has more than ${LARGEST / 1_000_000} MB.`))
        else chunks.push(chunk)
      })
      response.on('error', reject)
      response.on('end', () => {
        const { location, 'content-type': contentType = '', 'content-encoding': encoding = 'identity' } = response.headers
        if (encoding !== 'identity') reject(new PageRefused('The server sends the page compressed, though it was asked not to.'))
        else resolve({ status: response.statusCode ?? 0, location, contentType, bytes: Buffer.concat(chunks) })
      })
    })
      .on('error', reject)
      .end()
  })

function checked(url: URL): URL {
  if (url.protocol !== 'https:') throw new PageRefused('Only https addresses are read.')
  if (url.username !== '' || url.password !== '') throw new PageRefused('The address holds a user name or password.')
  const host = url.hostname.replace(/^\[|\]$/g, '')
  if (isIP(host) !== 0 && !isPublic(host)) throw new NotPublic()
  return url
}

function sentence(error: unknown, signal: AbortSignal): string {
  if (error instanceof PageRefused) return error.message
  if (error instanceof NotPublic) return 'The address is not on the public internet. Save the page and name the file instead.'
  if (signal.aborted) return `The page did not come within ${LONGEST_MS / 1000} seconds.`
  return 'The page cannot be reached.'
}

async function follow(start: URL, signal: AbortSignal, fetchOne: Get): Promise<Page> {
  let url = checked(start)
  for (let hops = 0; hops <= REDIRECTS; hops += 1) {
    const { status, location, contentType, bytes } = await fetchOne(url, signal)
    if (status === 200) return { url: url.href, contentType, bytes }
    if (status < 300 || status > 399 || location === undefined) throw new PageRefused(`The server answers with status ${status}.`)
    const next = URL.parse(location, url.href)
    if (next === null) throw new PageRefused('The server redirects to no address.')
    url = checked(next)
  }
  throw new PageRefused(`The server redirects more than ${REDIRECTS} times.`)
}

/** The page at an address. Throws a `PageRefused`. */
export async function fetchPage(address: string, fetchOne: Get = get): Promise<Page> {
  const signal = AbortSignal.timeout(LONGEST_MS)
  try {
    const url = URL.parse(address)
    if (url === null) throw new PageRefused('That is no address.')
    return await follow(url, signal, fetchOne)
  } catch (error) {
    throw new PageRefused(sentence(error, signal), { cause: error })
  }
}
