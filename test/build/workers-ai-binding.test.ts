// Workers AI is bound in an environment of its own: wrangler asks for an account wherever that binding is declared.
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { unstable_readConfig as readConfig } from 'wrangler'

const config = (file: string, env?: string) =>
  readConfig({ config: join(import.meta.dirname, '../..', file), ...(env && { env }) }, { hideWarnings: true })

describe('what runs without an account', () => {
  it.each(['wrangler.toml', 'worker/desk/wrangler.toml'])('%s binds no model, and nothing remote', (file) => {
    const settings = config(file)
    expect(settings.ai).toBeUndefined()
    expect(JSON.stringify(settings)).not.toContain('"remote":true')
  })

  it('the environment workers-ai is the desk with a model, and with all else that the desk has', () => {
    const desk = config('worker/desk/wrangler.toml')
    const { ai, ...withModel } = config('worker/desk/wrangler.toml', 'workers-ai')
    expect(ai).toEqual({ binding: 'AI' })
    expect(withModel.name).toBe(desk.name)
    for (const setting of [
      'main',
      'compatibility_date',
      'compatibility_flags',
      'durable_objects',
      'migrations',
      'workers_dev',
      'observability',
    ] as const)
      expect(withModel[setting]).toEqual(desk[setting])
  })
})
