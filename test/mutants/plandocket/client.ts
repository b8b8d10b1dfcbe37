/** A good client of PlanDocket in plain `fetch`: what an accounting program would do in a month, once through every operation. */
import type { Http, Sent } from '../http.js'
import type { Habits } from '../suite.js'

type Row = {
  readonly id: number
  readonly invoice_number: string
  readonly status: string
  readonly open_amount: number
  readonly currency: string
}

const rowsOf = (value: unknown): readonly Row[] => [(value as { data?: readonly Row[] }).data ?? []].flat()
const pagesOf = (value: unknown): number =>
  (value as { meta?: { pagination?: { total_pages?: number } } }).meta?.pagination?.total_pages ?? 0

/** Whoever never moves on has to stop at some time. */
const MOST_PAGES = 10

export const createClient = (http: Http, origin: string, key: string) => {
  const send = (call: string, method: string, target: string, body?: unknown) => {
    const headers = { authorization: `Bearer ${key}`, accept: 'application/json' }
    const typed = body === undefined ? headers : { ...headers, 'content-type': 'application/json' }
    const sent: Sent = {
      method,
      url: new URL(`${origin}/api/v1${target}`),
      headers: typed,
      ...(body !== undefined && { body }),
    }
    return http(call, sent)
  }
  return {
    listOverdue: () =>
      send('listOverdue', 'GET', '/invoices?status=overdue&type=invoice&sort=due_date&order=ASC&include=items,contact'),
    ofCustomer: (number: string) => send('ofCustomer', 'GET', `/invoices?customer_number=${number}`),
    async walkInvoices({ nextPage }: Habits) {
      const rows: Row[] = []
      let page = 1
      for (let asked = 0; asked < MOST_PAGES; asked++) {
        const { value } = await send('walkInvoices', 'GET', `/invoices?page=${page}&per_page=50`)
        rows.push(...rowsOf(value))
        if (page >= pagesOf(value)) break
        page = nextPage(page)
      }
      return rows
    },
    getInvoice: (id: number) => send('getInvoice', 'GET', `/invoices/${id}?include=payments`),
    postpone: (id: number, due: string) => send('postpone', 'PATCH', `/invoices/${id}`, { due_date: due }),
    annotate: (id: number, notes: string) => send('annotate', 'PUT', `/invoices/${id}`, { notes }),
    listPayments: () =>
      send(
        'listPayments',
        'GET',
        '/payments?date_from=2025-01-01&date_to=2026-12-31&sort=payment_date&status=completed',
      ),
    async recordPayment({ invoice_number, currency }: Row, amount: number) {
      const body = { invoice_number, amount, currency, payment_date: '2026-02-03', status: 'completed' }
      const { value } = await send('recordPayment', 'POST', '/payments', body)
      return (value as { data?: { id?: number } }).data?.id ?? 1
    },
    getPayment: (id: number) => send('getPayment', 'GET', `/payments/${id}?include=invoice`),
    correctPayment: (id: number) =>
      send('correctPayment', 'PATCH', `/payments/${id}`, { notes: 'by the bank statement' }),
    replacePayment: (id: number) => send('replacePayment', 'PUT', `/payments/${id}`, { amount: 12.5 }),
    removePayment: (id: number) => send('removePayment', 'DELETE', `/payments/${id}`),
  }
}

export const script = async (http: Http, origin: string, key: string, habits: Habits): Promise<void> => {
  const client = createClient(http, origin, key)
  await client.listOverdue()
  await client.ofCustomer('K-10023')
  const rows = await client.walkInvoices(habits)
  const open = rows.find(({ status, open_amount }) => status === 'sent' && open_amount > 100)
  if (!open) return
  await client.getInvoice(open.id)
  await client.postpone(open.id, '2026-12-31')
  await client.annotate(open.id, 'asked by telephone')
  await client.listPayments()
  const payment = await client.recordPayment(open, 19.99)
  await client.getPayment(payment)
  await client.correctPayment(payment)
  await client.replacePayment(payment)
  await client.removePayment(payment)
}
