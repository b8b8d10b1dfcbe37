/** Interception by the user's MSW, 2 or 3, for as long as a test needs it. */
import type { RequestHandler } from 'msw'
import { setupServer } from 'msw/node'
import { syncNodeImports } from '../../src/doors/msw.js'

/** What none of the handlers answers fails. MSW 3 calls the option by another name and ignores the old one. */
const STRICT = { onUnhandledRequest: 'error', onUnhandledFrame: 'error' } as const

export const intercept = (handlers: readonly RequestHandler[]): { close(): void } => {
  const server = setupServer(...handlers)
  server.listen(STRICT)
  syncNodeImports()
  return {
    close() {
      server.close()
      syncNodeImports()
    },
  }
}
