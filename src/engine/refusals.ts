/** Answers of the stand-in's own, to what no dialect could answer. */

import type { Dialect, Success } from '../core/dialect.js'
import { FAULT_FORMS } from '../core/fault.js'
import type { ManagedWorld } from '../core/managed-world.js'
import { problem } from '../core/problem.js'

/** 503 whatever status the dialect has for an outage: nothing is booked, and the client may try again. */
export const unkept = (dialect: Dialect, world: ManagedWorld): Success => ({
  ...dialect.renderFailure({ failure: 'unavailable' }, world),
  status: 503,
})

export const unknownFault = (asked: string): Success => {
  const detail = `Proforma-Fault is "${asked}". Use one or more of ${FAULT_FORMS}, with ; between them.`
  return problem(400, 'Unknown fault', detail)
}

/** Rather than let it change a world that others use. */
export const unknownWorld = (name: string): Success =>
  problem(400, 'Unknown world', `The request is for world "${name}", which is not there any more.`)
