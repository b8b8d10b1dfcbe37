/** A vendor that takes payments, in a few lines: what the tests of worlds, faults and keeping write to. */
import { jsonBody } from '../../src/core/body.js'
import { createWorld } from '../../src/core/create-world.js'
import type { Call, Dialect, Success } from '../../src/core/dialect.js'
import { type Failure, invalid, isFailure } from '../../src/core/failure.js'
import { type Key, openKey } from '../../src/core/keys.js'
import type { Invoice, Payment, Seller } from '../../src/core/ledger-types.js'
import { openAmount, phaseOf } from '../../src/core/lifecycle.js'
import type { ManagedWorld } from '../../src/core/managed-world.js'
import type { SimRequest } from '../../src/core/message.js'
import type { Method, OperationSpec } from '../../src/core/operation.js'
import { column } from '../../src/core/query.js'
import type { WorldSeed } from '../../src/core/state.js'
import type { World } from '../../src/core/world.js'
import { seedWith } from '../core/seller.js'
import { toyDialect } from '../toy/toy-dialect.js'

const PER_PAGE = 3
const byId = column<Invoice>('shop.id', ({ id }) => id)
const byPaymentId = column<Payment>('shop.payment', ({ id }) => id)

const operation = (id: string, method: Method, path: string, success: number): OperationSpec => ({
  id,
  method,
  path,
  summary: id,
  parameters: [{ name: 'page', in: 'query', required: false, type: 'integer' }],
  body: method === 'POST' ? 'required' : 'none',
  success,
  statuses: [success, 404, 422],
  scope: method === 'GET' ? null : 'payments',
  flag: null,
  plan: null,
  requiredHeaders: {},
})

const showBill = (invoice: Invoice) => ({
  id: invoice.id,
  number: invoice.number,
  status: phaseOf(invoice),
  total: invoice.totals.total,
  paid: invoice.paid,
  open: openAmount(invoice),
  due: invoice.dueDate,
  reminders: invoice.reminderCount,
})

const showPayment = ({ id, invoiceId, amount, paidOn, status, createdAt }: Payment) => ({
  id,
  bill: invoiceId,
  amount,
  on: paidOn,
  status,
  at: createdAt,
})

const answer = (status: number, value: unknown, world: World): Success => ({
  status,
  body: jsonBody(value),
  headers: ['x-shop-request', world.nextRequestId()],
})

const listBills = ({ world, params }: Call): Success => {
  const page = Number(params.find(([name]) => name === 'page')?.[1] ?? 0)
  const slice = page > 0 ? { offset: (page - 1) * PER_PAGE, limit: PER_PAGE } : {}
  const order = [{ column: byId, descending: true }]
  const { rows } = world.ledger.invoices.select({ where: { is: 'all' }, order, ...slice })
  return answer(200, rows.map(showBill), world)
}

const listPayments = ({ world }: Call): Success => {
  const order = [{ column: byPaymentId, descending: false }]
  const { rows } = world.ledger.payments.select({ where: { is: 'all' }, order })
  return answer(200, rows.map(showPayment), world)
}

const getBill = ({ world, path }: Call): Success | Failure => {
  const invoice = world.ledger.invoices.get(Number(path.id))
  return invoice ? answer(200, showBill(invoice), world) : { failure: 'not_found', what: 'bill' }
}

const createPayment = ({ world, body }: Call): Success | Failure => {
  if (body.kind !== 'json') return { failure: 'malformed', why: 'no JSON' }
  const { bill, amount } = body.value as { readonly bill: number; readonly amount: number }
  const outcome = world.execute({ do: 'recordPayment', payment: { invoiceId: bill, amount } })
  if (isFailure(outcome)) return outcome
  const payment = world.ledger.payments.get(world.ledger.counters.payment)
  return payment ? answer(201, showPayment(payment), world) : invalid('payment', 'unknown')
}

const deletePayment = ({ world, path }: Call): Success | Failure => {
  const outcome = world.execute({ do: 'deletePayment', paymentId: Number(path.id) })
  return isFailure(outcome) ? outcome : { status: 204, body: null }
}

const STATUS: Partial<Record<Failure['failure'], number>> = {
  unauthenticated: 401,
  forbidden: 403,
  method_not_allowed: 405,
  rate_limited: 429,
  malformed: 400,
  invalid: 422,
  unavailable: 503,
}

export const shop: Dialect = {
  ...toyDialect,
  name: 'shop',
  title: 'Shop',
  hosts: ['*.shop.test'],
  operations: [
    operation('listBills', 'GET', '/bills', 200),
    operation('getBill', 'GET', '/bills/{id}', 200),
    operation('listPayments', 'GET', '/payments', 200),
    operation('createPayment', 'POST', '/payments', 201),
    operation('deletePayment', 'DELETE', '/payments/{id}', 204),
  ],
  // None is written down: here the operation table says enough.
  spec: {
    checks: {},
    load: async () => ({
      document: { openapi: '3.1.0', info: { title: 'Shop', version: '0' }, paths: {} },
      overlays: {},
      translations: {},
    }),
  },
  handlers: { listBills, getBill, listPayments, createPayment, deletePayment },
  renderFailure: (failure) => ({
    status: STATUS[failure.failure] ?? 404,
    body: jsonBody({ error: failure.failure }),
    headers: failure.failure === 'method_not_allowed' ? ['allow', failure.allow.join(', ')] : [],
  }),
}

export type ShopOptions = {
  readonly keys?: readonly Partial<Key>[]
  readonly now?: number
  readonly timeZone?: string
  readonly running?: () => number
  readonly bills?: number
  readonly seller?: Partial<Seller>
  readonly seed?: Partial<WorldSeed>
}

/** Noon in Hannover on 2 March 2026. Every bill is over 119.00 EUR, sent that day, due on the 16th. */
export const createShopWorld = (options: ShopOptions = {}): ManagedWorld => {
  const { keys = [], now, timeZone, running, bills = 4, seller = {} } = options
  const seed = seedWith({
    name: 'shop',
    keys: keys.map((key) => ({ ...openKey(''), ...key })),
    ...(now !== undefined && { now }),
    ...options.seed,
  })
  const own = { ...seed.seller, ...(timeZone !== undefined && { timeZone }), ...seller }
  const world = createWorld({
    seed: { ...seed, seller: own },
    ...(running && { timeSource: running, clock: 'running' as const }),
  })
  for (let bill = 1; bill <= bills; bill++) addBill(world)
  return world
}

export const addBill = (world: Pick<World, 'execute' | 'ledger'>): number => {
  const lines = [{ title: 'Stand', quantity: '1', unitPrice: '100', taxRate: '19' }]
  const drafted = world.execute({
    do: 'draftInvoice',
    invoice: { contactId: 1, currency: 'EUR', termDays: 14, lines },
  })
  if (isFailure(drafted)) throw new Error(JSON.stringify(drafted))
  const invoiceId = world.ledger.counters.invoice
  const sent = world.execute({ do: 'sendInvoice', invoiceId })
  if (isFailure(sent)) throw new Error(JSON.stringify(sent))
  return invoiceId
}

export type Asking = {
  readonly token?: string
  readonly host?: string
  readonly fault?: string
  readonly body?: unknown
  /** Named by the door. */
  readonly world?: string
}

/** `GET /bills`, `POST /payments` … to the shop. */
export const toShop = (what: string, { token = 'any', host, fault, body, world }: Asking = {}): SimRequest => {
  const [method = '', target = ''] = what.split(' ')
  const [path = '', search = ''] = target.split('?')
  return {
    method,
    path: host === undefined ? `/shop/v0${path}` : `/v0${path}`,
    search,
    headers: {
      host: host ?? 'localhost',
      'x-toy-key': token,
      ...(fault !== undefined && { 'proforma-fault': fault }),
      ...(body !== undefined && { 'content-type': 'application/json' }),
    },
    body: body === undefined ? null : new TextEncoder().encode(JSON.stringify(body)),
    mount: '',
    ...(world !== undefined && { world }),
  }
}
