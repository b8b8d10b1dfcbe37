/** What is refereed: every shipped scenario but the large one, and every switchable option in the default one. */
import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { dialects } from '../../src/dialects/index.gen.js'
import { listScenarios } from '../../src/scenarios/load-scenario.js'
import { scenarioPath } from '../../src/scenarios/scenario-folder.js'
import { switchedReadings } from '../traffic/readings.js'

export type Sitting = {
  readonly title: string
  readonly options: readonly string[]
  /** Whose operations are tried. */
  readonly dialects: readonly string[]
  /** The keys that the scenario names. */
  readonly tokens: readonly string[]
}

/** It differs from the default one in its size only. */
const LEFT_OUT: readonly string[] = ['large']

const tokensOf = (scenario: string): readonly string[] => {
  const { keys = [] } = parse(readFileSync(scenarioPath(scenario), 'utf8')) as {
    readonly keys?: readonly { readonly token: string }[]
  }
  return keys.map(({ token }) => token)
}

export const planSittings = async (): Promise<readonly Sitting[]> => {
  const scenarios = (await listScenarios()).map(({ name }) => name).filter((name) => !LEFT_OUT.includes(name))
  const ofScenarios = scenarios.map((name) => ({
    title: `scenario ${name}`,
    options: ['--scenario', name],
    dialects: dialects.map((dialect) => dialect.name),
    tokens: tokensOf(name),
  }))
  const ofReadings = dialects.flatMap((dialect) =>
    switchedReadings(dialect).map(({ id, option }) => ({
      title: `reading ${id}=${option}`,
      options: ['--reading', `${id}=${option}`],
      dialects: [dialect.name],
      tokens: [],
    })),
  )
  return [...ofScenarios, ...ofReadings]
}
