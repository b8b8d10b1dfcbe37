/** What becomes of a request: it is passed on or held, and judged either way. */

import type { Answer, createExchangeJudges, Judged } from '../contract/create-exchange-judge.js'
import type { Stopped } from '../contract/stopped.js'
import type { Address } from '../core/address.js'
import { isPreflight } from '../core/cors.js'
import type { Reply, SimRequest } from '../core/message.js'
import type { Received, Sender } from './create-sender.js'
import type { Holding } from './create-way-finder.js'
import { ForwardError } from './forward-error.js'
import { type Going, seenOf, toArriving, toSent } from './going.js'
import { notAnswered, toHeldReply } from './held.js'
import { toPassed } from './to-passed.js'

export type Handled = Judged & {
  /** As it arrived at the server. */
  readonly request: SimRequest
  /** For the client. */
  readonly reply: Reply
  /** For the record. */
  readonly shown: Reply
  readonly dialect: string | null
  readonly stopped?: Stopped | undefined
}

export type Handling = {
  readonly judgeOf: ReturnType<typeof createExchangeJudges>
  readonly sender: Sender
  /** Most of a body, once it is decoded. */
  readonly bytes: number
}

type Judgeable = {
  readonly request: SimRequest
  readonly address: Address | null
  readonly answer: Answer | null
}

type Judging = Pick<Handling, 'judgeOf'>

const NOT_JUDGED: Judged = { operation: null, violations: [] }

const judge = async (exchange: Judgeable, { judgeOf }: Judging): Promise<Judged> => {
  const { request, address, answer } = exchange
  // A browser's own question, which no API documents.
  if (!address || isPreflight(request)) return NOT_JUDGED
  const judgeExchange = await judgeOf(address.dialect)
  return judgeExchange({ request, path: address.path, answer })
}

/** An answer of our own to a request that goes no further. */
export const hold = async ({ request, address, held }: Holding, judging: Judging): Promise<Handled> => {
  const judged = await judge({ request, address, answer: null }, judging)
  const reply = toHeldReply(held, request)
  const dialect = address?.dialect.name ?? null
  return { ...judged, request, reply, shown: reply, dialect, stopped: held.stopped }
}

const receive = (going: Going, { sender }: Handling): Promise<Received | ForwardError> =>
  sender.send(toSent(going)).catch((error: unknown) => {
    if (error instanceof ForwardError) return error
    throw error
  })

/** The server's answer, or one of our own where it gives none. */
export const pass = async (going: Going, handling: Handling): Promise<Handled> => {
  const { address } = going
  const request = toArriving(going)
  const received = await receive(going, handling)
  if (received instanceof ForwardError) return hold({ request, address, held: notAnswered(received) }, handling)
  const how = { seen: seenOf(going), method: request.method, bytes: handling.bytes }
  const { reply, shown, answer, broken } = await toPassed(received, how)
  const { operation, violations } = await judge({ request, address, answer }, handling)
  const found = operation && broken ? [...violations, broken] : violations
  const dialect = isPreflight(request) ? null : address.dialect.name
  return { request, reply, shown, dialect, operation, violations: found }
}
