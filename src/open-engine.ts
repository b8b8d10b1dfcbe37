/** Opens an engine from a scenario's name, wherever it runs: what serves, without what tests hold in their hands. */

import { isControlPath } from './control/base-path.js'
import type { ControlApi, ControlOptions } from './control/create-control-api.js'
import type { ClockMode } from './core/clock.js'
import { createWorld } from './core/create-world.js'
import { parseInstant } from './core/dates.js'
import type { Dialect, Success } from './core/dialect.js'
import { MINTED } from './core/gate.js'
import type { SimRequest } from './core/message.js'
import { resolveReadings } from './core/resolve-readings.js'
import { knownRights } from './core/rights.js'
import type { WorldSeed } from './core/state.js'
import { dialects as shipped } from './dialects/index.gen.js'
import { differingOptions } from './differing-options.js'
import { createEngine, type Engine } from './engine/engine.js'
import type { NewFault } from './kit/test-world.js'
import { withFaults } from './kit/with-faults.js'
import { loadSeed } from './platform/load-seed.js'
import type { Platform } from './platform/platform.js'
import type { LoadOptions } from './scenarios/load-options.js'
import { createScenarioFaults } from './scenarios/scenario-faults.js'
import { version } from './version.js'

export type ControlSettings = {
  /** Only who sends it as `Authorization: Bearer <token>` is let in. Needed where others than this machine can call. */
  readonly token?: string
  /** Host names that it answers to besides those of the loopback. */
  readonly allowedHosts?: readonly string[]
}

export type SimulatorOptions = {
  /** A shipped scenario's name, the path of a YAML file, or what was loaded or generated already. Default: `default`. */
  readonly scenario?: string | WorldSeed
  /** Generates another business of the same kind. */
  readonly seed?: number
  /** An ISO 8601 instant or date to move the clock to, or `real` for a clock that runs. Default: the scenario's own. */
  readonly now?: string | Date
  /** Reading to option, by id or name: `{ P2: 'unix' }`. */
  readonly readings?: Readonly<Record<string, string>>
  /** Trouble that the main world is born with, besides that of the scenario: `'status=503'`, or which calls it is for as well. */
  readonly faults?: NewFault | readonly NewFault[]
  /** Let in only the keys that the scenario names. Default: any key, if the scenario names none. */
  readonly closed?: boolean
  /** Judge our own answers against the spec too. */
  readonly checkResponses?: boolean
  readonly dialects?: readonly Dialect[]
  /** The control API under `/_proforma`. Default: on, without a token. */
  readonly control?: boolean | ControlSettings
  /** A folder in which worlds are kept; what is in it already goes on from there. Default: worlds end with the process. */
  readonly data?: string
  /** Told in a sentence of what was put right in that folder, or could not be kept there. */
  readonly onWarning?: (message: string) => void
  /** While a large scenario is built, or a long journal read back. */
  readonly onProgress?: (done: number, of: number, what: string) => void
  /** Told of a fault of proforma's own. Default: the console. */
  readonly onError?: (error: unknown, request: SimRequest) => void
}

/**
 * Loads a scenario and opens an engine over it.
 * @throws ScenarioError for an unknown or faulty scenario, ReadingError for an unknown reading or option, RangeError for a
 * `now` that is no point in time, FaultError for a fault that there is not, StoreError for a `data` folder that cannot be used
 */
export const openEngine = async (platform: Platform, options: SimulatorOptions): Promise<Engine> => {
  const { scenario = 'default', seed, onProgress, dialects = shipped } = options
  resolveReadings(dialects, options.readings ?? {})
  const clock = toClock(options.now)
  const known = knownToAll(dialects)
  const loaded = await loadSeed(platform, scenario, { seed, now: clock.now, ...known, onProgress })
  const readings = resolveReadings(dialects, loaded.readings, options.readings ?? {})
  const world = createWorld({ seed: { ...loaded, ...clock.start }, readings, timeSource: realTime, clock: clock.mode })
  const { closed = false, checkResponses = false, onError = report } = options
  const faults = withFaults(createScenarioFaults(loaded, dialects), options.faults ?? [], dialects)
  const kept = await openStore(platform, options)
  const engine = await createEngine({
    world,
    faults,
    dialects,
    closed,
    checkResponses,
    version,
    secretKeys: typeof options.control === 'object' && options.control.token !== undefined,
    realTime,
    ...kept,
    toYaml: platform.toYaml,
    onError,
    extension: (request) => control(request),
  }).catch(async (error: unknown) => {
    // Whoever puts right what was wrong may try again in the same process.
    await kept.store?.close()
    throw error
  })
  if (kept.store) {
    const asked = { world, faults: faults.state() }
    const differing = differingOptions(options, { asked, kept: engine.worlds.main.birth })
    if (differing.length > 0) options.onWarning?.(goesOn(world.name, differing))
  }
  const control = createControl(platform, options, engine)
  return engine
}

/** So that a scenario file's mistake is refused with its line. Its keys may be for an API that is not served this time. */
const knownToAll = (dialects: readonly Dialect[]): Pick<LoadOptions, 'checkReadings' | 'rights'> => ({
  checkReadings: (readings) => {
    resolveReadings(dialects, readings)
  },
  rights: knownRights([...new Set([...dialects, ...shipped])]),
})

/** The control API, loaded when it is first asked for something. */
const createControl = (platform: Platform, options: SimulatorOptions, { worlds, dialects }: Engine) => {
  const { control = true, scenario = 'default', onError = report } = options
  let loading: Promise<ControlApi> | undefined
  const load = async (): Promise<ControlApi> => {
    const { createControlApi } = await import('./control/create-control-api.js')
    const settings: ControlSettings = typeof control === 'boolean' ? {} : control
    const loadModel: ControlOptions['loadScenario'] = (
      name,
      { seed = name === null ? options.seed : undefined, now },
    ) => loadSeed(platform, name ?? scenario, { seed, now, ...knownToAll(dialects) })
    const parts = { worlds, dialects, version, realTime, mintToken, loadScenario: loadModel }
    return createControlApi({ ...parts, ...settings, onError })
  }
  return (request: SimRequest): Promise<Success> | null => {
    if (control === false || !isControlPath(request.path)) return null
    loading ??= load()
    return loading.then((api) => api(request) ?? Promise.reject(new Error('The control API did not answer.')))
  }
}

const report = (error: unknown): void => console.error('proforma itself failed:', error)

/** Starts as keys that are made here do. */
export const mintToken = (): string => `${MINTED}${crypto.randomUUID().replaceAll('-', '')}`

/** Files are reached for only where worlds are kept in some. */
const openStore = async (platform: Platform, { data, onWarning = () => {}, onProgress: tell }: SimulatorOptions) => {
  if (data === undefined) return {}
  const onTrouble = (error: unknown) => onWarning(error instanceof Error ? error.message : String(error))
  const onProgress = (world: string, bytes: number, of: number) => tell?.(bytes, of, `bytes of world "${world}"`)
  return { store: await platform.openStore(data, { onWarning, onProgress }), onTrouble }
}

const goesOn = (world: string, differing: readonly string[]): string =>
  `World "${world}" goes on as it is kept, though now another was asked for: ${differing.join(', ')}. Please keep the new ` +
  'one in another folder, or change the clock and the readings of this one through the control API.'

const realTime = (): number => Date.now()

type StartClock = { readonly mode: ClockMode; readonly now?: number; readonly start?: { readonly now: number } }

const toClock = (now: string | Date | undefined): StartClock => {
  if (now === undefined) return { mode: 'frozen' }
  if (now === 'real') return { mode: 'running', start: { now: realTime() } }
  const instant = now instanceof Date ? now.getTime() : (parseInstant(now) ?? Number.NaN)
  if (Number.isNaN(instant))
    throw new RangeError(
      `Failed to set the clock: "${String(now)}" is no point in time. Use ISO 8601, such as 2026-03-31T12:00:00Z, or "real".`,
    )
  return { mode: 'frozen', now: instant }
}
