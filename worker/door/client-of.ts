// Tells clients apart by network address, for the limit on writes. It keeps nothing.

const GROUPS = 8

/** Groups of 16 bits. All addresses that agree in them are one household's: it has 2⁶⁴ to write from. */
const GROUPS_OF_A_CLIENT = 4

/** `::ffff:0:0/96` (RFC 4291, 2.5.5.2). */
const MAPPED_FROM_IPV4 = [0, 0, 0, 0, 0, 0xffff]

/**
 * One key for all addresses of a client: an IPv4 address as it is, also where it comes mapped to IPv6; of IPv6 the first 64 bits. What is
 * no address is its own key.
 */
export function clientOf(address: string): string {
  const groups = groupsOf(address)
  if (groups === null) return address
  if (MAPPED_FROM_IPV4.every((group, place) => groups[place] === group)) {
    const [high = 0, low = 0] = groups.slice(MAPPED_FROM_IPV4.length)
    return [high >> 8, high & 0xff, low >> 8, low & 0xff].join('.')
  }
  const prefix = groups.slice(0, GROUPS_OF_A_CLIENT).map((group) => group.toString(16))
  return `${prefix.join(':')}::/64`
}

/** The groups of an IPv6 address; null for anything else. The platform's parser of addresses knows every form, and compresses to one. */
function groupsOf(address: string): number[] | null {
  const [, compressed] = /^\[(.*)\]$/.exec(URL.parse(`http://[${address}]`)?.hostname ?? '') ?? []
  if (compressed === undefined) return null
  const [before = [], after = []] = compressed.split('::').map((half) => half.split(':').filter((group) => group !== ''))
  const zeros = Array<string>(GROUPS - before.length - after.length).fill('0')
  return [...before, ...zeros, ...after].map((group) => Number.parseInt(group, 16))
}
