// The desk as deployed: its three calls, and the class that takes orders for drafts.
import { createDesk } from './app.ts'

export { DraftDesk } from './drafts/draft-desk.ts'

export default createDesk()
