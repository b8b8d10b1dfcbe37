/** The page: overdue invoices in a table, each with a button that pays it. */
import { listOverdue, type Overdue, pay, statusEverywhere } from './vendors.js'

const find = (id: string): HTMLElement => {
  const found = document.getElementById(id)
  if (!found) throw new Error(`The page has no #${id}.`)
  return found
}

const tell = (text: string): void => {
  find('news').textContent = text
}

const payAndTell = async (invoice: Overdue): Promise<void> => {
  await pay(invoice)
  const status = await statusEverywhere(invoice)
  await showOverdue()
  tell(`${invoice.invoice_number} is settled. ${status}`)
}

const toRow = (invoice: Overdue): HTMLTableRowElement => {
  const { invoice_number, contact, due_date, open_amount, currency } = invoice
  const row = document.createElement('tr')
  const name = contact.company_name ?? contact.last_name ?? ''
  for (const text of [invoice_number, name, due_date, `${open_amount.toFixed(2)} ${currency}`])
    row.insertCell().textContent = text
  const button = document.createElement('button')
  button.textContent = 'Pay'
  button.onclick = () => payAndTell(invoice).catch((error: unknown) => tell(String(error)))
  row.insertCell().append(button)
  return row
}

export const showOverdue = async (): Promise<void> => {
  const invoices = await listOverdue()
  find('invoices').replaceChildren(...invoices.map(toRow))
  tell(`${invoices.length} invoices are overdue.`)
}
