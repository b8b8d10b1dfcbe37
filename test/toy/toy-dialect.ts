/** A vendor in a few lines: what a fourth dialect has to bring besides its spec, and all it has to bring. */
import { jsonBody } from '../../src/core/body.js'
import type { Call, Dialect, Success } from '../../src/core/dialect.js'
import { type Failure, invalid } from '../../src/core/failure.js'
import type { Invoice } from '../../src/core/ledger-types.js'
import { headerValue } from '../../src/core/message.js'
import { toDecimal } from '../../src/core/money.js'
import { column } from '../../src/core/query.js'
import { compileChecks } from '../../src/judge/compile-checks.js'
import { toEvidence } from '../../src/judge/to-evidence.js'
import { toOperations } from '../../src/judge/to-operations.js'
import { toyDocument } from './toy-document.js'

const currency = column<Invoice>('toy.currency', (invoice) => invoice.currency)
const byId = column<Invoice>('toy.id', (invoice) => invoice.id)

const encodeInvoice = ({ id, totals, currency: code }: Invoice) => ({
  id,
  due: `${toDecimal(totals.total, code)} ${code}`,
})
const ok = (value: unknown): Success => ({ status: 200, body: jsonBody(value) })

const billsIn = (world: Call['world'], code: string | undefined): readonly Invoice[] => {
  const where =
    code === undefined ? ({ is: 'all' } as const) : ({ is: 'equals', column: currency, value: code } as const)
  return world.ledger.invoices.select({ where, order: [{ column: byId, descending: true }] }).rows
}

const askedCurrency = ({ params }: Call): string | undefined => params.find(([name]) => name === 'currency')?.[1]

const listBills = (call: Call): Success => ok(billsIn(call.world, askedCurrency(call)).map(encodeInvoice))

const getBill = ({ world, path }: Call): Success | Failure => {
  const invoice = world.ledger.invoices.get(Number(path.id))
  return invoice ? ok(encodeInvoice(invoice)) : { failure: 'not_found', what: 'bill' }
}

const sumDue = (call: Call): Success | Failure => {
  const code = askedCurrency(call) ?? ''
  if (!/^[A-Z]{3}$/.test(code)) return invalid('currency', code === '' ? 'required' : 'unknown')
  const sum = billsIn(call.world, code).reduce((before, { totals }) => before + totals.total, 0)
  return ok({ due: `${toDecimal(sum, code)} ${code}` })
}

const STATUS: Partial<Record<Failure['failure'], number>> = {
  unauthenticated: 401,
  forbidden: 403,
  method_not_allowed: 405,
  invalid: 400,
}

export const toyDialect: Dialect = {
  name: 'toy',
  title: 'Toy',
  basePath: '/v0',
  hosts: ['api.toy.test'],
  operations: toOperations(toyDocument),
  readings: [],
  spec: {
    checks: (await compileChecks(toyDocument)).requests,
    evidence: toEvidence(toyDocument),
    load: async () => ({ document: toyDocument, overlays: {}, translations: {} }),
  },
  handlers: { listBills, getBill, sumDue },
  credentials: (request) => headerValue(request.headers, 'x-toy-key'),
  requirements: ({ scope }) => (scope === null ? {} : { scope }),
  hourlyLimit: (key) => key.requestsPerHour,
  quotaHeaders: ({ remaining }) => ['x-toy-left', String(remaining)],
  precondition: () => null,
  renderFailure: (failure) => ({ status: STATUS[failure.failure] ?? 404, body: jsonBody(failure.failure) }),
  sample: '/bills',
  sampleHeaders: {},
}
