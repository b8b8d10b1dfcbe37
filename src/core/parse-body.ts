/** The body as JSON, whatever its content type says: what that type should have been is for the judge. */

import type { ParsedBody, SimRequest } from './message.js'

const ABSENT: ParsedBody = { kind: 'absent' }
const decoder = new TextDecoder('utf-8', { fatal: true })

export const parseBody = (request: SimRequest): ParsedBody => {
  if (request.parsedBody) return request.parsedBody
  if (!request.body || request.body.byteLength === 0) return ABSENT
  try {
    return { kind: 'json', value: JSON.parse(decoder.decode(request.body)) }
  } catch (error) {
    return { kind: 'malformed', why: error instanceof SyntaxError ? 'not JSON' : 'not UTF-8' }
  }
}
