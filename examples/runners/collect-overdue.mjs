/** A client as it stands in production: it calls PlanDocket's own host with a fixed key, and knows nothing of proforma. */

const API = 'https://acme.plandocket.com/api/v1'
const headers = { Authorization: 'Bearer key-from-the-vault', 'Content-Type': 'application/json' }

/** Books what is open on every overdue invoice as paid, and gives the numbers of these invoices. */
export const collectOverdue = async () => {
  const { data } = await (await fetch(`${API}/invoices?status=overdue`, { headers })).json()
  for (const { invoice_number, open_amount } of data) {
    const payment = { invoice_number, amount: open_amount, transaction_id: `collected ${invoice_number}` }
    const answer = await fetch(`${API}/payments`, { method: 'POST', headers, body: JSON.stringify(payment) })
    if (!answer.ok) throw new Error(`The payment of ${invoice_number} was refused: ${await answer.text()}`)
  }
  return data.map(({ invoice_number }) => invoice_number)
}
