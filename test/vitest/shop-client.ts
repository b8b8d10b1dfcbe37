/** A client as it stands in production: its host and its key are fixed, and it knows nothing of tests. */

const API = 'https://acme.shop.test/v0'
const HEADERS = { 'x-toy-key': 'fixed', 'content-type': 'application/json' }

export type Paid = { readonly id: number; readonly bill: number; readonly amount: number }

export const listBills = (search = '', key = 'fixed'): Promise<Response> =>
  fetch(`${API}/bills${search}`, { headers: { ...HEADERS, 'x-toy-key': key } })

export const pay = async (bill: number, amount: number, key = 'fixed'): Promise<Paid> => {
  const headers = { ...HEADERS, 'x-toy-key': key }
  const answer = await fetch(`${API}/payments`, { method: 'POST', headers, body: JSON.stringify({ bill, amount }) })
  if (!answer.ok) throw new Error(`The payment was refused: ${answer.status} ${await answer.text()}`)
  return (await answer.json()) as Paid
}

export const listPayments = async (key = 'fixed'): Promise<readonly Paid[]> =>
  (await fetch(`${API}/payments`, { headers: { ...HEADERS, 'x-toy-key': key } })).json() as Promise<readonly Paid[]>
