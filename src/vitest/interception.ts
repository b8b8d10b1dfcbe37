/**
 * Holds back the requests to the vendors' hosts, with MSW: through a server of our own, or the one that the user has, since of
 * two only the last to listen works.
 */

import { HttpResponse, http, type RequestHandler } from 'msw'
import { setupServer } from 'msw/node'
import { syncNodeImports } from '../doors/msw.js'
import { InterceptionError } from './interception-error.js'

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
  /** From now on the handler answers, before those of other kits. @throws InterceptionError second-server */
  open(): void
  /** @throws InterceptionError not-listening, second-server */
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
  if (!ours && isHeldAlready()) throw secondServer('is listening already')
  ours?.server.close()
  const server = ours?.server ?? setupServer()
  // Both names of the option: of MSW 2, and of MSW 3.
  const options = { onUnhandledRequest: unhandled, onUnhandledFrame: unhandled }
  server.listen(options)
  syncNodeImports()
  globals[OURS] = { server, unhandled }
  return server
}

/** MSW 2 keeps what holds requests back under this name until its server closes. With MSW 3 nobody can tell. */
const isHeldAlready = (): boolean => Reflect.has(globalThis, Symbol.for('fetch-interceptor'))

const secondServer = (what: string): InterceptionError =>
  new InterceptionError(
    'second-server',
    `another MSW server ${what}. Please give it to the kit: createTest({ server }).`,
  )

const notListening = (): InterceptionError =>
  new InterceptionError(
    'not-listening',
    'the given MSW server does not listen. Please call server.listen() in beforeAll, before the first test.',
  )

/** Nobody listens there, so that the question whether we hear it stays on this machine; a port that `fetch` does not refuse. */
const PROBE = 'http://127.0.0.1:4/proforma'

const isHeard = async (server: MswServer): Promise<boolean> => {
  server.use(http.get(PROBE, () => HttpResponse.json('heard'), { once: true }))
  return fetch(PROBE).then(
    async (answer) => (await answer.text()) === '"heard"',
    () => false,
  )
}

/** Many tests reset the handlers after each, which would take ours away while others still run. */
const stayIn = (server: MswServer, handler: RequestHandler): void => {
  const reset = server.resetHandlers.bind(server)
  server.resetHandlers = (...next) => {
    reset(...next)
    server.use(handler)
  }
}

export const createInterception = (
  handler: RequestHandler,
  { server: theirs, onUnhandledRequest = 'bypass' }: InterceptionOptions,
): Interception => {
  let server: MswServer | undefined
  const join = (): MswServer => {
    if (theirs && !server) stayIn(theirs, handler)
    return theirs ?? listen(onUnhandledRequest)
  }
  return {
    open() {
      server = join()
      const [first, ...others] = server.listHandlers()
      // What a user has put in front of ours stays there.
      if (first !== handler && !(theirs && others.includes(handler))) server.use(handler)
    },
    async check() {
      if (!server || (await isHeard(server))) return
      throw theirs ? notListening() : secondServer('has begun to listen')
    },
  }
}
