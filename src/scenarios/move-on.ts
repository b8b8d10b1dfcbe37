/** Moves a loaded scenario on in time, so that what falls due until then happens before anyone asks. */
import { createWorld } from '../core/create-world.js'
import { toIsoUtc } from '../core/dates.js'
import type { Instant } from '../core/ledger-types.js'
import type { WorldSeed } from '../core/state.js'
import { ScenarioError } from './scenario-error.js'

/** Never back. */
export const moveOn = (seed: WorldSeed, now: Instant): WorldSeed => {
  if (now < seed.now) {
    const message = `Failed to set the clock of the scenario "${seed.name}" to ${toIsoUtc(now)}: its business was built up to ${toIsoUtc(seed.now)} and cannot be undone. Please give that moment or a later one, or change "now" in a copy of the file.`
    throw new ScenarioError('clock', message)
  }
  const world = createWorld({ seed })
  world.moveTo(now)
  return { ...seed, now, state: world.state() }
}
