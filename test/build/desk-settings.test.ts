// What the desk is set up with on this machine, and that nothing else of the environment reaches a Worker.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { environmentFor, settingsHere } from '../../worker/desk-settings.ts'

let folder: string
let file: string

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'settings-'))
  file = join(folder, '.dev.vars')
  writeFileSync(file, 'DRAFTS_TOKEN="of the file"\nMODEL_NAME=of-the-file\nOTHER=1\n')
})

afterAll(() => rmSync(folder, { recursive: true }))

describe('settings', () => {
  it('are none where nothing is set', () => {
    expect(settingsHere({}, join(folder, 'nothing'))).toEqual({})
  })

  it('come from the environment before the file, and nothing else comes with them', () => {
    const environment = { DRAFTS_TOKEN: 'of the environment', MODEL_NAME: '', SECRET: 'x' }
    expect(settingsHere(environment, file)).toEqual({ DRAFTS_TOKEN: 'of the environment', MODEL_NAME: 'of-the-file' })
  })
})

describe('the environment of the local server', () => {
  it('is the one it has where nothing is set', () => {
    expect(environmentFor({})).toBe(process.env)
  })

  it('holds the settings, what wrangler needs, and no other variable, because wrangler hands all of it to the Workers', () => {
    const environment = environmentFor({ DRAFTS_TOKEN: 'x' })
    expect(environment).toMatchObject({ DRAFTS_TOKEN: 'x', PATH: process.env['PATH'] })
    expect(Object.keys(environment).filter((name) => /KEY|SECRET|VITEST|npm_/.test(name))).toEqual([])
  })
})
