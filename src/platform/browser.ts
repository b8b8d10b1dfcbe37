/** The simulator in a bundle for browsers: scenarios that were made ready, no files and no sockets. */

import { StoreError } from '../core/store-contract.js'
import { createKit } from '../kit/create-kit.js'
import type { Simulator } from '../kit/simulator.js'
import { mintToken, openEngine, type SimulatorOptions } from '../open-engine.js'
import { bundled } from '../scenarios/bundled.js'
import { loadBundled } from '../scenarios/load-bundled.js'
import type { ScenarioListing } from '../scenarios/load-scenario.js'
import type { Platform } from './platform.js'

const browser: Platform = {
  loadScenario: (name, options) => loadBundled(name, options),
  openStore: (folder) => {
    const advice = 'Please leave "data" out; the worlds then end with the page'
    const message = `Failed to keep worlds in "${folder}": a browser has no folders. ${advice}.`
    return Promise.reject(new StoreError('io', message))
  },
}

/** As in Node; what needs files rejects, and says so. */
export const createSimulator = async (options: SimulatorOptions = {}): Promise<Simulator> =>
  createKit(await openEngine(browser, options), mintToken)

/** The scenarios of the bundle, each with its one-line description. */
export const listScenarios = async (): Promise<ScenarioListing[]> =>
  bundled.map(({ name, description }) => ({ name, description }))

/** There is none: a browser does not listen. */
export const createServer = (): never => {
  throw new Error(
    'Failed to create a server: a browser cannot listen. Please answer with createHandlers from "proforma/msw", or with the simulator\'s fetch.',
  )
}
