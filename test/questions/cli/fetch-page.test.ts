import type { LookupAddress } from 'node:dns'
import { describe, expect, test } from 'vitest'
import { type Answer, fetchPage, type Get } from '../../../questions/cli/drafting/fetch-page.ts'
import { isPublic, publicLookup } from '../../../questions/cli/drafting/public-lookup.ts'

const PAGE: Answer = { status: 200, location: undefined, contentType: 'text/html', bytes: Buffer.from('<p>It sails.</p>') }
const to = (location: string): Answer => ({ ...PAGE, status: 302, location })

/** A web of these answers by address, and the addresses that were asked for. */
function web(answers: Readonly<Record<string, Answer>>) {
  const asked: string[] = []
  const get: Get = async (url) => {
    asked.push(url.href)
    return answers[url.href] ?? { ...PAGE, status: 404 }
  }
  return { asked, get }
}

describe('a page', () => {
  test('is read from where it has moved to', async () => {
    const { get } = web({ 'https://a.example/x': to('/y'), 'https://a.example/y': to('https://b.example/'), 'https://b.example/': PAGE })
    expect(await fetchPage('https://a.example/x', get)).toEqual({ url: 'https://b.example/', contentType: 'text/html', bytes: PAGE.bytes })
  })

  test.each([
    ['http://b.example/', /Only https/],
    ['https://10.0.0.1/', /not on the public internet/],
    ['https://[fd00::1]/', /not on the public internet/],
    ['file:///etc/passwd', /Only https/],
    ['https://a:b@b.example/', /user name or password/],
  ])('is not followed to %s', async (elsewhere, sentence) => {
    const { get, asked } = web({ 'https://a.example/': to(elsewhere) })
    await expect(fetchPage('https://a.example/', get)).rejects.toThrow(sentence)
    expect(asked).toEqual(['https://a.example/'])
  })

  test('that leads round in a circle is given up', async () => {
    const { get, asked } = web({ 'https://a.example/': to('/') })
    await expect(fetchPage('https://a.example/', get)).rejects.toThrow('redirects more than 5 times')
    expect(asked).toHaveLength(6)
  })

  test('that is not there is told by its status', async () => {
    await expect(fetchPage('https://a.example/', web({}).get)).rejects.toThrow('The server answers with status 404.')
  })
})

describe('an address', () => {
  test.each(['8.8.8.8', '1.1.1.1', '2606:4700:4700::1111'])('%s is public', (address) => expect(isPublic(address)).toBe(true))

  test.each([
    '0.0.0.0',
    '10.1.2.3',
    '100.64.0.1',
    '127.0.0.1',
    '169.254.169.254',
    '172.31.0.1',
    '192.168.1.1',
    '224.0.0.1',
    '255.255.255.255',
    '::',
    '::1',
    '::ffff:127.0.0.1',
    '64:ff9b::7f00:1',
    'fe80::1',
    'fd00::1',
    'ff02::1',
    '2002:7f00:1::',
    '2001:db8::1',
    'localhost',
    '',
  ])('“%s” is not', (address) => expect(isPublic(address)).toBe(false))

  test('of a name is refused where it is this machine’s', async () => {
    const found = await new Promise<Error | null>((resolve) => {
      publicLookup('localhost', { all: true }, (error: Error | null, _: string | LookupAddress[]) => resolve(error))
    })
    expect(found?.message).toBe('An address that is not public.')
  })
})
