/** Waits for SIGINT or SIGTERM, then lets what is under way finish. A second signal ends at once. */

import type { Server } from 'node:http'

/** How long answers under way may take after the first signal. */
const GRACE_MS = 5000

export const stopOnSignal = (server: Server): Promise<void> =>
  new Promise((resolve) => {
    let stopping = false
    const stop = (): void => {
      if (stopping) process.exit(130)
      stopping = true
      server.close(() => {
        clearTimeout(timer)
        process.off('SIGINT', stop).off('SIGTERM', stop)
        resolve()
      })
      server.closeIdleConnections()
      const timer = setTimeout(() => server.closeAllConnections(), GRACE_MS)
    }
    process.on('SIGINT', stop).on('SIGTERM', stop)
  })
