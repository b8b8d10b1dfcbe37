import { expect, test } from 'proforma/vitest'
import { createCall } from './create-call.js'
import { EMPTY } from './pull-invoices.js'
import { syncBilling, type Vendors } from './sync-billing.js'

/** The pauses that the client asked for, which the tests do not wait for. */
const createVendors = (pauses: number[] = []): Vendors => {
  const wait = async (milliseconds: number): Promise<void> => void pauses.push(milliseconds)
  const call = (baseUrl: string) => createCall({ baseUrl, key: 'the-key-of-production', wait })
  return {
    sonderplan: call('https://api.sonderplan.com/v2'),
    plandocket: call('https://acme.plandocket.com/api/v1'),
    matas: call('https://api.matas.nl/api'),
  }
}

const transfer = { id: 'TX-1', reference: 'INV-191', amount: 83_960, currency: 'EUR', day: '2026-03-16' }

test('books a transfer, so that all three vendors show the invoice as paid', async ({ world }) => {
  const { booked, unknown, disagreements } = await syncBilling(createVendors(), EMPTY, [transfer])
  expect({ booked, unknown, disagreements }).toEqual({ booked: ['TX-1'], unknown: [], disagreements: [] })
  expect(world.ledger.invoice(191)).toMatchObject({ status: 'paid', open: '0.00' })
  expect(world).toBalance()
})

test('pulls every invoice once, and the next time only what has changed', async ({ world }) => {
  const vendors = createVendors()
  const { mirror } = await syncBilling(vendors, EMPTY, [])
  const pages = world.exchanges({ operation: 'sonderplan.listInvoices' }).length
  expect(pages).toBe(Math.ceil(mirror.invoices.size / 50))
  await world.clock.advance('P1D')
  const { sequence, totals } = await world.ledger.build({ status: 'sent', total: '1190.00', currency: 'EUR' })
  const { mirror: next } = await syncBilling(vendors, mirror, [])
  expect(next.invoices.size).toBe(mirror.invoices.size + 1)
  expect([...next.invoices.values()].at(-1)).toMatchObject({
    label: `INV-${sequence}`,
    total: Number(totals.total) * 100,
  })
  expect(world.exchanges({ operation: 'sonderplan.listInvoices' })).toHaveLength(pages + 1)
})

test('misses no invoice when a new one arrives between two pages', async ({ world }) => {
  await world.faults.add({ operation: 'listInvoices', nth: 2, fault: 'page-shift' })
  const { mirror } = await syncBilling(createVendors(), EMPTY, [])
  const shown = world.ledger.invoices({ kind: 'invoice' }).filter(({ status }) => status !== 'cancelled')
  expect([...mirror.invoices.keys()].sort((one, other) => one - other)).toEqual(shown.map(({ id }) => id))
})

test('books a payment once although the answer was lost', async ({ world }) => {
  await world.faults.add({ operation: 'createPayment', nth: 1, fault: 'lost' })
  const { booked } = await syncBilling(createVendors(), EMPTY, [transfer])
  expect(booked).toEqual(['TX-1'])
  expect(world.ledger.payments({ invoice: 191 })).toMatchObject([{ amount: '839.60', transactionId: 'TX-1' }])
  expect(world).toHaveRequested('plandocket.createPayment', { body: { transaction_id: 'TX-1' } })
})

test('books nothing again when the same night runs twice', async ({ world }) => {
  const vendors = createVendors()
  const { mirror } = await syncBilling(vendors, EMPTY, [transfer])
  await syncBilling(vendors, mirror, [transfer])
  expect(world.ledger.payments({ invoice: 191 })).toHaveLength(1)
})

test('waits longer each time while a vendor is busy, and gives up in the end', async ({ world }) => {
  const pauses: number[] = []
  await world.faults.add({ operation: 'createPayment', times: 2, fault: 'status=429' })
  await world.faults.add({ dialect: 'sonderplan', times: 1, fault: 'html=502' })
  const { booked } = await syncBilling(createVendors(pauses), EMPTY, [transfer])
  expect([booked, pauses]).toEqual([['TX-1'], [500, 500, 1000]])
  await world.faults.add({ dialect: 'matas', fault: 'status=429' })
  await expect(syncBilling(createVendors(), EMPTY, [transfer])).rejects.toThrow('GET /invoice/RE-2026-00025: 429')
})

test('tells of transfers that name no invoice, and leaves them', async ({ world }) => {
  const { unknown } = await syncBilling(createVendors(), EMPTY, [{ ...transfer, reference: 'Thank you' }])
  expect(unknown).toEqual(['TX-1'])
  expect(world.exchanges({ operation: 'plandocket.createPayment' })).toEqual([])
})

test.for([
  { currency: 'JPY', total: '119000', minor: 119_000 },
  { currency: 'KWD', total: '11.905', minor: 11_905 },
])('books an amount in $currency to its last decimal', async ({ currency, total, minor }, { world }) => {
  const { id, sequence } = await world.ledger.build({ status: 'sent', total, currency })
  const paid = { id: 'TX-2', reference: `INV-${sequence}`, amount: minor, currency, day: '2026-03-16' }
  expect((await syncBilling(createVendors(), EMPTY, [paid])).disagreements).toEqual([])
  expect(world.ledger.invoice(id)).toMatchObject({ status: 'paid', open: currency === 'JPY' ? '0' : '0.000' })
})
