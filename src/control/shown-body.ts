/** Bodies of a logged exchange as text, as far as they are worth showing. */

import { toBytes } from '../core/body.js'
import type { Body, SimRequest } from '../core/message.js'

/** What is longer is cut: a streamed list can have a hundred megabytes. */
export const MOST_SHOWN = 1024 * 1024

export type Shown = {
  readonly text: string
  readonly truncated: boolean
  /** Bytes; null for a body that is made while it is sent. */
  readonly size: number | null
}

export const showBody = (body: Body | null): Shown | null => {
  if (!body) return null
  const decoder = new TextDecoder()
  let text = ''
  for (const part of body.parts) {
    if (text.length > MOST_SHOWN) break
    text += decoder.decode(typeof part === 'string' ? toBytes(part) : part, { stream: true })
  }
  const truncated = text.length > MOST_SHOWN
  return { text: text.slice(0, MOST_SHOWN), truncated, size: body.kind === 'parts' ? body.length : null }
}

/** What a parser in front of us has taken apart is put together again. */
export const showRequestBody = ({ body, parsedBody }: SimRequest): string | null => {
  if (body) return new TextDecoder().decode(body)
  return parsedBody?.kind === 'json' ? JSON.stringify(parsedBody.value) : null
}
