/** What a check is to do: its options, and what the project's configuration says where they are silent. */

import { resolve } from 'node:path'
import type { FoundConfig } from '../check/load-config.js'
import type { Standards } from '../contract/to-result.js'
import { dialects } from '../dialects/index.gen.js'
import { toTargets } from '../forward/to-targets.js'
import type { Others } from '../proxy/guard.js'
import type { CheckOptions, ReportRequest } from './check.js'
import type { HarPlan } from './check-har.js'
import type { AgainstPlan } from './open-against.js'

export type StandInPlan = Pick<CheckOptions, 'scenario' | 'seed' | 'now' | 'port'> & {
  readonly readings: Readonly<Record<string, string>>
  readonly faults: readonly string[]
}

export type CheckPlan = {
  readonly command: readonly string[]
  readonly standIn: StandInPlan
  /** Real servers take the stand-in's place. */
  readonly against: AgainstPlan | null
  /** Recorded traffic takes the place of command and stand-in. */
  readonly har: HarPlan | null
  readonly standards: Standards
  /** Milliseconds. */
  readonly timeout: number | undefined
  readonly eachReading: boolean
  /** What becomes of other hosts; null without a proxy. */
  readonly proxy: Others | null
  readonly reports: readonly ReportRequest[]
  readonly quiet: boolean
}

type IsGiven = (name: keyof CheckOptions) => boolean

const isPath = (scenario: string): boolean => /[/\\]|\.ya?ml$/i.test(scenario)

/** What is given wins; readings, faults and reports are added to those of the configuration. */
const standInOf = (options: CheckOptions, { config, folder }: FoundConfig, isGiven: IsGiven): StandInPlan => {
  const { scenario: named } = config
  const configured = named !== undefined && isPath(named) ? resolve(folder, named) : named
  const seed = options.seed ?? config.seed
  const now = options.now ?? config.now
  return {
    scenario: isGiven('scenario') ? options.scenario : (configured ?? options.scenario),
    ...(seed !== undefined && { seed }),
    ...(now !== undefined && { now }),
    readings: { ...config.readings, ...options.reading },
    faults: [...(config.faults ?? []), ...options.fault],
    port: options.port,
  }
}

/** What is judged instead of a stand-in's client. */
const elsewhereOf = ({ against, allowWrites, har }: CheckOptions): Pick<CheckPlan, 'against' | 'har'> => {
  const targets = toTargets(against, dialects)
  if (har !== undefined) return { against: null, har: { file: har, targets } }
  return { against: against.length > 0 ? { targets, allowWrites } : null, har: null }
}

const standardsOf = (options: CheckOptions, { config }: FoundConfig, isGiven: IsGiven): Standards => {
  const percent = options.minCoverage ?? config.min_coverage
  return {
    failOn: isGiven('failOn') ? options.failOn : (config.fail_on ?? options.failOn),
    minCoverage: percent === undefined ? null : percent / 100,
    suppressions: config.suppressions ?? [],
  }
}

const proxyOf = (options: CheckOptions, { config }: FoundConfig, isGiven: IsGiven): Others | null => {
  const isOn = options.proxy || config.proxy === true
  if (!isOn) return null
  return isGiven('proxyOthers') ? options.proxyOthers : (config.proxy_others ?? options.proxyOthers)
}

const reportsOf = (options: CheckOptions, { config, folder }: FoundConfig): readonly ReportRequest[] => {
  const configured = Object.entries(config.reports ?? {}).map(
    ([kind, file]) => ({ kind, file: file === '-' ? file : resolve(folder, file) }) as ReportRequest,
  )
  return [...configured, ...options.report]
}

export const toCheckPlan = (
  command: readonly string[],
  options: CheckOptions,
  found: FoundConfig,
  isGiven: IsGiven,
): CheckPlan => {
  const seconds = options.timeout ?? found.config.timeout
  return {
    command,
    standIn: standInOf(options, found, isGiven),
    ...elsewhereOf(options),
    standards: standardsOf(options, found, isGiven),
    timeout: seconds === undefined ? undefined : seconds * 1000,
    // A real server has one way to answer only.
    eachReading: options.against.length === 0 && (options.eachReading || found.config.each_reading === true),
    proxy: proxyOf(options, found, isGiven),
    reports: reportsOf(options, found),
    quiet: options.quiet,
  }
}
