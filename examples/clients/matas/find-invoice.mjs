/** `fetch`: takes the largest outstanding invoice, finds it by its number, and adds up its lines. */
import { env, exit } from 'node:process'

const base = `${env.MATAS_BASE_URL ?? 'https://api.matas.nl'}/api`
const headers = { Authorization: `Bearer ${env.MATAS_API_KEY}`, Accept: 'application/json' }

const call = async (path) => {
  const response = await fetch(`${base}${path}`, { headers })
  if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`)
  return response.json()
}

const outstanding = await call(`/invoices?${new URLSearchParams({ 'filter[status]': 'outstanding', sort: '-total' })}`)
if (outstanding.length === 0) {
  console.log('Nothing is outstanding')
  exit()
}
const [{ invoice_number: wanted, total, currency }] = outstanding
console.log(`${outstanding.length} invoices are outstanding, the largest is ${wanted} over ${total} ${currency}`)

const found = await call(`/invoices?${new URLSearchParams({ search: wanted })}`)
const times = found.filter(({ invoice_number }) => invoice_number === wanted).length
const { lines, subtotal, vat } = await call(`/invoice/${encodeURIComponent(wanted)}`)
console.log(`Found ${times} time: ${lines.length} lines, ${subtotal} + ${vat} VAT = ${total} ${currency}`)
const sum = lines.reduce((before, { amount }) => before + amount, 0)
const isLargest = outstanding.every((other) => other.total <= total)
exit(isLargest && times === 1 && Math.round((sum - subtotal) * 1000) === 0 ? 0 : 1)
