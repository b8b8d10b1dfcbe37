/** What the operations of the control API work with: the parts that it is made of, and one request on its way. */

import type { Dialect, Success } from '../core/dialect.js'
import type { Instant } from '../core/ledger-types.js'
import type { Params } from '../core/message.js'
import type { WorldSeed } from '../core/state.js'
import { type Slot, touched } from '../worlds/slot.js'
import type { Worlds } from '../worlds/worlds.js'
import type { components } from './types.gen.cjs'

export type Schemas = components['schemas']

export type ControlParts = {
  readonly worlds: Worlds
  readonly dialects: readonly Dialect[]
  /** A shipped scenario by name, or with null the one that the main world comes from. */
  readonly loadScenario: (
    name: string | null,
    options: { readonly seed?: number | undefined; readonly now?: Instant | undefined },
  ) => Promise<WorldSeed>
  /** A token that nobody can guess. */
  readonly mintToken: () => string
  /** Real time in milliseconds. */
  readonly realTime: () => number
  readonly version: string
}

export type ControlCall = {
  readonly parts: ControlParts
  /** Path parameters, percent-decoded. */
  readonly path: Readonly<Record<string, string>>
  readonly params: Params
  /** Has been checked against the schema of the operation; undefined where nothing was sent. */
  readonly body: unknown
}

export type ControlHandler = (call: ControlCall) => Success | Promise<Success>

/** Stands for the main world wherever the name of one is asked for. */
export const MAIN = 'main'

/** The world that the path names, with whatever a running clock has made due.
 * @throws WorldError unknown-world */
export const slotOf = ({ parts: { worlds }, path }: ControlCall): Slot =>
  touched(path.world === MAIN ? worlds.main : worlds.get(path.world ?? ''))

export const numberParam = ({ params }: ControlCall, name: string, otherwise: number): number =>
  Number(params.find(([each]) => each === name)?.[1] ?? otherwise)
