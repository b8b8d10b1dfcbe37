/** The public API. Doors for servers are entry points of their own: `proforma/express`. */

export type { Finding } from './contract/finding.js'
export type { Exchange, Reply, SimRequest } from './core/message.js'
export { ReadingError } from './core/resolve-readings.js'
export { StoreError } from './core/store-contract.js'
export type { Violation, ViolationCode } from './core/violation.js'
export { createSimulator, type SimulatorOptions } from './create-simulator.js'
export { createServer } from './doors/server.js'
export { FaultError } from './kit/fault-error.js'
export type { InvoiceRecipe } from './kit/invoice-recipe.js'
export { LedgerError, type LedgerErrorCode } from './kit/ledger-error.js'
export type { LedgerKit } from './kit/ledger-kit.js'
export type {
  Contact,
  ContactRef,
  Invoice,
  InvoicePhase,
  InvoiceRef,
  LedgerCommand,
  LedgerOutcome,
  NewContact,
  NewInvoice,
  NewPayment,
  Payment,
} from './kit/ledger-shapes.js'
export type { Simulator } from './kit/simulator.js'
export type {
  ClockMoved,
  ExchangeFilter,
  Fault,
  ForkOptions,
  NewFault,
  NewKey,
  TestWorld,
  WorldClock,
  WorldFaults,
} from './kit/test-world.js'
export type { ContactWhere, InvoiceWhere, PaymentWhere } from './kit/where.js'
export { listScenarios, loadScenario, ScenarioError } from './scenarios/load-scenario.js'
export { WorldError } from './world-error.js'
