/** The three APIs as this page uses them, at their real addresses. */

export type Overdue = {
  readonly id: number
  readonly invoice_number: string
  readonly due_date: string
  readonly open_amount: number
  readonly currency: string
  readonly contact: { readonly company_name: string | null; readonly last_name: string | null }
}

const headers = { authorization: 'Bearer any-key', accept: 'application/json' }

const ask = async <T>(url: string, init: RequestInit = {}): Promise<T> => {
  const answer = await fetch(url, { ...init, headers: { ...headers, ...init.headers } })
  if (!answer.ok) throw new Error(`${url} was answered with ${answer.status}: ${await answer.text()}`)
  return answer.json()
}

const PLANDOCKET = 'https://acme.plandocket.com/api/v1'

export const listOverdue = async (): Promise<readonly Overdue[]> =>
  (await ask<{ data: Overdue[] }>(`${PLANDOCKET}/invoices?status=overdue&include=contact`)).data

export const pay = ({ invoice_number, open_amount: amount }: Overdue): Promise<unknown> =>
  ask(`${PLANDOCKET}/payments`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ invoice_number, amount }),
  })

/** What each of the three says of one invoice. */
export const statusEverywhere = async ({ id, invoice_number }: Overdue): Promise<string> => {
  const [plandocket, matas, sonderplan] = await Promise.all([
    ask<{ data: { status: string } }>(`${PLANDOCKET}/invoices/${id}`),
    ask<{ payment_date: string | null }>(`https://api.matas.nl/api/invoice/${invoice_number}`),
    ask<{ data: [{ status: [{ name: string }] }] }>(`https://api.sonderplan.com/v2/invoice?number=${id}`),
  ])
  const matasStatus = matas.payment_date === null ? 'outstanding' : 'paid'
  return `PlanDocket: ${plandocket.data.status}, Matas: ${matasStatus}, Sonderplan: ${sonderplan.data[0].status[0].name}`
}
