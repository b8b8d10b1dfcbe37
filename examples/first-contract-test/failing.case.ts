import { expect, test } from 'proforma/vitest'

test('lists what a customer owes', async () => {
  const headers = { Authorization: 'Bearer any-key' }
  const query = 'status=overdue&customer_no=K-10004'
  const response = await fetch(`https://acme.plandocket.com/api/v1/invoices?${query}`, { headers })
  const { data } = await response.json()
  expect(response.status).toBe(200)
  expect(data).not.toHaveLength(0)
})
