/** The public API. Doors for servers are entry points of their own: `proforma/express`. */

export type { Exchange, Reply, SimRequest } from './core/message.js'
export { ReadingError } from './core/resolve-readings.js'
export { StoreError } from './core/store-contract.js'
export type { Violation, ViolationCode } from './core/violation.js'
export type { FetchingSimulator, SimulatorOptions } from './create-simulator.js'
export { createServer } from './doors/server.js'
export { createSimulator } from './platform/node.js'
export { listScenarios, loadScenario, ScenarioError } from './scenarios/load-scenario.js'
export { WorldError } from './world-error.js'
