/**
 * Who may talk to the control API at all. A page in a browser may not: its requests carry an Origin that is not ours, or a
 * Host that was made to lead here (DNS rebinding), or a body that a form can send. Others need the token where there is one.
 */

import type { Success } from '../core/dialect.js'
import { headerValue, type SimRequest } from '../core/message.js'
import { refuse } from './refuse.js'

export type GuardOptions = {
  /** Without it anyone who passes the other checks may. */
  readonly token?: string | undefined
  /** Host names besides those of the loopback; `0.0.0.0` or `::` stand for every address of the machine. */
  readonly allowedHosts?: readonly string[] | undefined
}

const LOOPBACK = /^(localhost|(.+\.)?localhost|127(\.\d{1,3}){3}|\[::1\])$/
const ADDRESS = /^(\d{1,3}(\.\d{1,3}){3}|\[[0-9a-f:.]+\])$/
const ANYWHERE: readonly string[] = ['0.0.0.0', '::', '[::]']

/** Without the port, lower case; an IPv6 address stays in its brackets. */
const nameOf = (host: string): string => host.toLowerCase().replace(/:\d*$/, '')

const inBrackets = (host: string): string => (host.includes(':') && !host.startsWith('[') ? `[${host}]` : host)

/** An address cannot be rebound: whoever names it means this machine. */
const createHostCheck = (allowed: readonly string[]): ((name: string) => boolean) => {
  const names = new Set(allowed.map((host) => inBrackets(host.toLowerCase())))
  const anyAddress = allowed.some((host) => ANYWHERE.includes(host))
  return (name) => LOOPBACK.test(name) || names.has(name) || (anyAddress && ADDRESS.test(name))
}

const isOwnOrigin = (origin: string, host: string): boolean =>
  [`http://${host}`, `https://${host}`].includes(origin.toLowerCase())

/** Takes as long for a nearly right token as for any other of that length. */
const isSame = (given: string, wanted: string): boolean => {
  let difference = given.length ^ wanted.length
  for (let index = 0; index < given.length; index++)
    difference |= given.charCodeAt(index) ^ wanted.charCodeAt(index % wanted.length)
  return difference === 0
}

const bearer = (request: SimRequest): string =>
  /^Bearer +(\S+)\s*$/i.exec(headerValue(request.headers, 'authorization') ?? '')?.[1] ?? ''

/** A form can send POST with a few other types; a script that sends this one has to ask first, and is told no. */
const isAnnounced = (request: SimRequest): boolean =>
  !['POST', 'PUT', 'PATCH'].includes(request.method) ||
  /^application\/json\s*(;|$)/i.test(headerValue(request.headers, 'content-type') ?? '')

export const createGuard = ({ token, allowedHosts = [] }: GuardOptions) => {
  const isOurs = createHostCheck(allowedHosts)
  /** Null: may pass. */
  return (request: SimRequest): Success | null => {
    const host = (headerValue(request.headers, 'host') ?? '').toLowerCase()
    const origin = headerValue(request.headers, 'origin')
    if (!isOurs(nameOf(host)))
      return refuse(
        403,
        `The control API does not answer as "${host}". Call it as localhost, or by the name given with --host or --control-host.`,
      )
    if (origin !== undefined && !isOwnOrigin(origin, host))
      return refuse(403, `The control API takes nothing from web pages, and this comes from ${origin}.`)
    if (token === undefined && request.remote)
      return refuse(
        403,
        'The control API has no token, so it answers this machine only. Give it one to call it from others.',
      )
    if (token !== undefined && !isSame(bearer(request), token))
      return refuse(
        401,
        'The control API has a token. Send the one that `proforma serve` was given or has printed, as Authorization: Bearer <token>.',
        [],
        ['www-authenticate', 'Bearer realm="proforma"'],
      )
    if (!isAnnounced(request)) return refuse(415, 'Send JSON, with the header Content-Type: application/json.')
    return null
  }
}
