/** A good client of Sonderplan in plain `fetch`: a mirror that reads everything, then what has changed. */
import type { Http } from '../http.js'
import type { Habits } from '../suite.js'

type Page = {
  readonly data?: readonly { readonly id: number }[]
  readonly meta?: { readonly pagination?: { readonly total?: number } }
}

const LIMIT = 20
/** Whoever never moves on has to stop at some time. */
const MOST_PAGES = 12

export const createClient = (http: Http, origin: string, key: string) => {
  const send = async (call: string, query: string): Promise<Page> => {
    const url = new URL(`${origin}/v2/invoice${query}`)
    const { value } = await http(call, { method: 'GET', url, headers: { authorization: `Bearer ${key}` } })
    return value as Page
  }
  return {
    async walk({ nextPage }: Habits) {
      const ids: number[] = []
      let page = 1
      for (let asked = 0; asked < MOST_PAGES; asked++) {
        const { data = [], meta } = await send('walk', `?page=${page}&limit=${LIMIT}&order_asc=id`)
        ids.push(...data.map(({ id }) => id))
        if (page * LIMIT >= (meta?.pagination?.total ?? 0)) break
        page = nextPage(page)
      }
      return ids
    },
    byIds: (ids: readonly number[]) => send('byIds', `?id=${ids.join(',')}`),
    awaiting: () => send('awaiting', '?status_id=3&currency=AUD&filter_operator=AND'),
    changed: () => send('changed', '?updated_after=1760000000&order_desc=updated'),
    totals: () => send('totals', '?fields=id,number,total&limit=5'),
  }
}

export const script = async (http: Http, origin: string, key: string, habits: Habits): Promise<void> => {
  const client = createClient(http, origin, key)
  const ids = await client.walk(habits)
  await client.byIds(ids.slice(0, 3))
  await client.awaiting()
  await client.changed()
  await client.totals()
}
