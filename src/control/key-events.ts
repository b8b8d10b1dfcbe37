/** What a clock that moves on does to keys. They are no part of the books, so no event of the ledger tells of it. */

import type { Instant } from '../core/ledger-types.js'
import type { ManagedWorld } from '../core/managed-world.js'
import { windowEnd } from '../core/quotas.js'

export type KeyEvent = {
  readonly event: 'keyExpired' | 'rateWindowRolled'
  readonly at: Instant
  /** The name of the key. */
  readonly key: string
}

/** After `from`, up to and with `to`; in order. */
export const keyEventsIn = ({ keys, quotas }: ManagedWorld, from: Instant, to: Instant): readonly KeyEvent[] => {
  const expired = [...keys.values()].flatMap(({ name, expiresAt }): KeyEvent[] =>
    expiresAt === null ? [] : [{ event: 'keyExpired', at: expiresAt, key: name }],
  )
  const rolled = quotas.state().flatMap(([token, { hour }]): KeyEvent[] => {
    const key = keys.get(token)
    return key ? [{ event: 'rateWindowRolled', at: windowEnd(hour), key: key.name }] : []
  })
  return [...expired, ...rolled].filter(({ at }) => at > from && at <= to).sort((a, b) => a.at - b.at)
}
