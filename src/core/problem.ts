/** Problem details (RFC 9457): how what is ours, rather than a vendor's, says no. */

import { toBytes } from './body.js'
import type { Success } from './dialect.js'

export const problem = (status: number, title: string, detail: string): Success => {
  const bytes = toBytes(`${JSON.stringify({ type: 'about:blank', title, status, detail })}\n`)
  return {
    status,
    body: { kind: 'parts', parts: [bytes], length: bytes.byteLength },
    headers: ['content-type', 'application/problem+json'],
  }
}
