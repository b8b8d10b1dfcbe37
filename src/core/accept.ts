/** What an `Accept` header takes, by name: where a vendor asks for the type itself, a wildcard does not do. */

/** A media type without its parameters, in lower case. */
export const essence = (value: string): string => (value.split(';')[0] ?? '').trim().toLowerCase()

const REFUSED = /;\s*q=0(\.0*)?\s*$/i

/** A range with `q=0` says what is not wanted. */
export const acceptsByName = (accept: string, type: string): boolean =>
  accept === type || accept.split(',').some((range) => essence(range) === type && !REFUSED.test(range))
