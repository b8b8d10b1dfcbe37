/** What the worlds of a test kit are made of. */

import type { Answering } from '../engine/engine.js'
import type { Slot, Worlds } from '../worlds/worlds.js'

export type KitParts = Answering & {
  readonly worlds: Worlds
  /** A token that nobody can guess. */
  readonly mintToken: () => string
  /** What asynchronous contexts belong to: the simulator that doors are made for. */
  readonly owner: () => object
}

/** The world as it is now, with whatever a running clock has made due. @throws WorldError unknown-world */
export type Present = () => Slot
