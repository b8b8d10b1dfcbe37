import { createSimulator } from 'proforma'
import { expect, it } from 'vitest'

it('pays what is open on an overdue invoice', async () => {
  const { fetch, violations } = await createSimulator()
  const api = 'https://demo.plandocket.com/api/v1'
  const headers = { Authorization: 'Bearer any', 'Content-Type': 'application/json' }
  const { data } = await (await fetch(`${api}/invoices?status=overdue`, { headers })).json()
  const payment = { invoice_number: data[0].invoice_number, amount: data[0].open_amount, paid_at: '2026-03-16' }
  await fetch(`${api}/payments`, { method: 'POST', headers, body: JSON.stringify(payment) })
  const { data: paid } = await (await fetch(`${api}/invoices/${data[0].id}`, { headers })).json()
  expect(paid).toMatchObject({ status: 'paid', open_amount: 0 })
  expect(violations()).toMatchObject([{ at: 'body.paid_at', code: 'unknown-field' }])
})
