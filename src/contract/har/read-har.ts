/** HAR 1.2 text -> its entries in plain values, as browsers, proxies and we ourselves export it. Pure. */

import { parseInstant } from '../../core/dates.js'
import type { HarEntry, HarHeaders, HarRequest, HarResponse } from './har-entry.js'
import { HarError } from './har-error.js'
import { jsonFault, placeAt } from './json-fault.js'
import { at, isThere, listOf, numberOf, numberOr, type Part, refuse, textOf, textOr } from './parts.js'
import { type Beside, readRequestBody, readResponseText } from './read-body.js'

/** How an archive begins, as which Playwright saves a recording with its bodies. */
const ZIP = 'PK\u0003\u0004'

const parse = (text: string): unknown => {
  if (text.trim() === '') throw new HarError('it is empty')
  if (text.startsWith(ZIP)) throw new HarError('it is a ZIP archive, so unpack it and name the .har file in it')
  try {
    return JSON.parse(text)
  } catch {
    const offset = jsonFault(text)
    const why = offset >= text.trimEnd().length ? 'it ends too early, as if it had been cut off' : 'it is no JSON'
    throw new HarError(`${why}, at ${placeAt(text, offset)}`)
  }
}

const readHeaders = (part: Part): HarHeaders => {
  if (!isThere(part)) return []
  return listOf(part).map((header) => [textOf(at(header, 'name')).toLowerCase(), textOr(at(header, 'value'), '')])
}

const readUrl = (part: Part): string => {
  const url = textOf(part)
  return URL.canParse(url) ? url : refuse(part, 'an absolute URL')
}

const readRequest = (part: Part, beside: Beside): HarRequest => {
  const headers = readHeaders(at(part, 'headers'))
  const [method, url] = [textOf(at(part, 'method')), readUrl(at(part, 'url'))]
  return { method, url, headers, ...readRequestBody(part, headers, beside) }
}

const readResponse = (part: Part, beside: Beside): HarResponse => ({
  // Some tools have -1 where no answer came.
  status: Math.max(0, numberOf(at(part, 'status'))),
  headers: readHeaders(at(part, 'headers')),
  type: isThere(at(part, 'content')) ? textOr(at(at(part, 'content'), 'mimeType'), '') : '',
  text: readResponseText(part, beside),
})

const readEntry = (part: Part, beside: Beside): HarEntry => ({
  place: part.place,
  at: parseInstant(textOr(at(part, 'startedDateTime'), '')),
  milliseconds: Math.max(0, numberOr(at(part, 'time'), 0)),
  resource: textOr(at(part, '_resourceType'), ''),
  request: readRequest(at(part, 'request'), beside),
  response: readResponse(at(part, 'response'), beside),
})

const NOTHING: Beside = () => null

/** `beside` reads bodies that lie in files of their own. @throws HarError whose message says what is wrong where, as a clause */
export const readHar = (text: string, beside = NOTHING): readonly HarEntry[] => {
  const log = at({ place: '', value: parse(text.replace(/^\uFEFF/, '')) }, 'log')
  if (!isThere(log)) throw new HarError('it has no log, so it is no HAR')
  return listOf(at(log, 'entries')).map((part) => readEntry(part, beside))
}
