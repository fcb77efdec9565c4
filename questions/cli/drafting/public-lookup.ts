// Names → addresses, public ones only: a link in a page must not make this machine read its own network.
import { type LookupAddress, lookup } from 'node:dns'
import { BlockList, isIP, type LookupFunction } from 'node:net'

/** Loopback, private, link-local, shared, multicast and reserved: https://www.iana.org/assignments/iana-ipv4-special-registry, and -ipv6-. */
const NOT_PUBLIC: readonly (readonly [string, number, 'ipv4' | 'ipv6'])[] = [
  ['0.0.0.0', 8, 'ipv4'],
  ['10.0.0.0', 8, 'ipv4'],
  ['100.64.0.0', 10, 'ipv4'],
  ['127.0.0.0', 8, 'ipv4'],
  ['169.254.0.0', 16, 'ipv4'],
  ['172.16.0.0', 12, 'ipv4'],
  ['192.0.0.0', 24, 'ipv4'],
  ['192.0.2.0', 24, 'ipv4'],
  ['192.168.0.0', 16, 'ipv4'],
  ['198.18.0.0', 15, 'ipv4'],
  ['198.51.100.0', 24, 'ipv4'],
  ['203.0.113.0', 24, 'ipv4'],
  ['224.0.0.0', 3, 'ipv4'],
]

/** Where the public internet of version 6 is; mapped and translated addresses of version 4 are outside it. */
const PUBLIC_V6 = new BlockList()
PUBLIC_V6.addSubnet('2000::', 3, 'ipv6')
/** 6to4 and Teredo hold an address of version 4 inside; the last is for documents. */
const TUNNELS = new BlockList()
for (const [net, bits] of [
  ['2001::', 23],
  ['2002::', 16],
  ['2001:db8::', 32],
] as const)
  TUNNELS.addSubnet(net, bits, 'ipv6')

const blocked = new BlockList()
for (const [net, bits, family] of NOT_PUBLIC) blocked.addSubnet(net, bits, family)

/** Whether an address, in its usual notation, is one of the public internet. */
export function isPublic(address: string): boolean {
  if (isIP(address) === 4) return !blocked.check(address, 'ipv4')
  if (isIP(address) === 6) return PUBLIC_V6.check(address, 'ipv6') && !TUNNELS.check(address, 'ipv6')
  return false
}

export class NotPublic extends Error {}

/** As `dns.lookup`, and fails where any address of the name is not public. It serves the very connection, so a name cannot change in between. */
export const publicLookup: LookupFunction = (hostname, options, callback) => {
  lookup(hostname, { ...options, all: true }, (error, addresses: LookupAddress[]) => {
    const [first] = addresses ?? []
    if (error !== null || first === undefined) return callback(error ?? new Error('The name has no address.'), '', 0)
    if (!addresses.every(({ address }) => isPublic(address))) return callback(new NotPublic('An address that is not public.'), '', 0)
    return options.all === true ? callback(null, addresses) : callback(null, first.address, first.family)
  })
}
