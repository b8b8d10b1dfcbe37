/** The response that a fault makes of another for a caller of `fetch`: late, in drips, cut off half-way, or an error. */

import type { Transport } from '../core/message.js'
import { fetchTerminated } from './broken.js'
import { setImmediate } from './turn.js'

/** Pieces of a dripping body. */
const DRIPS = 20

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

/** What came before a break is only seen if it came a turn of the event loop earlier; by fake timers it would never break. */
const soon = (): Promise<void> => new Promise((resolve) => void (setImmediate ?? setTimeout)(resolve))

/** Piece by piece as it is read, so that a client sees what came before the break. */
const toBody = (bytes: Uint8Array, { end, drip }: Transport, signal: AbortSignal): ReadableStream => {
  const shown = end === 'cut' ? Math.floor(bytes.byteLength / 2) : bytes.byteLength
  const size = Math.max(1, Math.ceil(shown / (drip === undefined ? 1 : DRIPS)))
  let from = 0
  return new ReadableStream({
    async pull(controller) {
      if (from >= shown) {
        if (end === 'cut') await soon()
        if (end === 'cut') controller.error(fetchTerminated())
        else controller.close()
        return
      }
      if (drip !== undefined) await wait(drip / DRIPS, signal)
      controller.enqueue(bytes.subarray(from, Math.min(shown, from + size)))
      from += size
    },
  })
}

/** `reset` gives the error that the client gets when the connection breaks before there is an answer. */
export const troubled = async (
  response: Response,
  transport: Transport,
  signal: AbortSignal,
  reset: () => Error,
): Promise<Response> => {
  const { delay, end, drip } = transport
  if (delay !== undefined) await wait(delay, signal)
  if (end === 'reset' || (end === 'cut' && !response.body)) throw reset()
  const { status, headers } = response
  if (!response.body || (end === undefined && drip === undefined)) return response
  return new Response(toBody(new Uint8Array(await response.arrayBuffer()), transport, signal), { status, headers })
}
