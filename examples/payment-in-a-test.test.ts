import { expect, test } from 'proforma/vitest'

const api = 'https://acme.plandocket.com/api/v1'
const headers = { Authorization: 'Bearer the-real-key', 'Content-Type': 'application/json' }

/** A client that knows nothing of proforma. */
const settle = async (invoice_number: string | null, amount: number): Promise<void> => {
  await fetch(`${api}/payments`, { method: 'POST', headers, body: JSON.stringify({ invoice_number, amount }) })
}

test('pays what is open', async ({ world }) => {
  const { id, number } = await world.ledger.build({
    status: 'overdue',
    total: '595.00',
    currency: 'EUR',
    taxRate: '19',
  })
  await settle(number, 595)
  expect(world.ledger.invoice({ id })).toMatchObject({ status: 'paid', open: '0.00' })
  expect(world).toHaveRequested('plandocket.createPayment', { body: { amount: 595 } })
  expect(world).toBalance()
})
