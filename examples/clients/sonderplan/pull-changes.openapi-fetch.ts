/** openapi-fetch, with the types of the spec: pulls what has changed since an instant, page by page, deleted invoices among it, and then what has changed since that. */
import { argv, env } from 'node:process'
import createClient from 'openapi-fetch'
import type { components, paths } from 'proforma/sonderplan'

type Row = components['schemas']['InvoiceListResponse']['data'][number]

const { GET } = createClient<paths>({
  baseUrl: `${env.SONDERPLAN_BASE_URL ?? 'https://api.sonderplan.com'}/v2`,
  headers: { Authorization: `Bearer ${env.SONDERPLAN_API_KEY}` },
})
const LIMIT = 50

/** By rising id, so that what is added meanwhile shifts no page. */
const pullSince = async (since: number): Promise<readonly Row[]> => {
  const rows: Row[] = []
  for (let page = 1; ; page++) {
    const query = { updated_after: since, order_asc: 'id', limit: LIMIT, page } as const
    const { data, response } = await GET('/invoice', { params: { query } })
    if (!data) throw new Error(`/invoice: ${response.status}`)
    rows.push(...data.data)
    if (data.data.length < LIMIT) return rows
  }
}

const tell = (since: number, rows: readonly Row[]): void => {
  const names = rows.map((row) => ('deleted' in row ? 'deleted' : (row.status?.[0]?.name ?? 'no status')))
  const counts = [...new Set(names)].sort().map((name) => `${names.filter((each) => each === name).length} ${name}`)
  console.log(`${rows.length} changed since ${since}: ${counts.join(', ')}`)
}

let since = Number(argv[2] ?? 0)
const changed = await pullSince(since)
tell(since, changed)

since = Math.max(since, ...changed.map(({ updated }) => (updated ?? 0) - 1))
tell(since, await pullSince(since))
