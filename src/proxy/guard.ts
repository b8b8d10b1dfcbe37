/** Decides what becomes of a connection, by its host, and remembers which ones were refused. */

import { type Authority, hostText } from './authority.js'
import { LOOPBACK, toHostPattern } from './host-patterns.js'

/** `answer`: the stand-in does. `pass`: goes to where it says. `self`: it would come back here, without end. */
export type Fate = 'answer' | 'pass' | 'refuse' | 'self'

export type Others = 'refuse' | 'pass'

export type GuardOptions = {
  readonly hosts: readonly string[]
  readonly others: Others
  /** Told of each host once; with its port where that is not 80 or 443. */
  readonly onRefused?: ((host: string) => void) | undefined
  /** Told once of each host whose certificate a client did not take. */
  readonly onUntrusted?: ((host: string) => void) | undefined
}

export type Guard = {
  fateOf(authority: Authority): Fate
  /** Notes it and tells, in words, why and what to do. */
  refuse(authority: Authority): string
  distrust(host: string): void
  refused(): readonly string[]
  untrusted(): readonly string[]
}

/** `ownPort` is where the proxy listens. */
export const createGuard = ({ hosts, others, onRefused, onUntrusted }: GuardOptions, ownPort: () => number): Guard => {
  const ours = toHostPattern(hosts)
  const refused = new Set<string>()
  const untrusted = new Set<string>()
  const note = (host: string, noted: Set<string>, tell: ((host: string) => void) | undefined): void => {
    if (noted.has(host)) return
    noted.add(host)
    tell?.(host)
  }
  return {
    fateOf({ host, port }) {
      if (ours.test(host)) return 'answer'
      if (!LOOPBACK.test(host)) return others
      return port === ownPort() ? 'self' : 'pass'
    },
    refuse(authority) {
      const name = hostText(authority)
      note(name, refused, onRefused)
      return `${refusalOf(name)}: only ${hosts.join(', ')} and this machine can be reached. To reach others as well, use --proxy-others pass.`
    },
    distrust: (host) => note(host, untrusted, onUntrusted),
    refused: () => [...refused],
    untrusted: () => [...untrusted],
  }
}

/** The part of it that fits into a status line. */
export const refusalOf = (host: string): string => `proforma check refused a connection to ${host}`

/** What is told to whoever takes the proxy for a server. */
export const SELF =
  'This is the proxy of proforma check. It answers requests for other hosts and has nothing of its own.'
