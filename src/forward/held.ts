/** A request that is answered here instead of by a server: why, and how that is said to the client and in the report. Pure. */

import type { Stopped } from '../contract/stopped.js'
import { corsHeaders } from '../core/cors.js'
import type { Dialect } from '../core/dialect.js'
import type { Reply, SimRequest } from '../core/message.js'
import { problem } from '../core/problem.js'
import type { ForwardError } from './forward-error.js'

export type Held = {
  readonly status: number
  readonly title: string
  readonly detail: string
  /** Absent where the request was for no API at all. */
  readonly stopped?: Stopped
}

/** `fails`: the run then says nothing about the contract. `why` is a clause. */
const notPassedOn = (status: number, why: string, fails = true): Held => ({
  status,
  title: 'Not passed on',
  detail: `proforma did not pass this on: ${why}.`,
  stopped: { why, fails },
})

export const UNASKED_WRITE = notPassedOn(403, 'writes are refused unless --allow-writes is given', false)

export const TOO_LARGE = notPassedOn(413, 'its body is too large')

export const OWN_FAULT = notPassedOn(500, 'proforma itself failed on it')

export const noServerFor = ({ name, title }: Dialect): Held =>
  notPassedOn(502, `no server is given for ${title}; add --against ${name}=URL`)

/** The server did not answer, or not with what can be passed on. */
export const notAnswered = ({ status, message }: ForwardError): Held => notPassedOn(status, message)

export const noApiHere = (dialects: readonly Dialect[]): Held => {
  const places = dialects.map(({ name }) => `/${name}`).join(', ')
  const detail = `proforma has no API at this path. Each is behind a prefix: ${places}.`
  return { status: 404, title: 'No API here', detail }
}

export const toHeldReply = ({ status, title, detail }: Held, request: SimRequest): Reply => {
  const { body, headers = [] } = problem(status, title, detail)
  return { status, body, headers: [...headers, ...corsHeaders(request)] }
}
