/** What is not HTTP gets the status that Node itself would give it, but only after the answers that this turn still holds. */

import { STATUS_CODES } from 'node:http'
import type { Duplex } from 'node:stream'
import { setImmediate } from './turn.js'

const STATUS_OF: Readonly<Record<string, number>> = {
  HPE_HEADER_OVERFLOW: 431,
  HPE_CHUNK_EXTENSIONS_OVERFLOW: 413,
  ERR_HTTP_REQUEST_TIMEOUT: 408,
}

/** A listener for `clientError`. Half an answer is broken off, as nothing can follow it. */
export const refuseRubbish = ({ code = '' }: NodeJS.ErrnoException, socket: Duplex): void => {
  setImmediate(() => {
    const status = STATUS_OF[code] ?? 400
    if (socket.writable && socket.writableLength === 0)
      socket.write(`HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\nConnection: close\r\n\r\n`)
    socket.destroy()
  })
}
