/** Headers of a logged exchange as pairs, credentials masked. */

import { maskHeader } from '../core/mask.js'
import { type Headers, headerValue, type Reply } from '../core/message.js'
import type { Schemas } from './call.js'

type NameValue = Schemas['NameValue']

export const encodeHeaders = (headers: Headers): NameValue[] =>
  Object.keys(headers).flatMap((name) => {
    const value = headerValue(headers, name)
    return value === undefined ? [] : [{ name, value: maskHeader(name, value) }]
  })

export const encodeReplyHeaders = (headers: Reply['headers']): NameValue[] =>
  headers.flatMap((name, index) =>
    index % 2 === 0 ? [{ name: name.toLowerCase(), value: maskHeader(name, headers[index + 1] ?? '') }] : [],
  )
