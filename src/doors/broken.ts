/** What clients get to see when a connection breaks: the same errors as over a network. */

/** With Linux's number. */
const RESET = { code: 'ECONNRESET', errno: -104, syscall: 'read' }

/** `node:net`'s own. */
export const connectionReset = (): Error => Object.assign(new Error('read ECONNRESET'), RESET)

/** `fetch`, before there was an answer. */
export const fetchFailed = (): TypeError => new TypeError('fetch failed', { cause: connectionReset() })

/** The same where MSW 2 stands between, which takes an error without a code and a number for a mistake in a handler. */
export const fetchFailedWithCode = (): TypeError => Object.assign(fetchFailed(), RESET)

/** `fetch`, in the middle of a body. */
export const fetchTerminated = (): TypeError =>
  new TypeError('terminated', {
    cause: Object.assign(new Error('other side closed'), { name: 'SocketError', code: 'UND_ERR_SOCKET' }),
  })
