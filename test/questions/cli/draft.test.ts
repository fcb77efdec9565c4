import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { type Answer, dies, fails, hangs, modelServer } from '../../model-server.ts'
import { honestly, honestReply, STORY } from './honest-server.ts'
import { folder, run, start } from './run-command.ts'

/** More calls than a draft of a short article takes. */
const MANY = 10

/** A file with the story, a library, and a model server that answers so. */
async function desk(...script: readonly [Answer, ...Answer[]]) {
  const home = folder()
  const file = join(home, 'ferry-port.txt')
  writeFileSync(file, STORY)
  const library = join(home, 'articles')
  const server = await modelServer(...script)
  onTestFinished(() => server.close())
  const slug = join(library, 'ferry-port')
  const args = [file, '--into', library, '--model', 'tester', '--base-url', server.baseUrl]
  return { home, file, library, slug, server, args }
}

const kept = (slug: string) => readdirSync(join(slug, 'replies')).filter((name) => /^\w+-\d+(?:-\d+)?\.\w+\.txt$/.test(name)).length
const read = (slug: string, name: string) => readFileSync(join(slug, name), 'utf8')
const json = (slug: string, name: string) => JSON.parse(read(slug, name))

describe('npm run draft', () => {
  test('makes a folder with facts, bank, quiz and every refusal, and says what to do next', async () => {
    const { args, slug, server } = await desk(honestly)
    const { status, stdout, stderr } = await run('draft', args)
    expect(stderr).toMatch(/writing facts and questions … \(0 of \d calls\)/)
    expect(stderr).toMatch(/selecting the quiz: done \(\d of \d calls, \d+ questions, \d+ pass the gate\)/)
    expect(status).toBe(0)
    const calls = server.asked.length
    expect(readdirSync(slug).sort()).toEqual(
      ['article.md', 'bank.json', 'candidates.json', 'facts.json', 'quiz.json', 'refusals.md', 'replies', 'report.json'].sort(),
    )
    expect(json(slug, 'quiz.json').questions.length).toBeGreaterThan(2)
    expect(stdout).toMatch(/Estimated: \d+ calls, [\d,]+ tokens in, [\d,]+ tokens out\./)
    expect(stdout).toContain(`Spent: ${calls} calls, `)
    expect(stdout).toContain('does not say under which licence')
    expect(stdout).toContain('npm run lint -- ')
    expect(read(slug, 'article.md')).toMatch(/^licence:$/m)
    for (const name of ['facts.json', 'candidates.json']) expect(existsSync(resolve(slug, json(slug, name).$schema)), name).toBe(true)
    const { refused, spent, counts } = json(slug, 'report.json')
    expect(spent).toEqual({ calls, tokensIn: calls * 1200, tokensOut: calls * 340 })
    expect(counts.bank).toBe(json(slug, 'bank.json').questions.length)
    for (const { candidate } of refused) expect(read(slug, 'refusals.md')).toContain(`(${candidate})`)
  })

  test('writes what npm run generate makes of the same files', async () => {
    const { args, slug, library } = await desk(honestly)
    await run('draft', args)
    writeFileSync(join(slug, 'article.md'), read(slug, 'article.md').replace('licence:', 'licence: ours'))
    const { status, stdout } = await run('generate', ['--check', library])
    expect(stdout).not.toContain('differs')
    expect(status).toBe(0)
  })

  test('goes on from the kept replies where the endpoint died, and pays for none of them again', async () => {
    const { args, slug, server } = await desk(honestly, honestly, fails(401))
    const first = await run('draft', args)
    expect(first.status).toBe(1)
    expect(first.stderr).toMatch(/2 replies are kept: the same command goes on from there\.\n$/)
    expect(kept(slug)).toBe(2)
    expect(existsSync(join(slug, 'bank.json'))).toBe(false)
    const again = await modelServer(honestly)
    onTestFinished(() => again.close())
    const second = await run(
      'draft',
      args.map((arg) => (arg === server.baseUrl ? again.baseUrl : arg)),
    )
    expect(second.status).toBe(0)
    expect(json(slug, 'report.json').spent.calls).toBe(again.asked.length + 2)
    expect(kept(slug)).toBe(again.asked.length + 2)
  })

  test('ends in good order when it is interrupted in the middle of a call', async () => {
    const { args, slug, server } = await desk(honestly, hangs)
    const running = start('draft', args)
    for (const _ of ['write', 'read']) await Promise.race([server.nextRequest(), running.ended])
    // Ctrl-C under npm comes twice.
    running.process.kill('SIGINT')
    running.process.kill('SIGINT')
    const { status, stderr } = await running.ended
    expect(status).toBe(130)
    expect(stderr).toMatch(/Interrupted\. 1 reply is kept: the same command goes on from there\.\n$/)
    expect(kept(slug)).toBe(1)
  })

  test('waits as long as a busy endpoint asks for, and goes on', async () => {
    const { args, slug, server } = await desk(fails(429, { 'retry-after': '0' }), honestly)
    expect((await run('draft', args)).status).toBe(0)
    expect(server.asked).toHaveLength(kept(slug) + 1)
  })

  test('keeps no half of a reply when the connection breaks off', async () => {
    const { args, slug, server } = await desk(dies('{"heading":'), fails(401))
    expect((await run('draft', args)).status).toBe(1)
    expect(server.asked.length).toBeGreaterThan(1)
    expect(kept(slug)).toBe(0)
  })

  test('says in one sentence that nothing answers at the address, and never shows the key', async () => {
    const { args, server } = await desk(fails(401))
    const { status, stdout, stderr } = await run('draft', [...args, '--key-env', 'DESK_KEY'], { DESK_KEY: 'sesame-open' })
    expect(server.asked[0]?.headers.authorization).toBe('Bearer sesame-open')
    expect(status).toBe(1)
    expect(stdout + stderr).not.toContain('sesame-open')
  })
})

describe('npm run draft by paste', () => {
  test('writes each prompt, names the file for the reply, and drafts the same as with an endpoint', async () => {
    const { args, slug, file, library } = await desk(honestly)
    await run('draft', args)
    const drafted = [json(slug, 'quiz.json'), json(slug, 'bank.json')]
    const other = join(library, '..', 'pasted')
    let ran = await run('draft', [file, '--into', other, '--paste', '--model', 'tester'])
    for (let turn = 0; ran.status === 3 && turn < MANY; turn += 1) {
      const [, prompt = '', reply = ''] = /Put the text of (\S+) to the model, and save its whole reply as (\S+)\.\n/.exec(ran.stdout) ?? []
      expect(ran.stdout).toContain('Then run the same command again.')
      writeFileSync(reply, honestReply(readFileSync(prompt, 'utf8')))
      ran = await run('draft', [file, '--into', other, '--paste', '--model', 'tester'])
    }
    expect(ran.status).toBe(0)
    expect([json(join(other, 'ferry-port'), 'quiz.json'), json(join(other, 'ferry-port'), 'bank.json')]).toEqual(drafted)
  })

  test('is what happens where no model is named; a blank file is no reply', async () => {
    const { file, library, slug } = await desk(hangs)
    const { status, stdout } = await run('draft', [file, '--into', library])
    expect(status).toBe(3)
    const [, reply = ''] = /reply as (\S+)\.\n/.exec(stdout) ?? []
    writeFileSync(reply, '\n')
    expect(await run('draft', [file, '--into', library])).toMatchObject({ status: 3, stdout })
    expect(existsSync(join(slug, 'facts.json'))).toBe(false)
  })
})

describe('npm run draft and the work of people', () => {
  test('never overwrites an edit without --force, and names every edited file', async () => {
    const { args, slug, server } = await desk(honestly)
    await run('draft', args)
    const names = ['facts.json', 'candidates.json', 'bank.json', 'refusals.md']
    const edited = names.map((name) => (name.endsWith('.json') ? JSON.stringify({ ...json(slug, name), heading: 'Mine' }) : 'Mine'))
    for (const [at, name] of names.entries()) writeFileSync(join(slug, name), edited[at] ?? '')
    const { status, stderr } = await run('draft', args)
    expect(status).toBe(1)
    for (const name of names) expect(stderr).toContain(join(slug, name))
    expect(names.map((name) => read(slug, name))).toEqual(edited)
    expect((await run('draft', [...args, '--force'])).status).toBe(0)
    for (const [at, name] of names.entries()) expect(read(slug, name), name).not.toBe(edited[at])
    expect(server.asked).toHaveLength(kept(slug))
  })

  test('takes another layout of the same data for no edit', async () => {
    const { args, slug } = await desk(honestly)
    await run('draft', args)
    writeFileSync(join(slug, 'facts.json'), JSON.stringify(json(slug, 'facts.json')).replaceAll('{"', '{\r\n"'))
    expect((await run('draft', args)).status).toBe(0)
  })

  test('keeps a licence that was filled in, and drafts from the edited article', async () => {
    const { args, slug } = await desk(honestly)
    await run('draft', args)
    const filled = read(slug, 'article.md').replace('licence:', 'licence: ours')
    writeFileSync(join(slug, 'article.md'), filled)
    const { status, stdout } = await run('draft', args)
    expect(status).toBe(0)
    expect(stdout).not.toContain('licence the text')
    expect(read(slug, 'article.md')).toBe(filled)
  })

  test('refuses to put another article into a folder with an edited one', async () => {
    const { args, slug, file } = await desk(honestly)
    await run('draft', args)
    writeFileSync(join(slug, 'article.md'), 'Mine')
    writeFileSync(file, STORY.replace('Skarvik', 'Skarvika'))
    const { status, stderr } = await run('draft', args)
    expect(status).toBe(1)
    expect(stderr).toContain(join(slug, 'article.md'))
    expect(read(slug, 'article.md')).toBe('Mine')
  })

  test('never touches a folder that somebody made by hand', async () => {
    const { args, slug } = await desk(honestly)
    mkdirSync(slug, { recursive: true })
    writeFileSync(join(slug, 'facts.json'), '{}')
    expect((await run('draft', args)).status).toBe(1)
    expect(readdirSync(slug)).toEqual(['facts.json'])
  })
})

describe('npm run draft refuses', () => {
  test.each([
    ['a file that is not there', ['absent.txt'], 1, /There is no such file/],
    ['a folder', [import.meta.dirname], 1, /That is no file/],
    ['plain http', ['http://example.com/'], 1, /Only https addresses/],
    ['an address of this machine', ['https://127.0.0.1/'], 1, /not on the public internet/],
    ['a name of this machine', ['https://localhost/'], 1, /not on the public internet/],
    ['an address of this machine in disguise', ['https://0x7f.1/'], 1, /not on the public internet/],
    ['an address of this machine in version 6', ['https://[::ffff:127.0.0.1]/'], 1, /not on the public internet/],
    ['an address with a password', ['https://a:b@example.com/'], 1, /user name or password/],
    ['no article at all', [], 2, /Usage: /],
    ['two articles', ['a.txt', 'b.txt'], 2, /One article at a time/],
    ['a flag that there is not', ['a.txt', '--modle', 'x'], 2, /Usage: /],
    ['a model without an address', ['a.txt', '--model', 'x'], 2, /--model needs --base-url/],
    ['an address without a model', ['a.txt', '--base-url', 'http://127.0.0.1/v1'], 2, /--base-url needs --model/],
    ['a slug that leads elsewhere', ['a.txt', '--slug', '../x'], 2, /lower-case words joined by hyphens/],
  ])('%s', async (_, args, status, sentence) => {
    const ran = await run('draft', [...args, '--into', folder()])
    expect(ran.stderr).toMatch(sentence)
    expect(ran.stderr).not.toMatch(/\n {4}at /)
    expect(ran.status).toBe(status)
  })

  test.each([
    ['a text that is too short', Buffer.from('Ferry\n\nIt sails.'), /\(too-short\)/],
    ['bytes that are no text', Buffer.from([0xff, 0xfe, 0x00, 0xd8]), /Save it as UTF-8/],
  ])('%s', async (_, bytes, sentence) => {
    const home = folder()
    writeFileSync(join(home, 'a.txt'), bytes)
    const { status, stderr } = await run('draft', [join(home, 'a.txt'), '--into', join(home, 'articles')])
    expect(stderr).toMatch(sentence)
    expect(status).toBe(1)
    expect(existsSync(join(home, 'articles'))).toBe(false)
  })
})
