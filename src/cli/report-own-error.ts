/** Tells of a fault of proforma's own, while what serves goes on. */

import type { SimRequest } from '../core/message.js'
import { printable } from '../core/printable.js'
import { harmless } from './harmless.js'

export const reportOwnError = (error: unknown, request: SimRequest): void => {
  const detail = error instanceof Error ? (error.stack ?? error.message) : String(error)
  process.stderr.write(harmless(`proforma itself failed on ${request.method} ${printable(request.path)}: ${detail}\n`))
}
