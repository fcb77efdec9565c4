// Bounds how often one client calls the desk; whoever tries out tokens is slowed down by it as well.
import { clientLimit } from './client-limit.ts'

export const deskLimit = clientLimit(({ DESK_LIMIT }) => DESK_LIMIT)
