/** What clients get to see when a connection breaks: the same errors as over a network. */

/** `node:net`'s own, with Linux's number. */
export const connectionReset = (): Error =>
  Object.assign(new Error('read ECONNRESET'), { code: 'ECONNRESET', errno: -104, syscall: 'read' })

/** `fetch`, before there was an answer. */
export const fetchFailed = (): TypeError => new TypeError('fetch failed', { cause: connectionReset() })

/** `fetch`, in the middle of a body. */
export const fetchTerminated = (): TypeError =>
  new TypeError('terminated', {
    cause: Object.assign(new Error('other side closed'), { name: 'SocketError', code: 'UND_ERR_SOCKET' }),
  })
