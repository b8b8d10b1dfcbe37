/** How a request proves itself: a personal access token, its scope, and the header `Accept` that each request must carry. */
import { acceptsByName } from '../../core/accept.js'
import { partsBody } from '../../core/body.js'
import type { Dialect, Success } from '../../core/dialect.js'
import type { Failure } from '../../core/failure.js'
import { headerValue, type SimRequest } from '../../core/message.js'
import type { Rights } from '../../core/rights.js'
import type { World } from '../../core/world.js'

const BEARER = /^Bearer +(\S+) *$/i

/** Docs § Authentication: `Authorization: Bearer`, nothing else. */
export const credentials: Dialect['credentials'] = (request) =>
  BEARER.exec(headerValue(request.headers, 'authorization') ?? '')?.[1]

export const requirements: Dialect['requirements'] = (operation) =>
  operation.scope === null ? {} : { scope: operation.scope.toLowerCase() }

/** The scopes of the pages invoices and quotations; there are no plans and no flags. */
export const rights: Rights = { scopes: ['invoices', 'quotations'], plans: [], flags: [] }

/** No limit is documented (M31), so a key's own does not count here. */
export const hourlyLimit: Dialect['hourlyLimit'] = () => null

export const quotaHeaders: Dialect['quotaHeaders'] = () => []

/** Docs § Introduction: `application/json` has to be named; a wildcard does not name it. */
const namesJson = (request: SimRequest): boolean =>
  acceptsByName(headerValue(request.headers, 'accept') ?? '', 'application/json')

const LOGIN_PAGE = '<!doctype html><title>Log in</title><p>Please <a href="/login">log in</a>.'

const redirectToLogin = (): Success => ({
  status: 302,
  headers: ['Location', '/login', 'Content-Type', 'text/html; charset=utf-8'],
  body: partsBody([LOGIN_PAGE]),
})

/** M18: what a request without the header gets. */
export const precondition = (request: SimRequest, world: World): Success | Failure | null => {
  const option = world.reading('M18')
  if (option === 'answer' || namesJson(request)) return null
  return option === 'redirect' ? redirectToLogin() : { failure: 'not_acceptable' }
}
