/** What the ways through the proxy share. */

import type { SecureContext } from 'node:tls'
import type { Authority } from './authority.js'
import type { Dial } from './create-dial.js'
import type { Guard } from './guard.js'

export type ProxyParts = {
  readonly guard: Guard
  readonly dial: Dial
  /** Where the stand-in's own server listens. */
  readonly standIn: Authority
  /** The certificate for the hosts that are stood in for. */
  readonly context: SecureContext
}
