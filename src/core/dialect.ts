/** The contract of a dialect: one vendor's API over the neutral ledger. Everything that only one vendor does lives behind it. */
import type { Failure } from './failure.js'
import type { Key, Requirements } from './keys.js'
import type { Body, Params, ParsedBody, SimRequest, Transport } from './message.js'
import type { OperationSpec } from './operation.js'
import type { Reading } from './reading.js'
import type { Rights } from './rights.js'
import type { SpecSource } from './spec-source.js'
import type { World } from './world.js'

/** One request on its way: routed and authorised. */
export type Call = {
  readonly world: World
  readonly key: Key
  readonly operation: OperationSpec
  readonly request: SimRequest
  /** Path parameters, percent-decoded. */
  readonly path: Readonly<Record<string, string>>
  readonly params: Params
  readonly body: ParsedBody
}

export type Success = {
  readonly status: number
  readonly body: Body | null
  /** Further headers, names and values in turn. */
  readonly headers?: readonly string[]
  /** Set by faults only. */
  readonly transport?: Transport
}

export type Handler = (call: Call) => Success | Failure

export interface Dialect {
  /** Path segment and name, lower case. */
  readonly name: string
  readonly title: string
  /** Below `/<name>` or the vendor's own host, e.g. `/api/v1`. */
  readonly basePath: string
  /** The vendor's hosts; `*.` stands for any one label. */
  readonly hosts: readonly string[]
  readonly operations: readonly OperationSpec[]
  readonly readings: readonly Reading[]
  readonly spec: SpecSource
  readonly handlers: Readonly<Record<string, Handler>>
  /** The key as sent, or undefined. */
  credentials(request: SimRequest, params: Params): string | undefined
  requirements(operation: OperationSpec): Requirements
  /** All names of rights that its documentation has, as keys carry them. Left out: not known, so that any name may be one. */
  readonly rights?: Rights
  /** Requests an hour for a plan; null: no limit. */
  hourlyLimit(key: Key, world: World): number | null
  /** Headers that go on every authenticated answer (rate limits), names and values in turn. */
  quotaHeaders(quota: Quota, world: World): readonly string[]
  /** Refusals that come before the operation runs and are the vendor's own, such as a missing header. */
  precondition(request: SimRequest, world: World): Success | Failure | null
  renderFailure(failure: Failure, world: World): Success
  /** A first request to paste: path with query below the base path. */
  readonly sample: string
  /** Headers that a sample request needs besides the key. */
  readonly sampleHeaders: Readonly<Record<string, string>>
}

export type Quota = { readonly limit: number; readonly remaining: number; readonly resetAt: number }
