/** `fetch`: lists what is overdue, page by page, records a payment of the oldest invoice in full, and reads both back. */
import { env, exit } from 'node:process'

const base = `${env.PLANDOCKET_BASE_URL ?? 'https://acme.plandocket.com'}/api/v1`
const headers = { Authorization: `Bearer ${env.PLANDOCKET_API_KEY}`, 'Content-Type': 'application/json' }

const call = async (path, init) => {
  const response = await fetch(`${base}${path}`, { headers, ...init })
  if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`)
  return response.json()
}

const listOverdue = async () => {
  const overdue = []
  for (let page = 1, pages = 1; page <= pages; page++) {
    const query = new URLSearchParams({ status: 'overdue', sort: 'due_date', order: 'ASC', page, per_page: 5 })
    const { data, meta } = await call(`/invoices?${query}`)
    overdue.push(...data)
    pages = meta.pagination?.total_pages ?? 1
  }
  return overdue
}

const overdue = await listOverdue()
if (overdue.length === 0) {
  console.log('Nothing is overdue')
  exit()
}
const [{ invoice_number, open_amount: amount, currency, due_date }] = overdue
console.log(
  `${overdue.length} invoices are overdue, the first is ${invoice_number}, ${amount} ${currency} since ${due_date}`,
)

const order = { invoice_number, amount, currency, transaction_id: 'transfer-1' }
const { data: recorded } = await call('/payments', { method: 'POST', body: JSON.stringify(order) })

const { data: payment } = await call(`/payments/${recorded.id}`)
const { data: invoice } = await call(`/invoices/${payment.invoice_id}`)
console.log(`Payment ${payment.id}: ${payment.amount} ${payment.currency}, ${payment.status}`)
console.log(`${invoice_number} is ${invoice.status}, ${invoice.open_amount} ${currency} are open`)
exit(invoice.status === 'paid' && invoice.open_amount === 0 ? 0 : 1)
