/** Every answer fits the effective spec: each operation of each dialect, in every scenario and under every reading. */
import { describe, expect, it } from 'vitest'
import { dialects } from '../../src/dialects/index.gen.js'
import { listScenarios } from '../../src/scenarios/load-scenario.js'
import { createRandom } from '../../src/scenarios/random.js'
import { switchedReadings } from '../traffic/readings.js'
import { runKeys, runOperations } from './run-operations.js'
import { createStandIn, type StandIn, seedOf } from './stand-in.js'

/** `large` differs from `default` in its size only. */
const LEFT_OUT = ['large']
const scenarios = (await listScenarios()).map(({ name }) => name).filter((name) => !LEFT_OUT.includes(name))

/** One for all tests of a scenario: compiling its checks takes longer than the requests do. */
const standIns = new Map<string, Promise<StandIn>>()
const standInOf = (scenario: string): Promise<StandIn> => {
  const standIn = standIns.get(scenario) ?? seedOf(scenario).then((seed) => createStandIn(seed, {}))
  standIns.set(scenario, standIn)
  return standIn
}

describe.each(dialects.map((dialect) => ({ name: dialect.name, dialect })))('$name', ({ name, dialect }) => {
  it.each(scenarios)('answers as its spec says in the scenario %s', async (scenario) => {
    const run = await runOperations(await standInOf(scenario), name, createRandom(1))
    expect(run.faults).toEqual([])
    if (run.hasRows) expect(run.neverSucceeded).toEqual([])
  })

  it.each(scenarios)('refuses as its spec says in the scenario %s', async (scenario) => {
    const runs = await runKeys(await standInOf(scenario), name, createRandom(2))
    expect(runs.flatMap(({ faults }) => faults)).toEqual([])
    expect(runs[0]?.neverSucceeded.toSorted()).toEqual(dialect.operations.map(({ id }) => id).toSorted())
  })

  it.each(switchedReadings(dialect))('answers as its spec says under $id=$option', async ({ id, option }) => {
    const standIn = await createStandIn(await seedOf('default'), { [id]: option })
    const run = await runOperations(standIn, name, createRandom(3))
    expect(run.faults).toEqual([])
    expect(run.neverSucceeded).toEqual([])
  })
})
