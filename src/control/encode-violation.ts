/** What was wrong with a message, for answers. */

import type { Violation } from '../core/violation.js'
import type { Schemas } from './call.js'

export const encodeViolation = (violation: Violation): Schemas['Violation'] => {
  const { code, at, pointer, expected, received, message } = violation
  return { code, at, pointer, expected, received, message }
}
