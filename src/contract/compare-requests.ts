/** The requests to an operation, each with where it differs from what a test expects. */

import type { Dialect } from '../core/dialect.js'
import type { Exchange } from '../core/message.js'
import { dialects as shipped } from '../dialects/index.gen.js'
import { type Difference, differences } from './differences.js'
import { toSentRequest } from './sent-request.js'

/** What has to be there; what is left out may be anything. Values may be regular expressions or a test runner's matchers. */
export type ExpectedRequest = {
  /** Parameters of the path: `{ id: 17 }`. */
  readonly path?: Readonly<Record<string, unknown>>
  /** As sent, but for numbers and booleans, which are compared as their text. */
  readonly query?: Readonly<Record<string, unknown>>
  readonly headers?: Readonly<Record<string, unknown>>
  /** Fields of the JSON body at any depth; lists are compared whole. */
  readonly body?: unknown
  /** Of the answer. */
  readonly status?: number
}

export type Requested = {
  exchanges(): readonly Exchange[]
  /** Default: those that are shipped. */
  readonly dialects?: readonly Pick<Dialect, 'name' | 'operations' | 'credentials'>[]
  /** Of a whole simulator, whose `exchanges` are those of its main world: all of its worlds. */
  readonly worlds?: { all(): readonly { readonly name: string; readonly log: { all(): readonly Exchange[] } }[] }
}

export const dialectsOf = ({ dialects = shipped }: Requested): NonNullable<Requested['dialects']> => dialects

/** `dialect.operation`, as tests name it. */
export const nameOf = ({ dialect, operation }: Exchange): string => `${dialect}.${operation}`

const textual = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(textual)
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : value
}

const textuals = (values: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [name, textual(value)]))

const normalise = ({ path, query, headers, ...rest }: ExpectedRequest) => ({
  ...rest,
  ...(path && { path: textuals(path) }),
  ...(query && { query: textuals(query) }),
  ...(headers && {
    headers: Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value])),
  }),
})

export type Compared = { readonly exchange: Exchange; readonly differing: readonly Difference[] }

const compareOne = (of: Requested, exchange: Exchange, expected: ExpectedRequest): Compared => {
  const dialect = dialectsOf(of).find(({ name }) => name === exchange.dialect)
  const operation = dialect?.operations.find(({ id }) => id === exchange.operation)
  const sent = toSentRequest(exchange, operation)
  const differing = Object.entries(normalise(expected)).flatMap(([part, wanted]) =>
    wanted === undefined ? [] : differences(wanted, Reflect.get(sent, part), part),
  )
  return { exchange, differing }
}

/** Oldest first. */
export const compareRequests = (of: Requested, operation: string, expected: ExpectedRequest): readonly Compared[] =>
  of
    .exchanges()
    .filter((exchange) => nameOf(exchange) === operation)
    .map((exchange) => compareOne(of, exchange, expected))
