/** A lane: one dialect under one choice of readings, with its router and its judge. */

import type { Dialect } from '../core/dialect.js'
import type { Readings } from '../core/reading.js'
import { createRouter, type Router } from '../core/route.js'
import { createJudge, type Judge } from '../judge/judge.js'

/** How one dialect is spoken under one choice of readings. */
export type Lane = { readonly dialect: Dialect; readonly router: Router; readonly judge: Judge }
export type Lanes = ReadonlyMap<Dialect, Lane>

/** Lanes are shared by all worlds with the same choice of readings. */
export const createLanes = (dialects: readonly Dialect[]): ((readings: Readings) => Promise<Lanes>) => {
  const known = new Map<string, Promise<Lanes>>()
  /** Forks share the choice itself, so most need not spell it out. */
  const shared = new WeakMap<Readings, Promise<Lanes>>()
  const lanesOf = (readings: Readings): Promise<Lanes> => {
    const choice = [...readings].map(([id, option]) => `${id}=${option}`).join()
    const lanes = known.get(choice) ?? openLanes(dialects, readings)
    known.set(choice, lanes)
    shared.set(readings, lanes)
    return lanes
  }
  return (readings) => shared.get(readings) ?? lanesOf(readings)
}

const openLanes = async (dialects: readonly Dialect[], readings: Readings): Promise<Lanes> => {
  const lanes = dialects.map(async (dialect): Promise<[Dialect, Lane]> => {
    const judge = await createJudge(dialect, readings)
    return [dialect, { dialect, judge, router: createRouter(judge) }]
  })
  return new Map(await Promise.all(lanes))
}
