// The first step: a part is written. Later parts keep the heading and the cards of those before.
import { headed } from './headed.ts'
import type { Desk, Part } from './part.ts'
import { writtenSchema } from './reply-schemas.ts'
import { writeMessages } from './steps/write.ts'
import { takeWritten } from './take-written.ts'
import { noJson, type Working, withFitted } from './working.ts'

export async function writePart(start: Working, part: Part, { caller, hand, tell }: Desk): Promise<Working> {
  tell({ step: 'write', round: 1, done: false }, part, start)
  const carried = { heading: part.index === 0 ? null : start.heading, entities: start.entities }
  const messages = writeMessages(start.article, part.text, carried)
  const reply = await caller.ask({ step: 'write', round: 1, prefix: part.prefix }, messages, writtenSchema)
  const asked = noJson(start, reply, 'write')
  const written = withFitted(takeWritten(reply, part.index === 0 ? headed(asked, reply, 'write') : asked, hand, part.prefix))
  tell({ step: 'write', round: 1, done: true }, part, written)
  return written
}
