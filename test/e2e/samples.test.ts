// The lines that the front page tells people to paste work as printed.
import { execFile, execFileSync } from 'node:child_process'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Question } from '../../questions/quiz/quiz.ts'
import { check, shown } from '../widget/reader.ts'
import { chooseRight, frontQuiz } from './front-quiz.ts'
import { useSite } from './site.ts'

const site = useSite()

function hasCurl(): boolean {
  try {
    execFileSync('curl', ['--version'])
    return true
  } catch {
    return false
  }
}

/** What the page prints in this block of code. */
async function printed(id: string): Promise<string> {
  const page = await site.open('/')
  return (await page.locator(`#${id}`).textContent()) ?? ''
}

/** What a shell prints when the lines are pasted; `curl` also says the status, on a line of its own. */
async function paste(lines: string): Promise<{ body: unknown; text: string; status: number }> {
  const { stdout } = await promisify(execFile)('sh', ['-eu', '-c', lines.replaceAll(/^curl /gm, "curl -sS -w '\\n%{http_code}' ")])
  const [text = '', status] = stdout.split('\n')
  return { body: JSON.parse(text), text, status: Number(status) }
}

describe.skipIf(!hasCurl())('in a shell', () => {
  it('lists the quizzes', async () => {
    const { body, status } = await paste(await printed('list'))
    expect(status).toBe(200)
    expect(body).toMatchObject({ quizzes: expect.arrayContaining([expect.objectContaining({ id: frontQuiz.id })]) })
  })

  it('reads the quiz', async () => {
    const { body, status } = await paste(await printed('read'))
    expect(status).toBe(200)
    expect(body).toMatchObject({ id: frontQuiz.id, title: frontQuiz.title })
  })

  it('answers a question: 201 the first time, 200 and the same verdict after that', async () => {
    const lines = await printed('answer')
    const first = await paste(lines)
    const again = await paste(lines)
    expect(first.status).toBe(201)
    expect(first.body).toMatchObject({ outcome: expect.stringMatching(/right|partly|wrong/), recorded: true })
    expect(again.status).toBe(200)
    expect(again.text).toBe(first.text)
  })
})

describe('on a page of another origin', () => {
  let host: Server
  let embed = ''

  const POLICY = (origin: string) => `default-src 'none'; style-src 'none'; script-src ${origin}; connect-src ${origin}`

  beforeAll(async () => {
    host = createServer((_request, response) => {
      response.setHeader('content-type', 'text/html; charset=utf-8')
      response.setHeader('content-security-policy', POLICY(site.origin))
      response.end(`<!doctype html><html lang="en"><title>Host</title><link rel="icon" href="data:,"><h1>Host</h1>${embed}`)
    }).listen(0, '127.0.0.1')
  })

  afterAll(() => {
    host.close()
  })

  it('shows the quiz with the printed lines and nothing else, under a policy that forbids every style', async () => {
    embed = await printed('html')
    const page = await site.reader({ noisy: true })
    await page.goto(`http://localhost:${(host.address() as AddressInfo).port}/`)
    const question = frontQuiz.questions[0] as Question
    await shown(page, question.stem)
    await chooseRight(page, question)
    expect(await check(page)).toMatch(/^Right/)
  })

  it('leaves the printed link where scripts do not run', async () => {
    embed = await printed('html')
    const page = await site.reader({ javaScriptEnabled: false, noisy: true })
    await page.goto(`http://localhost:${(host.address() as AddressInfo).port}/`)
    await page.getByRole('link', { name: 'Take the quiz' }).click()
    expect(page.url()).toBe(`${site.origin}/q/${frontQuiz.id}`)
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(frontQuiz.article.title)
  })
})
