/** Over a whole run: lists of which the same page was asked for again and again, although the answer said that there are more. */
import { bodyText } from '../core/body.js'
import type { Exchange } from '../core/message.js'
import type { OperationSpec, PagingSpec } from '../core/operation.js'
import { parseParams } from '../core/params.js'
import type { Violation } from '../core/violation.js'
import { pointerOf } from './pointer.js'
import { quote } from './quote.js'

/** Twice may be a second look; a third time in a row is a loop that does not move. */
const OFTEN = 3

/** One list, whatever page of it. */
type List = {
  readonly paging: PagingSpec
  /** The exchanges in a row that asked for the same page. */
  row: Exchange[]
  page: string
  /** Whether another page was ever asked for. */
  moved: boolean
  longest: Exchange[]
}

const isSameList = ([name]: readonly [string, string], { parameter }: PagingSpec): boolean => name !== parameter

const keyOf = ({ dialect, operation, request }: Exchange, paging: PagingSpec): string =>
  JSON.stringify([
    dialect,
    operation,
    request.path,
    parseParams(request.search).filter((each) => isSameList(each, paging)),
  ])

const pageOf = ({ request }: Exchange, { parameter }: PagingSpec): string | undefined =>
  parseParams(request.search).find(([name]) => name === parameter)?.[1]

const figuresOf = ({ reply }: Exchange, { at, page, size, total }: PagingSpec): readonly number[] => {
  let inner: unknown
  try {
    inner = JSON.parse(bodyText(reply.body))
  } catch {
    return []
  }
  for (const name of at) inner = Object(inner)[name]
  return [page, size, total].map((name) => Number(Object(inner)[name]))
}

/** By the answer's own figures. */
const hasMore = (exchange: Exchange, paging: PagingSpec): boolean => {
  const [page = 0, size = 0, total = 0] = figuresOf(exchange, paging)
  return page * size < total
}

/** Otherwise the client has reason to ask for the page again. */
const isAnswered = ({ reply: { status, transport } }: Exchange): boolean =>
  status === 200 && transport?.end === undefined

/** What is no page cannot be the same one again. */
const isWrong = ({ violations }: Exchange, { parameter }: PagingSpec): boolean =>
  violations.some(({ at }) => at === `query.${parameter}`)

const note = (list: List, exchange: Exchange, page: string): void => {
  list.moved ||= list.row.length > 0 && page !== list.page
  list.row = page === list.page ? [...list.row, exchange] : [exchange]
  list.page = page
  if (list.row.length > list.longest.length) list.longest = list.row
}

const told = ({ paging: { parameter }, page, longest }: List): Violation => {
  const received = `${quote(page)} ${longest.length} times in a row`
  const expected = 'the next page'
  return {
    code: 'page-not-advanced',
    at: `query.${parameter}`,
    pointer: pointerOf([parameter]),
    expected,
    received,
    message: `Expected query.${parameter} to name ${expected}, found ${received}.`,
  }
}

/**
 * Found where a page was named at least three times in a row, more pages were there and no other page of that list was ever
 * asked for. `operationOf` gives the operation of an exchange in the readings of its world.
 */
export const checkPaging = (
  exchanges: readonly Exchange[],
  operationOf: (exchange: Exchange) => OperationSpec | undefined,
): readonly { readonly exchange: Exchange; readonly violation: Violation }[] => {
  const lists = new Map<string, List>()
  for (const exchange of exchanges) {
    const paging = operationOf(exchange)?.paging
    const page = paging && pageOf(exchange, paging)
    if (!paging || page === undefined || !isAnswered(exchange) || isWrong(exchange, paging)) continue
    const key = keyOf(exchange, paging)
    const list = lists.get(key) ?? { paging, row: [], page, moved: false, longest: [] }
    lists.set(key, list)
    note(list, exchange, page)
  }
  return [...lists.values()].flatMap((list) => {
    const last = list.longest.at(-1)
    const stuck = !list.moved && last && list.longest.length >= OFTEN && hasMore(last, list.paging)
    return stuck ? [{ exchange: last, violation: told(list) }] : []
  })
}
