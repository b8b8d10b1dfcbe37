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
  /** From now on the handlers answer, before those of other kits. */
  open(): void
  /** @throws Error when requests do not reach us, though it is open */
  check(): Promise<void>
}

type Listening = { readonly server: MswServer; readonly unhandled: Unhandled }

/** One for all kits of a process, also where a runner loads this module anew for each file and keeps the globals. */
const OURS = Symbol.for('proforma.vitest.server')
const globals = globalThis as { [OURS]?: Listening }

/** Never closed, as what a test has left behind must not reach a vendor either. */
const listen = (unhandled: Unhandled): MswServer => {
  const ours = globals[OURS]
  if (ours?.unhandled === unhandled) return ours.server
  if (!ours && isHeldAlready()) throw new Error(failure('another MSW server is listening already', PASS_IT))
  ours?.server.close()
  const server = ours?.server ?? setupServer()
  // Both names of the option: of MSW 2, and of MSW 3.
  const options = { onUnhandledRequest: unhandled, onUnhandledFrame: unhandled }
  server.listen(options)
  syncNodeImports()
  globals[OURS] = { server, unhandled }
  return server
}

/** MSW keeps what holds requests back under this name, and takes it away when its server closes. */
const isHeldAlready = (): boolean => Reflect.has(globalThis, Symbol.for('fetch-interceptor'))

const failure = (why: string, what: string): string => `Failed to intercept the requests of these tests: ${why}. ${what}`

const PASS_IT = 'Please give it to the kit: createTest({ server }).'
const TAKEN_OVER = failure('another MSW server has begun to listen', PASS_IT)
const NOT_LISTENING = failure(
  'the server that they have been given does not listen',
  'Please call server.listen() in beforeAll, before the first test.',
)

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
  let server: MswServer | undefined
  const join = (): MswServer => {
    if (theirs && !server) stayIn(theirs, handlers)
    return theirs ?? listen(onUnhandledRequest)
  }
  return {
    open() {
      server = join()
      if (server.listHandlers()[0] !== handlers[0]) server.use(...handlers)
    },
    async check() {
      if (!server || (await isHeard(server))) return
      throw new Error(theirs ? NOT_LISTENING : TAKEN_OVER)
    },
  }
}
