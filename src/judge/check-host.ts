/** Whether a request that reached no dialect was meant for one of them: its host is nearly that of a vendor, or its apex. */
import { isHost } from '../core/address.js'
import type { Dialect } from '../core/dialect.js'
import { nearest } from '../core/nearest.js'
import type { Violation } from '../core/violation.js'
import { operationsAt } from './check-unrouted.js'
import { clip } from './quote.js'

type Hosted = Pick<Dialect, 'hosts' | 'basePath' | 'operations'>

const nameOf = (host: string): string => host.toLowerCase().replace(/\.?(:\d*)?$/, '')

/** The part that its owner has registered: the last two labels. */
const ownedOf = (host: string): string => host.split('.').slice(-2).join('.')

/** Local names and addresses are wherever a stand-in happens to be. */
const isNamed = (host: string): boolean =>
  host.includes('.') && !/^[\d.]+$|[[\]:]|\.(localhost|local|internal|test|example)$/.test(host)

const isNear = (host: string, pattern: string): boolean => nearest(ownedOf(host), [ownedOf(pattern)]) !== undefined

/** The host that was meant, as its dialect has it, `*.` for any label; undefined for one that is right or of somebody else. */
const meantHost = (host: string, { hosts }: Hosted): string | undefined =>
  !isNamed(host) || hosts.some((pattern) => isHost(host, pattern))
    ? undefined
    : hosts.find((pattern) => isNear(host, pattern))

/** The dialect that a request was meant for, with what is wrong with its host; null for a stranger. */
export const checkHost = <T extends Hosted>(
  dialects: readonly T[],
  host: string,
  path: string,
): { readonly dialect: T; readonly violation: Violation } | null => {
  const name = nameOf(host)
  for (const dialect of dialects) {
    const expected = meantHost(name, dialect)
    if (expected === undefined || operationsAt(dialect.operations, dialect.basePath, path).length === 0) continue
    const received = clip(name)
    const message = `Expected the host to be ${expected}, found ${received}.`
    const suggestion = expected
    return {
      dialect,
      violation: { code: 'wrong-host', at: 'host', pointer: '', expected, received, message, suggestion },
    }
  }
  return null
}
