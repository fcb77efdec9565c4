// The OpenAPI document is sound by itself, says everything, and describes the app that is really there.
import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import process from 'node:process'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { PROBLEMS } from '../../questions/contract/problem.ts'
import { createApp } from '../../worker/app.ts'
import { openApiDocument } from '../../worker/openapi/document.ts'
import { METHODS, type Operation } from '../../worker/openapi/shape.ts'
import { schemaValidator } from './openapi/schema-validator.ts'

const run = promisify(execFile)
const root = join(import.meta.dirname, '../..')
const document = openApiDocument('0.0.0')
const faults = schemaValidator(document)

const operations: { name: string; operation: Operation }[] = Object.entries(document.paths).flatMap(([path, item]) =>
  METHODS.flatMap((method) => {
    const operation = item[method]
    return operation === undefined ? [] : [{ name: `${method.toUpperCase()} ${path}`, operation }]
  }),
)

describe('the linter', () => {
  let folder: string

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'openapi-'))
  })

  afterAll(async () => {
    await rm(folder, { recursive: true })
  })

  async function lint(name: string, content: unknown): Promise<{ errors: number; warnings: number }> {
    const file = join(folder, name)
    await writeFile(file, JSON.stringify(content))
    const cli = join(dirname(createRequire(import.meta.url).resolve('@redocly/cli/package.json')), 'bin/cli.js')
    const quiet = { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' }
    const config = join(root, 'worker/openapi/redocly.yaml')
    const printed = await run(process.execPath, [cli, 'lint', '--config', config, '--format', 'json', file], { env: quiet }).catch(
      (failed: { stdout: string }) => failed,
    )
    return JSON.parse(printed.stdout).totals
  }

  it('finds no error and nothing to warn of', async () => {
    expect(await lint('document.json', document)).toMatchObject({ errors: 0, warnings: 0 })
  })

  it('finds a reference that leads nowhere', async () => {
    const { Verdict: _, ...schemas } = document.components.schemas
    expect((await lint('broken.json', { ...document, components: { schemas } })).errors).toBeGreaterThan(0)
  })
})

describe('the document', () => {
  it('lists the methods and addresses of the app, and no others', () => {
    const { routes } = createApp({ quizzes: [] })
    const ofApp = routes
      .filter(({ method }) => method !== 'ALL')
      .map(({ method, path }) => `${method} ${path.replaceAll(/:(\w+)/g, '{$1}')}`)
    expect(new Set(operations.map(({ name }) => name))).toEqual(new Set(ofApp))
  })

  it('knows every problem of the contract', () => {
    const named = new Set(JSON.stringify(operations).match(/\/problems\/[a-z-]+/g))
    const codes = Object.keys(PROBLEMS).filter((code) => code !== 'method-not-allowed') // the document names no method that is not allowed
    expect(named).toEqual(new Set(codes.map((code) => `/problems/${code}`)))
  })

  it('names no server but the one that it comes from', () => {
    expect(document.servers.map(({ url }) => url)).toEqual(['/'])
  })

  it('says what a secret key does not protect', () => {
    expect(document.info.description).toMatch(/whoever makes a new attempt and answers learns it/)
  })

  it.each(Object.entries(document.components.schemas))('describes %s and each of its members', (_name, schema) => {
    expect(schema.description).toBeTruthy()
    for (const [member, of] of Object.entries(schema.properties ?? {})) {
      expect(of, member).toHaveProperty('description')
    }
  })

  it('describes no member that a schema has not', async () => {
    const { DESCRIPTIONS } = await import('../../worker/openapi/descriptions.ts')
    for (const [name, { members = {} }] of Object.entries(DESCRIPTIONS)) {
      expect(Object.keys(document.components.schemas[name]?.properties ?? {}), name).toEqual(expect.arrayContaining(Object.keys(members)))
    }
  })

  it('refuses an answer that names a choice twice, as the contract does', () => {
    expect(faults({ $ref: '#/components/schemas/Answer' }, { choices: ['c_aaaaaaaaaa', 'c_aaaaaaaaaa'] })).not.toEqual([])
    expect(faults({ $ref: '#/components/schemas/Answer' }, { choices: ['c_aaaaaaaaaa', 'c_bbbbbbbbbb'] })).toEqual([])
  })
})

describe.each(operations)('$name', ({ operation }) => {
  const bodies = [operation.requestBody?.content, ...Object.values(operation.responses).map(({ content }) => content)]
  const examples = bodies.flatMap((content) => Object.values(content ?? {})).filter(({ example }) => example !== undefined)

  it('has examples that its own schemas accept', () => {
    for (const { schema, example } of examples) expect(faults(schema, example)).toEqual([])
  })

  it('has an example for each of its parameters that must be given', () => {
    for (const { name, schema, example, required } of operation.parameters ?? []) {
      if (required) expect(faults(schema, example), name).toEqual([])
    }
  })

  it('answers every refusal with a problem document', () => {
    for (const [status, { content }] of Object.entries(operation.responses)) {
      if (Number(status) >= 400) expect(Object.keys(content ?? {})).toContain('application/problem+json')
    }
  })
})
