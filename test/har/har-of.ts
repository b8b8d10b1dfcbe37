/** Makes small HAR files. */

import type { Dialect } from '../../src/core/dialect.js'
import { dialects } from '../../src/dialects/index.gen.js'

export const dialect = dialects[0] as Dialect

export const base = `https://${dialect.hosts[0]?.replace('*', 'tenant')}${dialect.basePath}`

type Changes = {
  readonly url?: string
  readonly method?: string
  readonly request?: object
  readonly response?: object
  readonly content?: object
  readonly entry?: object
}

const headers = [
  { name: 'Accept', value: 'application/json' },
  { name: 'Authorization', value: 'Bearer recorded-key-0123456789' },
]

/** A call that succeeded, with an empty object for an answer. */
export const entryOf = ({ url = `${base}${dialect.sample}`, method = 'GET', ...changes }: Changes = {}) => ({
  startedDateTime: '2026-03-31T12:00:00.000Z',
  time: 12.5,
  request: { method, url, headers, bodySize: 0, ...changes.request },
  response: {
    status: 200,
    headers: [{ name: 'Content-Type', value: 'application/json' }],
    content: { size: 2, mimeType: 'application/json', text: '{}', ...changes.content },
    ...changes.response,
  },
  ...changes.entry,
})

export const harOf = (...entries: readonly object[]): string =>
  JSON.stringify({ log: { version: '1.2', creator: { name: 'test', version: '1' }, entries } })
