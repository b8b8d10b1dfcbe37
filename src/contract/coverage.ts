/** What of the documented APIs a client's successful calls have exercised. Pure. */

import type { Places } from '../core/evidence.js'
import { isSecretName } from '../core/mask.js'
import type { Exchange } from '../core/message.js'
import type { OperationSpec } from '../core/operation.js'
import { parseParams, toListName } from '../core/params.js'
import { parseBody } from '../core/parse-body.js'
import { placeOf } from '../judge/place.js'
import type { Coverage, DialectCoverage, OperationCoverage } from './check-result.js'
import type { Spoken } from './to-findings.js'

const BODY = 'body/'

/** Neither what no call can leave out nor what nobody should send: a key in the query is discouraged. */
const isChoice = ({ in: where, name }: OperationSpec['parameters'][number]): boolean =>
  where === 'query' && !isSecretName(name)

const fieldsOf = (request: Places): readonly string[] =>
  Object.keys(request).filter((place) => place.startsWith(BODY) && !place.endsWith('=') && !place.endsWith('/*'))

/** Every place in a JSON body, a star for the elements of a list. */
const placesIn = (value: unknown, keys: readonly string[]): readonly string[] => {
  if (typeof value !== 'object' || value === null) return [placeOf(keys)]
  return [placeOf(keys), ...Object.entries(value).flatMap(([key, inner]) => placesIn(inner, [...keys, key]))]
}

type Exercised = { readonly names: ReadonlySet<string>; readonly places: ReadonlySet<string> }

const exercise = (succeeded: readonly Exchange[]): Exercised => {
  const names = succeeded.flatMap(({ request }) =>
    parseParams(request.search).flatMap(([name]) => [name, toListName(name)]),
  )
  const places = succeeded.flatMap(({ request }) => {
    const body = parseBody(request)
    return body.kind === 'json' ? placesIn(body.value, ['body']) : []
  })
  return { names: new Set(names), places: new Set(places) }
}

/** Of an answer that was lost on its way the client knows nothing. */
const isSuccess = ({ reply: { status, transport } }: Exchange): boolean => status < 400 && transport?.end === undefined

const coverOperation = (spec: OperationSpec, request: Places, calls: readonly Exchange[]): OperationCoverage => {
  const succeeded = calls.filter(isSuccess)
  const { names, places } = exercise(succeeded)
  const seen = new Set(calls.map(({ reply }) => reply.status))
  return {
    operation: spec.id,
    calls: calls.length,
    succeeded: succeeded.length,
    parameters: spec.parameters
      .filter(isChoice)
      .map(({ name }) => ({ name: `query.${name}`, exercised: names.has(name) })),
    statuses: spec.statuses.map((status) => ({ status, seen: seen.has(status) })),
    fields: fieldsOf(request).map((place) => ({
      pointer: place.slice(BODY.length - 1),
      exercised: places.has(place),
    })),
  }
}

/** One for the operation, and one for each thing in it. */
const marksOf = ({ succeeded, parameters, statuses, fields }: OperationCoverage): readonly boolean[] => [
  succeeded > 0,
  ...parameters.map(({ exercised }) => exercised),
  ...statuses.map(({ seen }) => seen),
  ...fields.map(({ exercised }) => exercised),
]

const shareOf = (operations: readonly OperationCoverage[]): number => {
  const marks = operations.flatMap(marksOf)
  return marks.length === 0 ? 0 : marks.filter(Boolean).length / marks.length
}

const coverDialect = ({ dialect, judge }: Spoken, exchanges: readonly Exchange[]): DialectCoverage => {
  const own = exchanges.filter((exchange) => exchange.dialect === dialect.name)
  const table = judge.evidence().operations
  const operations = judge.operations.map((spec) =>
    coverOperation(
      spec,
      table[spec.id]?.request ?? {},
      own.filter(({ operation }) => operation === spec.id),
    ),
  )
  return { dialect: dialect.name, called: own.length > 0, share: shareOf(operations), operations }
}

/**
 * Operations, their query parameters, documented statuses and body fields, for each dialect. Only calls that were answered with
 * less than 400 exercise parameters and fields.
 */
export const coverageOf = (exchanges: readonly Exchange[], spoken: readonly Spoken[]): Coverage => {
  const dialects = spoken.map((each) => coverDialect(each, exchanges))
  return { dialects, share: shareOf(dialects.filter(({ called }) => called).flatMap(({ operations }) => operations)) }
}
