// Finds a port of this machine that nobody listens on.
import { createServer } from 'node:net'

/** How many ports are tried after the first. */
const TRIES = 20

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer()
    probe.once('error', () => resolve(false))
    probe.listen(port, '127.0.0.1', () => probe.close(() => resolve(true)))
  })
}

/** `first`, or the next free port after it; null where twenty in a row are taken. */
export async function freePort(first: number, tries = TRIES): Promise<number | null> {
  for (let port = first; port <= Math.min(first + tries, 65_535); port++) {
    if (await isFree(port)) return port
  }
  return null
}
