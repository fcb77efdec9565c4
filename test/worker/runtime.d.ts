// What `cloudflare:workers` gives the tests: the bindings of wrangler.toml and the exports of the Worker under test.
import type { Bindings as WorkerBindings } from '../../worker/bindings.ts'
import type * as worker from '../../worker/index.ts'

declare global {
  namespace Cloudflare {
    interface Env extends WorkerBindings {}
    interface GlobalProps {
      mainModule: typeof worker
    }
  }
}
