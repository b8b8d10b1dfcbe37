/** The public API in bundles for browsers: the same names as in Node, by the export condition `browser`. */

export type { Exchange, Reply, SimRequest } from './core/message.js'
export { ReadingError } from './core/resolve-readings.js'
export { StoreError } from './core/store-contract.js'
export type { Violation, ViolationCode } from './core/violation.js'
export type { FetchingSimulator, SimulatorOptions } from './create-simulator.js'
export { createServer, createSimulator, listScenarios } from './platform/browser.js'
export { loadBundled as loadScenario } from './scenarios/load-bundled.js'
export { ScenarioError } from './scenarios/scenario-error.js'
export { WorldError } from './world-error.js'
