/** A good client of the toy vendor in plain `fetch`: somebody who wants to know what there is to pay. */
import type { Http } from '../http.js'

type Bill = { readonly id: number }

export const createClient = (http: Http, origin: string, key: string) => {
  const send = (call: string, target: string) =>
    http(call, { method: 'GET', url: new URL(`${origin}/v0${target}`), headers: { 'x-toy-key': key } })
  return {
    listBills: async (currency: string) => {
      const { value } = await send('listBills', `/bills?currency=${currency}`)
      return Array.isArray(value) ? (value as readonly Bill[]) : []
    },
    getBill: (id: number) => send('getBill', `/bills/${id}`),
    sumDue: (currency: string) => send('sumDue', `/due?currency=${currency}`),
  }
}

export const script = async (http: Http, origin: string, key: string): Promise<void> => {
  const client = createClient(http, origin, key)
  const [first] = await client.listBills('EUR')
  await client.getBill(first?.id ?? 1)
  await client.sumDue('EUR')
}
