/**
 * Holds back the requests to the vendors' hosts, with MSW: through a server of our own, or the one that the user has, since of
 * two only the last to listen works.
 */

import { HttpResponse, http, type RequestHandler } from 'msw'
import { setupServer } from 'msw/node'
import { syncNodeImports } from '../doors/msw.js'

export type MswServer = ReturnType<typeof setupServer>

/** What becomes of a request to a host that is none of ours and that no handler of the user's answers. */
export type Unhandled = 'bypass' | 'warn' | 'error'

export type InterceptionOptions = {
  /**
   * The server that the tests have already, with its own handlers and its own way with unhandled requests. Whoever has it
   * listens and closes; `server.resetHandlers()` leaves our handler in.
   */
  readonly server?: MswServer
  /** Requests to other hosts, where there is no `server`. Default: `bypass`, they go where they would. */
  readonly onUnhandledRequest?: Unhandled
}

export interface Interception {
  /** From now on the handlers answer. Does nothing the second time. */
  open(): void
  /** @throws Error when requests do not reach us, though it is open */
  check(): Promise<void>
}

/** One for all kits of a process. It stays open, as what a test has left behind must not reach a vendor either. */
let ours: { readonly server: MswServer; unhandled: Unhandled } | undefined

const listen = (unhandled: Unhandled): MswServer => {
  if (ours?.unhandled === unhandled) return ours.server
  const server = ours?.server ?? setupServer()
  if (ours) server.close()
  else if (isHeldAlready()) throw new Error(failure('another MSW server is listening already', PASS_IT))
  const options = { onUnhandledRequest: unhandled, onUnhandledFrame: unhandled }
  server.listen(options)
  syncNodeImports()
  ours = { server, unhandled }
  return server
}

/** MSW keeps what holds requests back under this name, and takes it away when its server closes. */
const isHeldAlready = (): boolean => Reflect.has(globalThis, Symbol.for('fetch-interceptor'))

const failure = (why: string, what: string): string => `Failed to intercept the requests of these tests: ${why}. ${what}`

const PASS_IT = 'Please give it to the kit: createTest({ server }).'
const LISTEN = 'Please call server.listen() in beforeAll, before the first test.'

/** Nothing listens there, so that the question whether we hear it stays on this machine. */
const PROBE = 'http://127.0.0.1:1/proforma'

const isHeard = async (server: MswServer): Promise<boolean> => {
  server.use(http.get(PROBE, () => HttpResponse.json('heard'), { once: true }))
  return fetch(PROBE).then(
    async (answer) => (await answer.text()) === '"heard"',
    () => false,
  )
}

/** Many tests reset the handlers after each, which would take ours away while others still run. */
const stayIn = (server: MswServer, handlers: readonly RequestHandler[]): void => {
  const reset = server.resetHandlers.bind(server)
  server.resetHandlers = (...next) => {
    reset(...next)
    server.use(...handlers)
  }
}

export const createInterception = (
  handlers: readonly RequestHandler[],
  { server: theirs, onUnhandledRequest = 'bypass' }: InterceptionOptions,
): Interception => {
  let open: MswServer | undefined
  return {
    open() {
      if (open) return
      open = theirs ?? listen(onUnhandledRequest)
      open.use(...handlers)
      if (theirs) stayIn(theirs, handlers)
    },
    async check() {
      if (!open || (await isHeard(open))) return
      throw new Error(theirs ? failure('the given MSW server does not listen', LISTEN) : failure('another MSW server has begun to listen', PASS_IT))
    },
  }
}
