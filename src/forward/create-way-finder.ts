/** Where a request goes: on to the server of the API that it is for, or no further, and then why. */

import type { Address, createAddressBook } from '../core/address.js'
import type { Dialect } from '../core/dialect.js'
import { headerValue, type SimRequest } from '../core/message.js'
import { type Going, toArriving } from './going.js'
import { type Held, noApiHere, noServerFor, TOO_LARGE, UNASKED_WRITE } from './held.js'
import { isWrite } from './is-write.js'
import { createTargetBook, type Targets } from './to-targets.js'

export type Holding = {
  /** As it would have arrived, where there is a server for it. */
  readonly request: SimRequest
  readonly address: Address | null
  readonly held: Held
}

export type WayOptions = {
  readonly dialects: readonly Dialect[]
  readonly find: ReturnType<typeof createAddressBook>
  readonly targets: Targets
  readonly allowWrites: boolean
}

export const createWayFinder = ({ dialects, find, targets, allowWrites }: WayOptions) => {
  const serverOf = createTargetBook(targets)
  return (request: SimRequest): Going | Holding => {
    const address = find(request.path, headerValue(request.headers, 'host') ?? '', request.dialect)
    if (!address) return { request, address, held: noApiHere(dialects) }
    const server = serverOf(address.dialect.name)
    if (!server) return { request, address, held: noServerFor(address.dialect) }
    const going = { request, address, server }
    if (isWrite(request) && !allowWrites) return { request: toArriving(going), address, held: UNASKED_WRITE }
    if (request.oversized) return { request: toArriving(going), address, held: TOO_LARGE }
    return going
  }
}
