/** `fetch`: pulls what has changed since an instant, page by page, deleted invoices among it, and then what has changed since that. */
import { argv, env } from 'node:process'

const base = `${env.SONDERPLAN_BASE_URL ?? 'https://api.sonderplan.com'}/v2`
const headers = { Authorization: `Bearer ${env.SONDERPLAN_API_KEY}` }
const LIMIT = 50

const call = async (query) => {
  const response = await fetch(`${base}/invoice?${new URLSearchParams(query)}`, { headers })
  if (!response.ok) throw new Error(`/invoice: ${response.status} ${await response.text()}`)
  return response.json()
}

/** By rising id, so that what is added meanwhile shifts no page. */
const pullSince = async (since) => {
  const rows = []
  for (let page = 1; ; page++) {
    const { data } = await call({ updated_after: since, order_asc: 'id', limit: LIMIT, page })
    rows.push(...data)
    if (data.length < LIMIT) return rows
  }
}

const tell = (since, rows) => {
  const names = rows.map(({ deleted, status }) => (deleted ? 'deleted' : status[0].name))
  const counts = [...new Set(names)].sort().map((name) => `${names.filter((each) => each === name).length} ${name}`)
  console.log(`${rows.length} changed since ${since}: ${counts.join(', ')}`)
}

let since = Number(argv[2] ?? 0)
const changed = await pullSince(since)
tell(since, changed)

since = Math.max(since, ...changed.map(({ updated }) => (updated ?? 0) - 1))
tell(since, await pullSince(since))
