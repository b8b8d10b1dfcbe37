/** The two requests that all servers are measured with: a list of 25 invoices and a single one, found in the spec that is served. */
import { describeStandIn, type ServedDialect } from '../test/running/start-stand-in.js'
import { rowsOf } from '../test/traffic/known.js'
import { type Parameter, type TrafficOperation, toTrafficOperations } from '../test/traffic/operations.js'
import { createClient } from './http-client.js'

export const ROWS = 25

export type Sample = {
  readonly dialect: ServedDialect
  /** Below the dialect's base. */
  readonly list: string
  readonly single: string
  readonly listText: string
  readonly singleText: string
}

export const pageOf = ({ query }: TrafficOperation): Parameter | undefined => query.find(({ name }) => name === 'page')

/** The parameter that says how many rows a page has. */
const sizeOf = ({ query }: TrafficOperation): Parameter | undefined =>
  query.find(({ name }) => name === 'limit' || name === 'per_page')

type Pair = { readonly dialect: ServedDialect; readonly list: TrafficOperation; readonly size: string }

/** The first paged list that has single resources below it. */
const findPair = (dialects: readonly ServedDialect[]): Pair => {
  for (const dialect of dialects) {
    const operations = toTrafficOperations(dialect.document)
    for (const list of operations) {
      const size = sizeOf(list)
      const isParent = operations.some(({ path, method }) => method === 'GET' && path.startsWith(`${list.path}/{`))
      if (list.method === 'GET' && pageOf(list) && size && isParent) return { dialect, list, size: size.name }
    }
  }
  throw new Error('No dialect has a paged list with single resources below it.')
}

export const takeSample = async (url: string): Promise<Sample> => {
  const { dialect, list, size } = findPair(await describeStandIn(url))
  const client = createClient()
  const get = async (target: string): Promise<string> => {
    const { status, text } = await client.ask({ url: `${dialect.base}${target}`, headers: dialect.headers })
    if (status !== 200) throw new Error(`${target} was answered with ${status}.`)
    return text
  }
  const listTarget = `${list.path}?page=1&${size}=${ROWS}`
  const listText = await get(listTarget)
  const rows = rowsOf(JSON.parse(listText)) as readonly { readonly id: number }[]
  if (rows.length !== ROWS) throw new Error(`The list has ${rows.length} rows instead of ${ROWS}.`)
  const single = `${list.path}/${rows[0]?.id}`
  const singleText = await get(single)
  client.close()
  return { dialect, list: listTarget, single, listText, singleText }
}
