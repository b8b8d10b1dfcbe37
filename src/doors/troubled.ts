/** The response that a fault makes of another for a caller of `fetch`: late, in drips, cut off half-way, or an error. */

import type { Transport } from '../core/message.js'

/** Pieces of a dripping body. */
const DRIPS = 20

/** What `fetch` throws when a connection breaks: the same shape as over a network, with the code as its cause. */
const broken = (): TypeError =>
  new TypeError('fetch failed', {
    cause: Object.assign(new Error('read ECONNRESET'), { code: 'ECONNRESET', syscall: 'read' }),
  })

/** A client that gives up meanwhile gets its own reason, as from a network. */
const wait = (milliseconds: number, signal: AbortSignal): Promise<void> =>
  new Promise((resolve, reject) => {
    const giveUp = (): void => {
      clearTimeout(timer)
      reject(signal.reason)
    }
    const timer = setTimeout(() => {
      signal.removeEventListener('abort', giveUp)
      resolve()
    }, milliseconds)
    if (signal.aborted) giveUp()
    else signal.addEventListener('abort', giveUp, { once: true })
  })

export const troubled = async (
  response: Response,
  { delay, end, drip }: Transport,
  signal: AbortSignal,
): Promise<Response> => {
  if (delay !== undefined) await wait(delay, signal)
  if (end === 'reset' || (end === 'cut' && !response.body)) throw broken()
  const { status, headers } = response
  if (!response.body || (end === undefined && drip === undefined)) return response
  const bytes = new Uint8Array(await response.arrayBuffer())
  const shown = end === 'cut' ? bytes.subarray(0, Math.floor(bytes.byteLength / 2)) : bytes
  const body = new ReadableStream({
    async start(controller) {
      const size = Math.max(1, Math.ceil(shown.byteLength / DRIPS))
      for (let from = 0; from < shown.byteLength; from += size) {
        if (drip !== undefined) await wait(drip / DRIPS, signal)
        controller.enqueue(shown.subarray(from, from + size))
      }
      if (end === 'cut') controller.error(broken())
      else controller.close()
    },
  })
  return new Response(body, { status, headers })
}
