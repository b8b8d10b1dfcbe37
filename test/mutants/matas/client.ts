/** A good client of Matas in plain `fetch`: a buyer who looks after what is open. */
import type { Http } from '../http.js'

type Row = { readonly invoice_number: string }

export const createClient = (http: Http, origin: string, key: string) => {
  const send = (call: string, target: string) =>
    http(call, {
      method: 'GET',
      url: new URL(`${origin}/api${target}`),
      headers: { authorization: `Bearer ${key}`, accept: 'application/json' },
    })
  return {
    listOutstanding: async () => {
      const { value } = await send('listOutstanding', '/invoices?filter[status]=outstanding&sort=-total,invoice_date')
      return Array.isArray(value) ? (value as readonly Row[]) : []
    },
    search: (text: string) => send('search', `/invoices?search=${encodeURIComponent(text)}`),
    getInvoice: (number: string) => send('getInvoice', `/invoice/${number}`),
  }
}

export const script = async (http: Http, origin: string, key: string): Promise<void> => {
  const client = createClient(http, origin, key)
  const [first] = await client.listOutstanding()
  await client.search('GmbH')
  await client.getInvoice(first?.invoice_number ?? 'none')
}
