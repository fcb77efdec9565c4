// Replies on disk: one file a reply, in `<slug>/replies/`, so that a draft goes on from what has been received and can be run again offline.
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Replies } from '../../writing/replies.ts'
import { readIfThere } from './read-if-there.ts'
import { writeAtomically } from './write-atomically.ts'

export const replyFile = (folder: string, key: string) => join(folder, `${key}.txt`)

/** A blank file is no reply: an editor makes one before anything is pasted into it. */
export function keptReplies(folder: string): Replies {
  return {
    get: async (key) => {
      const reply = readIfThere(replyFile(folder, key))
      return reply === null || reply.trim() === '' ? null : reply
    },
    put: async (key, reply) => writeAtomically(replyFile(folder, key), reply),
  }
}

/** How many replies the folder holds. */
export function countReplies(folder: string): number {
  try {
    return readdirSync(folder).filter((name) => name.endsWith('.txt') && !name.endsWith('.prompt.txt')).length
  } catch {
    return 0
  }
}
