/** The bodies of a HAR: as text, in base64 or in a file beside it, whole or cut short, or not kept at all. Pure. */

import { toBytes } from '../../core/body.js'
import type { HarHeaders, HarRequest, HarResponse } from './har-entry.js'
import { at, isThere, listOf, numberOr, type Part, refuse, textOf, textOr } from './parts.js'

const fromBase64 = (part: Part): Uint8Array => {
  try {
    return Uint8Array.from(atob(textOf(part)), (character) => character.charCodeAt(0))
  } catch {
    return refuse(part, 'base64, as the encoding beside it says')
  }
}

/** Looks into the folder of the recording; null where there is no such file. */
export type Beside = (name: string) => Uint8Array | null

/** As Playwright calls the files in which it leaves bodies: by their content. Another file is none of a recording's business. */
const BESIDE = /^[\da-f]{40}\.\w+$/

/** Null where nothing of it is kept. */
const bytesOf = (holder: Part, beside: Beside): Uint8Array | null => {
  const file = textOr(at(holder, '_file'), '')
  if (file !== '') return BESIDE.test(file) ? beside(file) : null
  const text = at(holder, 'text')
  if (!isThere(text)) return null
  return textOr(at(holder, 'encoding'), '') === 'base64' ? fromBase64(text) : toBytes(textOf(text))
}

/** Fields of a form, where their text is not kept beside them. */
const encodeForm = (params: readonly Part[]): Uint8Array => {
  const pairs = params.map((param) => [textOf(at(param, 'name')), textOr(at(param, 'value'), '')])
  return toBytes(pairs.map((pair) => pair.map((text = '') => encodeURIComponent(text)).join('=')).join('&'))
}

/** Tools that keep no body may write an empty one, or none; that there was one shows beside it. */
const isAnnounced = (request: Part, headers: HarHeaders): boolean =>
  numberOr(at(request, 'bodySize'), 0) > 0 ||
  headers.some(([name, value]) => name === 'transfer-encoding' || (name === 'content-length' && Number(value) > 0))

type ReadBody = Pick<HarRequest, 'body' | 'bodyLost'>

export const readRequestBody = (request: Part, headers: HarHeaders, beside: Beside): ReadBody => {
  const data = at(request, 'postData')
  const missing = { body: null, bodyLost: isAnnounced(request, headers) }
  if (!isThere(data)) return missing
  const bytes = bytesOf(data, beside)
  if (bytes && bytes.byteLength > 0) return { body: bytes, bodyLost: false }
  const params = at(data, 'params')
  const fields = isThere(params) ? listOf(params) : []
  if (fields.length > 0) return { body: encodeForm(fields), bodyLost: false }
  return bytes ? missing : { body: null, bodyLost: true }
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
export const readResponseText = (response: Part, beside: Beside): HarResponse['text'] => {
  const content = at(response, 'content')
  if (!isThere(content)) return null
  const size = numberOr(at(content, 'size'), -1)
  const bytes = bytesOf(content, beside)
  if (!bytes) return size === 0 ? '' : null
  const text = new TextDecoder().decode(bytes)
  return size > bytes.byteLength && !isJson(text) ? null : text
}
