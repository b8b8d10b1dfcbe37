/** The public API in bundles for browsers, by the export condition `browser`: the names of the entry for Node, whose types hold here too. */

export { ReadingError } from './core/resolve-readings.js'
export { StoreError } from './core/store-contract.js'
export { FaultError } from './kit/fault-error.js'
export { LedgerError } from './kit/ledger-error.js'
export { createServer, createSimulator, listScenarios } from './platform/browser.js'
export { loadBundled as loadScenario } from './scenarios/load-bundled.js'
export { ScenarioError } from './scenarios/scenario-error.js'
export { WorldError } from './world-error.js'
