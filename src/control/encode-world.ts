/** A world as the control API shows it: what it is and how much it holds. */

import { toIsoUtc } from '../core/dates.js'
import type { Slot } from '../worlds/worlds.js'
import type { ControlParts, Schemas } from './call.js'

export const encodeWorld = (slot: Slot, { worlds }: ControlParts): Schemas['World'] => {
  const { world } = slot
  const { name, timeZone, currency } = world.seller
  return {
    name: slot.name,
    main: slot.name === worlds.main.name,
    tenant: slot.tenant,
    closed: slot.closed,
    seller: { name, timeZone, currency },
    now: toIsoUtc(world.now()),
    clock: world.clockMode,
    contacts: world.ledger.contacts.size,
    projects: world.ledger.projects.size,
    invoices: world.ledger.invoices.size,
    payments: world.ledger.payments.size,
    keys: world.keys.size,
    faults: slot.faults.rules.length,
    expiresAt: slot.expiresAt === null ? null : toIsoUtc(slot.expiresAt),
  }
}
