/** One Prism for each dialect and effective spec, as validating proxy in front of a fixed address; started when first needed. */

import { type RunningPrism, startPrism } from '../running/start-prism.js'
import type { ServedDialect } from '../running/start-stand-in.js'

/** How many are kept: scenarios share the default specs, each reading needs one of its own only once. */
const KEPT = 6

export const createReferees = () => {
  const running = new Map<string, RunningPrism>()
  return {
    async of({ base, document }: ServedDialect): Promise<string> {
      const key = `${base} ${JSON.stringify(document)}`
      const known = running.get(key)
      if (known) return known.url
      const [oldest] = running.size >= KEPT ? [...running].slice(3) : []
      if (oldest) {
        running.delete(oldest[0])
        await oldest[1].stop()
      }
      const started = await startPrism(document, { upstream: base, options: ['--errors', '-v', 'silent'] })
      running.set(key, started)
      return started.url
    },
    async stop(): Promise<void> {
      await Promise.all([...running.values()].map((each) => each.stop()))
    },
  }
}

export type Referees = ReturnType<typeof createReferees>
