/** A request in one line, without its secrets: `GET /api/v1/invoices?page=0`. */

import type { SimRequest } from '../core/message.js'
import type { Redactor } from './redact.js'

export const requestLine = ({ method, mount, path, search }: SimRequest, redact: Redactor): string => {
  const query = redact.query(search)
  return `${method} ${redact.text(`${mount}${path}`)}${query && `?${query}`}`
}
