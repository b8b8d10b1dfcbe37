/** The names of rights that keys can carry. A wrong one would open nothing, or limit nothing, and nobody would know why. */

import type { Dialect } from './dialect.js'
import type { Key } from './keys.js'
import { didYouMean } from './nearest.js'

export type Rights = {
  readonly scopes: readonly string[]
  /** Lower case. */
  readonly plans: readonly string[]
  readonly flags: readonly string[]
}

type Known = Pick<Dialect, 'operations' | 'requirements' | 'rights'>

const unique = (...names: readonly (string | undefined)[]): readonly string[] => [
  ...new Set(names.filter((name) => name !== undefined)),
]

/** All that these dialects know, what their operations ask for first; null where one of them does not say. */
export const knownRights = (dialects: readonly Known[]): Rights | null => {
  const needs = dialects.flatMap(({ operations, requirements }) => operations.map((each) => requirements(each)))
  const documented = dialects.flatMap(({ rights }) => rights ?? [])
  if (documented.length < dialects.length) return null
  return {
    scopes: unique(...needs.map(({ scope }) => scope), ...documented.flatMap(({ scopes }) => scopes)),
    plans: unique(...documented.flatMap(({ plans }) => plans)),
    flags: unique(...needs.map(({ flag }) => flag), ...documented.flatMap(({ flags }) => flags)),
  }
}

export type WrongRight = {
  /** Where inside the key. */
  readonly path: readonly (string | number)[]
  readonly message: string
}

const MOST_SHOWN = 12

const unknown = (what: string, name: string, known: readonly string[]): string => {
  const shown = `${known.slice(0, MOST_SHOWN).join(', ')}${known.length > MOST_SHOWN ? ', …' : ''}` || 'none'
  return `Unknown ${what} "${name}".${didYouMean(name, known)} The APIs know: ${shown}.`
}

type Sent = { readonly [Name in 'scopes' | 'plan' | 'flags']?: Key[Name] | undefined }

/** The rights of one key that no API knows; none where nobody knows all that there are. */
export const wrongRights = ({ scopes, plan, flags }: Sent, known: Rights | null): readonly WrongRight[] => {
  if (!known) return []
  const findIn = (member: 'scopes' | 'flags', what: string, names: readonly string[] | null = []): WrongRight[] =>
    (names ?? []).flatMap((name, index) =>
      known[member].includes(name) ? [] : [{ path: [member, index], message: unknown(what, name, known[member]) }],
    )
  const isPlan = plan == null || known.plans.includes(plan)
  return [
    ...findIn('scopes', 'scope', scopes),
    ...(isPlan ? [] : [{ path: ['plan'], message: unknown('plan', plan, known.plans) }]),
    ...findIn('flags', 'flag', flags),
  ]
}
