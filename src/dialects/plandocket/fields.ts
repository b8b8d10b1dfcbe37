/** Reads the fields of a body one by one and collects what is wrong with them, so that all is reported at once. */

import { decimalsOf } from '../../core/currency.js'
import { parseDay } from '../../core/dates.js'
import type { Failure, Issue, Problem } from '../../core/failure.js'
import type { CalendarDate, Minor } from '../../core/ledger-types.js'
import type { ParsedBody } from '../../core/message.js'
import { parseMinor } from '../../core/money.js'

type Fields = Readonly<Record<string, unknown>>

/** A missing body has no fields; one that is no object is refused as a whole (P57), as is broken JSON (P33). */
export const fieldsOf = (body: ParsedBody): Fields | Failure => {
  if (body.kind === 'absent') return {}
  if (body.kind === 'malformed') return { failure: 'malformed', why: 'The request body is not valid JSON' }
  if (typeof body.value !== 'object' || body.value === null || Array.isArray(body.value))
    return { failure: 'malformed', why: 'The request body is not a JSON object' }
  return body.value as Fields
}

/** Each reader gives undefined for a field that was not sent, or that was refused: then `issues` says why. */
export const createReader = (fields: Fields) => {
  const issues: Issue[] = []

  const refuse = (field: string, problem: Problem, expected?: string): undefined => {
    issues.push(expected === undefined ? { field, problem } : { field, problem, expected })
  }

  const sent = (field: string): unknown => (Object.hasOwn(fields, field) ? fields[field] : undefined)

  const text = (field: string): string | undefined => {
    const value = sent(field)
    if (value === undefined || typeof value === 'string') return value
    return refuse(field, 'type', 'a string')
  }

  /** Null empties the field (P46). */
  const orNull = <T>(read: (field: string) => T | undefined, field: string): T | null | undefined =>
    sent(field) === null ? null : read(field)

  const oneOf = <T extends string>(field: string, allowed: readonly T[]): T | undefined => {
    const value = text(field)
    const found = allowed.find((option) => option === value)
    return value === undefined || found ? found : refuse(field, 'type', `one of ${allowed.join(', ')}`)
  }

  /** The UTC day of a date or date-time (P30). */
  const day = (field: string): CalendarDate | undefined => {
    const value = text(field)
    if (value === undefined) return undefined
    return parseDay(value) ?? refuse(field, 'date')
  }

  /** A positive JSON number that is no finer than its currency (P41); a string of digits is none. */
  const amount = (field: string, currency: string): Minor | undefined => {
    const value = sent(field)
    if (value === undefined) return undefined
    if (typeof value !== 'number') return refuse(field, 'type', 'a number')
    if (value <= 0) return refuse(field, 'positive')
    const minor = parseMinor(value, currency)
    if (minor === 'too_fine') return refuse(field, minor, `no more than ${decimalsOf(currency)} decimals`)
    return minor === 'too_large' ? refuse(field, minor) : minor
  }

  const required = (field: string): void => {
    if (sent(field) === undefined) refuse(field, 'required')
  }

  return { issues, refuse, text, orNull, oneOf, day, amount, required }
}

export type Reader = ReturnType<typeof createReader>
