/** A vendor in forty lines: what a fourth dialect has to bring, and all it has to bring. */
import { jsonBody } from '../../src/core/body.js'
import type { Call, Dialect, Success } from '../../src/core/dialect.js'
import type { Failure } from '../../src/core/failure.js'
import type { Invoice } from '../../src/core/ledger-types.js'
import { headerValue } from '../../src/core/message.js'
import { toDecimal } from '../../src/core/money.js'
import type { OperationSpec } from '../../src/core/operation.js'
import { column } from '../../src/core/query.js'

const operation = (id: string, path: string, scope: string | null): OperationSpec => ({
  id,
  method: 'GET',
  path,
  summary: id,
  parameters: [{ name: 'currency', in: 'query', required: false, type: 'string' }],
  body: 'none',
  success: 200,
  statuses: [200, 404],
  scope,
  flag: null,
  plan: null,
  requiredHeaders: {},
})

const currency = column<Invoice>('toy.currency', (invoice) => invoice.currency)
const byId = column<Invoice>('toy.id', (invoice) => invoice.id)

const encodeInvoice = ({ id, totals, currency: code }: Invoice) => ({
  id,
  due: `${toDecimal(totals.total, code)} ${code}`,
})
const ok = (value: unknown): Success => ({ status: 200, body: jsonBody(value) })

const listBills = ({ world, params }: Call): Success => {
  const asked = params.find(([name]) => name === 'currency')?.[1]
  const where =
    asked === undefined ? ({ is: 'all' } as const) : ({ is: 'equals', column: currency, value: asked } as const)
  const { rows } = world.ledger.invoices.select({ where, order: [{ column: byId, descending: true }] })
  return ok(rows.map(encodeInvoice))
}

const getBill = ({ world, path }: Call): Success | Failure => {
  const invoice = world.ledger.invoices.get(Number(path.id))
  return invoice ? ok(encodeInvoice(invoice)) : { failure: 'not_found', what: 'bill' }
}

const STATUS: Partial<Record<Failure['failure'], number>> = {
  unauthenticated: 401,
  forbidden: 403,
  method_not_allowed: 405,
}

export const toyDialect: Dialect = {
  name: 'toy',
  title: 'Toy',
  basePath: '/v0',
  hosts: ['api.toy.test'],
  operations: [operation('listBills', '/bills', null), operation('getBill', '/bills/{id}', 'bills')],
  readings: [],
  spec: {
    checks: {},
    load: async () => ({
      document: { openapi: '3.1.0', info: { title: 'Toy', version: '0' }, paths: {} },
      overlays: {},
      translations: {},
    }),
  },
  handlers: { listBills, getBill },
  credentials: (request) => headerValue(request.headers, 'x-toy-key'),
  requirements: ({ scope }) => (scope === null ? {} : { scope }),
  hourlyLimit: (key) => key.requestsPerHour,
  quotaHeaders: ({ remaining }) => ['x-toy-left', String(remaining)],
  precondition: () => null,
  renderFailure: (failure) => ({ status: STATUS[failure.failure] ?? 404, body: jsonBody(failure.failure) }),
  sample: '/bills',
  sampleHeaders: {},
}
