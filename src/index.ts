/** The public API. Doors for servers are entry points of their own: `proforma/express`. */

export { assertBalances } from './contract/assert-balances.js'
export { assertNoViolations, type Exception, type NoViolationsOptions } from './contract/assert-no-violations.js'
export { assertRequested, type RequestedOptions } from './contract/assert-requested.js'
export type { ExpectedRequest } from './contract/compare-requests.js'
export { ContractError } from './contract/contract-error.js'
export { ExpectationError } from './contract/expectation-error.js'
export type { Finding, Severity } from './contract/finding.js'
export { type FoldedFinding, foldFindings } from './contract/fold-findings.js'
export { reviewOf } from './contract/review.js'
export type { Evidence } from './core/evidence.js'
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
export { WorldError } from './worlds/world-error.js'
