/** All that a world is as one document, and back. A world brought back from it answers with the same bytes. */

import { toBytes } from '../core/body.js'
import { createWorld } from '../core/create-world.js'
import type { Success } from '../core/dialect.js'
import { decodeFaults, type FaultRule } from '../core/fault.js'
import { createFaultBook, type FaultBook, type FaultState } from '../core/fault-book.js'
import type { ManagedWorld } from '../core/managed-world.js'
import type { Part } from '../core/message.js'
import { resolveReadings } from '../core/resolve-readings.js'
import type { LedgerState } from '../core/state.js'
import { toSeed } from '../worlds/world-record.js'
import type { Slot } from '../worlds/worlds.js'
import { FRESH, ok } from './answer.js'
import { type ControlCall, type ControlParts, type Schemas, slotOf } from './call.js'
import { encodeFaultRule } from './change-faults.js'
import { checkState } from './check-state.js'
import { encodeWorld } from './encode-world.js'
import { refuse } from './refuse.js'

export const STATE_VERSION = 1

const COLLECTIONS = ['contacts', 'projects', 'participants', 'invoices', 'payments', 'deletedDrafts'] as const

/** The document but for its books. */
const encodeOutside = ({ world, faults }: Slot): Omit<Schemas['State'], 'state'> => {
  const { state: _, ...seed } = toSeed(world)
  const { requests, quotas } = world.counted()
  const { next, drawn = 0, entries } = faults.state()
  return {
    proforma: 'state',
    version: STATE_VERSION,
    ...seed,
    clock: world.clockMode,
    counted: { requests, quotas: quotas.map(([token, { hour, used }]) => ({ token, hour, used })) },
    faults: entries.map(encodeFaultRule),
    nextFault: next,
    drawn,
  }
}

const ROWS = 500

/** Books can be larger than the longest text. */
function* printBooks(state: LedgerState): Generator<string> {
  yield '{'
  for (const name of COLLECTIONS) {
    yield `"${name}":[`
    const rows = state[name]
    for (let from = 0; from < rows.length; from += ROWS) {
      const piece = JSON.stringify(rows.slice(from, from + ROWS)).slice(1, -1)
      yield from === 0 ? piece : `,${piece}`
    }
    yield '],'
  }
  yield `"counters":${JSON.stringify(state.counters)}}`
}

function* printState(outside: object, state: LedgerState): Generator<Part> {
  yield toBytes(`${JSON.stringify(outside).slice(0, -1)},"state":`)
  for (const piece of printBooks(state)) yield toBytes(piece)
  yield toBytes('}')
}

const exportState = (call: ControlCall): Success => {
  const slot = slotOf(call)
  const outside = encodeOutside(slot)
  const state = slot.world.state()
  const parts = { [Symbol.iterator]: () => printState(outside, state) }
  return { status: 200, body: { kind: 'stream', parts }, headers: ['content-type', 'application/json', ...FRESH] }
}

type Decoded = { readonly world: ManagedWorld; readonly faults: FaultBook }

export const isRefused = (value: Decoded | Success): value is Success => 'status' in value

const decodeFaultState = ({ faults, nextFault, drawn = 0 }: Schemas['State']): FaultState | null => {
  const entries: (readonly [FaultRule, { met: number; struck: number }])[] = []
  for (const { fault, met, struck, ...rule } of faults) {
    const [decoded, ...more] = decodeFaults(fault) ?? []
    if (!decoded || more.length > 0) return null
    entries.push([
      { ...rule, fault: decoded },
      { met, struck },
    ])
  }
  return { next: nextFault, drawn, entries }
}

/** The world that the document describes, under this name; it is not among the others yet. */
export const decodeState = (document: Schemas['State'], name: string, parts: ControlParts): Decoded | Success => {
  const { seed, now, clock, seller, keys, state, counted } = document
  const findings = checkState({ seller, state: state as LedgerState })
  if (findings.length > 0) return refuse(422, `The state does not hold together: ${findings[0]?.message}`, findings)
  const faults = decodeFaultState(document)
  if (!faults) return refuse(422, 'The state has a fault that is none.')
  if (new Set(keys.map(({ token }) => token)).size < keys.length) return refuse(422, 'The state has a token twice.')
  const world = createWorld({
    seed: { name, seed, now, seller, keys, readings: document.readings, state: state as LedgerState },
    readings: resolveReadings(parts.dialects, document.readings),
    timeSource: parts.realTime,
    clock,
    counted: {
      requests: counted.requests,
      quotas: counted.quotas.map(({ token, hour, used }) => [token, { hour, used }]),
    },
  })
  return { world, faults: createFaultBook(seed, faults) }
}

const importState = async (call: ControlCall): Promise<Success> => {
  const { parts, body } = call
  const { name } = slotOf(call)
  const decoded = decodeState(body as Schemas['State'], name, parts)
  if (isRefused(decoded)) return decoded
  return ok(encodeWorld(await parts.worlds.replace(name, decoded.world, decoded.faults), parts))
}

export const stateOperations = { exportState, importState }
