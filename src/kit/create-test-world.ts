/** A world in the hands of a test, by its name. */

import type { Finding } from '../contract/finding.js'
import { toFindings } from '../contract/to-findings.js'
import { createFetch } from '../doors/fetch.js'
import { runIn } from '../doors/world-context.js'
import { type Slot, touched } from '../worlds/slot.js'
import { createLedgerKit } from './create-ledger-kit.js'
import { forkWorld } from './fork-world.js'
import type { KitParts } from './kit-parts.js'
import { listExchanges } from './list-exchanges.js'
import type { TestWorld } from './test-world.js'
import { createWorldClock } from './world-clock.js'
import { createWorldFaults } from './world-faults.js'

/** As the world reads what the documentation leaves open. */
const findingsOf = ({ log, lanes }: Slot): readonly Finding[] => {
  const spoken = new Map(Array.from(lanes.values(), (lane) => [lane.dialect.name, lane]))
  return log.all().flatMap((exchange) => {
    const lane = spoken.get(exchange.dialect ?? '')
    return lane ? toFindings(exchange, lane) : []
  })
}

export const createTestWorld = (parts: KitParts, name: string): TestWorld => {
  const { worlds, dialects, mintToken } = parts
  const present = (): Slot => touched(worlds.get(name))
  return {
    name,
    get key() {
      return worlds.lend(name, mintToken).token
    },
    fetch: createFetch(parts, () => name),
    run: (task) => runIn(parts.owner(), present().name, task),
    clock: createWorldClock(parts, present),
    faults: createWorldFaults(parts, present),
    ledger: createLedgerKit(worlds, present),
    exchanges: (filter = {}) => listExchanges(present().log.all(), filter, dialects),
    violations: () => findingsOf(present()),
    reset: async () => {
      await worlds.reset(name)
    },
    fork: async (options = {}) => createTestWorld(parts, await forkWorld(parts, present(), options)),
    end: () => worlds.remove(name),
  }
}
