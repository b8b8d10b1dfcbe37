/** Which world a request is for: the one that its door names, that its key opens, whose tenant's host it calls, or the main one. */

import { MINTED } from '../core/gate.js'
import type { SimRequest } from '../core/message.js'
import type { Slot } from '../worlds/slot.js'
import type { Worlds } from '../worlds/worlds.js'

/** Undefined only where the door names no world of ours. */
export type FindSlot = (request: SimRequest, token: string | undefined, tenant: string | null) => Slot | undefined

export const createSlotFinder =
  (worlds: Worlds): FindSlot =>
  ({ world }, token, tenant) => {
    if (world === undefined)
      return worlds.byToken(token) ?? (tenant === null ? undefined : worlds.byTenant(tenant)) ?? worlds.main
    // A world that the door names answers, unless the key was minted for another and is not known there.
    const named = worlds.find(world)
    const leads = token?.startsWith(MINTED) && !named?.world.key(token)
    return (leads ? worlds.byToken(token) : undefined) ?? named
  }
