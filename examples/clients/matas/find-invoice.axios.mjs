/** axios, which writes `filter[status]` from an object: takes the largest outstanding invoice, finds it by its number, and adds up its lines. */
import { env, exit } from 'node:process'
import axios from 'axios'

const matas = axios.create({
  baseURL: `${env.MATAS_BASE_URL ?? 'https://api.matas.nl'}/api`,
  headers: { Authorization: `Bearer ${env.MATAS_API_KEY}`, Accept: 'application/json' },
})

const { data: outstanding } = await matas.get('/invoices', {
  params: { filter: { status: 'outstanding' }, sort: '-total' },
})
if (outstanding.length === 0) {
  console.log('Nothing is outstanding')
  exit()
}
const [{ invoice_number: wanted, total, currency }] = outstanding
console.log(`${outstanding.length} invoices are outstanding, the largest is ${wanted} over ${total} ${currency}`)

const { data: found } = await matas.get('/invoices', { params: { search: wanted } })
const times = found.filter(({ invoice_number }) => invoice_number === wanted).length
const { data: invoice } = await matas.get(`/invoice/${encodeURIComponent(wanted)}`)
const { lines, subtotal, vat } = invoice
console.log(`Found ${times} time: ${lines.length} lines, ${subtotal} + ${vat} VAT = ${total} ${currency}`)
const sum = lines.reduce((before, { amount }) => before + amount, 0)
const isLargest = outstanding.every((other) => other.total <= total)
exit(isLargest && times === 1 && Math.round((sum - subtotal) * 1000) === 0 ? 0 : 1)
