// Whom the limit on writes counts as one client: an IPv4 address, or the /64 that an IPv6 household has to itself.
import { describe, expect, test } from 'vitest'
import { clientOf } from '../../worker/door/client-of.ts'

describe('addresses of one client', () => {
  test.each([
    ['an IPv4 address', '192.0.2.1', '192.0.2.1'],
    ['two addresses of one /64', '2001:db8:1:2::1', '2001:db8:1:2:ffff:ffff:ffff:ffff'],
    ['one address, compressed and in full', '2001:db8::1', '2001:0db8:0000:0000:0000:0000:0000:0001'],
    ['one address in either case', '2001:DB8:A::1', '2001:db8:a::1'],
    ['a /64 that ends in zeros', '2001:db8::1', '2001:db8:0:0:1:2:3:4'],
    ['zeros in the middle of the /64', '2001::5:6:7:8:9', '2001:0:0:5:1:1:1:1'],
    ['zeros at the start', '::5:6:7:8:9', '0:0:0:5::1'],
    ['nothing but zeros', '::', '::1'],
    ['an IPv4 address, and the same mapped to IPv6', '192.0.2.1', '::ffff:192.0.2.1'],
    ['a mapped address in hexadecimal', '192.0.2.1', '::ffff:c000:201'],
    ['a mapped address in full', '192.0.2.1', '0:0:0:0:0:FFFF:192.0.2.1'],
  ])('%s', (_, one, other) => {
    expect(clientOf(one)).toBe(clientOf(other))
  })
})

describe('addresses of two clients', () => {
  test.each([
    ['two IPv4 addresses', '192.0.2.1', '192.0.2.2'],
    ['neighbouring /64s', '2001:db8:1:2::1', '2001:db8:1:3::1'],
    ['a shorter prefix in common', '2001:db8:1::1', '2001:db8:1:2::1'],
    ['zeros in different places', '2001:db8::5:6:7:8:9', '2001::db8:5:6:7:8:9'],
    ['two mapped IPv4 addresses', '::ffff:192.0.2.1', '::ffff:192.0.2.2'],
    ['IPv4 and an IPv6 prefix', '192.0.2.1', '2001:db8::1'],
  ])('%s', (_, one, other) => {
    expect(clientOf(one)).not.toBe(clientOf(other))
  })
})

test('what is no address stands for itself, and is no error', () => {
  for (const odd of ['', 'local', ':', ':::', '1:2:3', '1:2:3:4:5:6:7:8:9', 'x::1', '::ffff:999.1.1.1', '1::2::3', 'fe80::1%eth0']) {
    expect(clientOf(odd)).toBe(odd)
  }
})
