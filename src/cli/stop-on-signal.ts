/** Waits for SIGINT or SIGTERM, then lets what is under way finish. A second signal ends at once. */

import type { Server } from 'node:http'
import { createDrain } from './drain.js'

/** How long answers under way may take after the first signal. */
const GRACE_MS = 5000

export const stopOnSignal = (server: Server): Promise<void> =>
  new Promise((resolve) => {
    const drain = createDrain(server, GRACE_MS)
    let stopping = false
    const stop = (): void => {
      if (stopping) process.exit(130)
      stopping = true
      drain().then(() => {
        process.off('SIGINT', stop).off('SIGTERM', stop)
        resolve()
      })
    }
    process.on('SIGINT', stop).on('SIGTERM', stop)
  })
