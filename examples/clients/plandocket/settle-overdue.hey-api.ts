/**
 * A client generated from the spec, in `generated` beside this file: lists what is overdue, page by page, records a payment of the
 * oldest invoice in full, and reads both back. To make and run it:
 *   npx openapi-ts -i specs/plandocket/openapi.yaml -o examples/clients/plandocket/generated -c @hey-api/client-fetch
 *   npx tsx examples/clients/plandocket/settle-overdue.hey-api.ts
 */
import { env, exit } from 'node:process'
import { client } from './generated/client.gen.js'
import { createPayment, getInvoice, getPayment, type Invoice, listInvoices } from './generated/index.js'

client.setConfig({
  baseUrl: `${env.PLANDOCKET_BASE_URL ?? 'https://acme.plandocket.com'}/api/v1`,
  // Of the three ways that the spec has, it would send the key by each that it is given one for.
  auth: ({ scheme }) => (scheme === 'bearer' ? env.PLANDOCKET_API_KEY : undefined),
  throwOnError: true,
})

const listOverdue = async (): Promise<readonly Invoice[]> => {
  const overdue: Invoice[] = []
  for (let page = 1, pages = 1; page <= pages; page++) {
    const query = { status: 'overdue', sort: 'due_date', order: 'ASC', page, per_page: 5 } as const
    const { data } = await listInvoices<true>({ query })
    overdue.push(...data.data)
    pages = data.meta.pagination?.total_pages ?? 1
  }
  return overdue
}

const overdue = await listOverdue()
const [oldest] = overdue
if (!oldest) {
  console.log('Nothing is overdue')
  exit()
}
const { invoice_number, open_amount: amount, currency, due_date } = oldest
console.log(
  `${overdue.length} invoices are overdue, the first is ${invoice_number}, ${amount} ${currency} since ${due_date}`,
)

const order = { invoice_number, amount, currency, transaction_id: 'transfer-1' }
const { data: recorded } = await createPayment<true>({ body: order })

const { data: payment } = await getPayment<true>({ path: { id: recorded.data.id } })
const { data: invoice } = await getInvoice<true>({ path: { id: payment.data.invoice_id } })
console.log(`Payment ${payment.data.id}: ${payment.data.amount} ${payment.data.currency}, ${payment.data.status}`)
console.log(`${invoice_number} is ${invoice.data.status}, ${invoice.data.open_amount} ${currency} are open`)
exit(invoice.data.status === 'paid' && invoice.data.open_amount === 0 ? 0 : 1)
