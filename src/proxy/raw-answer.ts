/** An answer written straight to a socket that no HTTP server holds (any more). */

import { STATUS_CODES } from 'node:http'

export type RawAnswer = {
  readonly status: number
  /** Clients that keep the body of a refused CONNECT to themselves show this at least. */
  readonly reason?: string
  readonly body: string
}

export const rawAnswer = ({ status, reason = STATUS_CODES[status] ?? '', body }: RawAnswer): string => {
  const text = `${body}\n`
  return [
    `HTTP/1.1 ${status} ${reason}`,
    'Content-Type: text/plain; charset=utf-8',
    `Content-Length: ${Buffer.byteLength(text)}`,
    'Connection: close',
    '',
    text,
  ].join('\r\n')
}
