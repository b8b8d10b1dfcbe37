/** How a request proves itself: the token of an API client, whose user must be allowed to read the module SALES. */
import type { Dialect } from '../../core/dialect.js'
import { headerValue } from '../../core/message.js'
import type { Rights } from '../../core/rights.js'

const BEARER = /^Bearer +(\S+) *$/i

/** Get-invoices § Authorizations: `Authorization: Bearer`, nothing else. */
export const credentials: Dialect['credentials'] = (request) =>
  BEARER.exec(headerValue(request.headers, 'authorization') ?? '')?.[1]

/** The page's `SALES:READ` asks for the module's neutral scope; the levels of groups make no further difference here. */
export const requirements: Dialect['requirements'] = (operation) => {
  const permission = operation.scope?.split(':')[0]
  return permission === undefined ? {} : { scope: permission.toLowerCase() }
}

/** The modules that the pages of the API ask for (access-permissions § Group levels); there are no plans and no flags. */
export const rights: Rights = { scopes: ['sales', 'project', 'admin'], plans: [], flags: [] }

/** No limit is documented (S38), so a key's own does not count here. */
export const hourlyLimit: Dialect['hourlyLimit'] = () => null

export const quotaHeaders: Dialect['quotaHeaders'] = () => []

export const precondition: Dialect['precondition'] = () => null
