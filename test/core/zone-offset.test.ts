import { tzOffset } from '@date-fns/tz'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { zoneOffset } from '../../src/core/zone-offset.js'
import { UNTIL, zoneOffsets } from '../../src/core/zone-offsets.gen.js'
import { loadScenario } from '../../src/scenarios/load-scenario.js'

const zones = Object.keys(zoneOffsets)

it('is that of the runtime, to the minute, at every change of the clocks, just before, and at any other time', () => {
  const changes = Object.values(zoneOffsets).flatMap((rows) => rows.flatMap(([from]) => [from - 1, from]))
  const instants = fc.oneof(fc.constantFrom(...changes, UNTIL), fc.integer({ min: -4e12, max: 4e12 }))
  fc.assert(
    fc.property(fc.constantFrom(...zones), instants, (zone, instant) => {
      expect(zoneOffset(zone, instant)).toBe(Math.round(tzOffset(zone, new Date(instant))))
    }),
    { numRuns: 2000 },
  )
})

it('knows zones that are in no table, and which there are not', () => {
  expect(zoneOffset('Asia/Kolkata', 0)).toBe(330)
  expect(zoneOffset('Mars/Olympus', 0)).toBeNaN()
  expect(zoneOffset('constructor', 0)).toBeNaN()
})

it.each(['default', 'supplier', 'post-production'])('has the seller’s zone of %s in its table', async (name) => {
  const { seller } = await loadScenario(name)
  expect(zones).toContain(seller.timeZone)
})
