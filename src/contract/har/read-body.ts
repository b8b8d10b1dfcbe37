/** The bodies of a HAR: as text or in base64, whole or cut short, or not kept at all. Pure. */

import { toBytes } from '../../core/body.js'
import type { HarRequest, HarResponse } from './har-entry.js'
import { at, isThere, listOf, numberOr, type Part, refuse, textOf, textOr } from './parts.js'

const fromBase64 = (part: Part): Uint8Array => {
  try {
    return Uint8Array.from(atob(textOf(part)), (character) => character.charCodeAt(0))
  } catch {
    return refuse(part, 'base64, as the encoding beside it says')
  }
}

const bytesOf = (holder: Part): Uint8Array => {
  const text = at(holder, 'text')
  return textOr(at(holder, 'encoding'), '') === 'base64' ? fromBase64(text) : toBytes(textOf(text))
}

/** Fields of a form, where their text is not kept beside them. */
const encodeForm = (params: readonly Part[]): Uint8Array => {
  const pairs = params.map((param) => [textOf(at(param, 'name')), textOr(at(param, 'value'), '')])
  return toBytes(pairs.map((pair) => pair.map((text = '') => encodeURIComponent(text)).join('=')).join('&'))
}

export const readRequestBody = (request: Part): Pick<HarRequest, 'body' | 'bodyLost'> => {
  const data = at(request, 'postData')
  if (!isThere(data)) return { body: null, bodyLost: numberOr(at(request, 'bodySize'), 0) > 0 }
  if (isThere(at(data, 'text'))) return { body: bytesOf(data), bodyLost: false }
  const params = at(data, 'params')
  const fields = isThere(params) ? listOf(params) : []
  return fields.length > 0 ? { body: encodeForm(fields), bodyLost: false } : { body: null, bodyLost: true }
}

const isJson = (text: string): boolean => {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

/** Some tools count compressed bytes, so a size says that something is missing only where the rest makes no sense. */
export const readResponseText = (response: Part): HarResponse['text'] => {
  const content = at(response, 'content')
  if (!isThere(content)) return null
  const size = numberOr(at(content, 'size'), -1)
  if (!isThere(at(content, 'text'))) return size === 0 ? '' : null
  const bytes = bytesOf(content)
  const text = new TextDecoder().decode(bytes)
  return size > bytes.byteLength && !isJson(text) ? null : text
}
