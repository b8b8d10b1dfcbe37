/** What a client sent, in the parts that tests ask for. */

import type { Exchange } from '../core/message.js'
import { headerValue } from '../core/message.js'
import type { OperationSpec } from '../core/operation.js'
import { decodePercent, parseParams } from '../core/params.js'
import { parseBody } from '../core/parse-body.js'

export type SentRequest = {
  /** Percent-decoded, by the names in the operation's path. */
  readonly path: Readonly<Record<string, string>>
  /** As text; a list where a name was sent several times. */
  readonly query: Readonly<Record<string, string | readonly string[]>>
  /** Lower-case names. */
  readonly headers: Readonly<Record<string, string>>
  /** As JSON says it; undefined without a body, the text where it is no JSON. */
  readonly body: unknown
  /** Of the answer. */
  readonly status: number
}

/** The path's own parameters stand at its end; in front of it is where it is served. */
const pathOf = (path: string, template: string): SentRequest['path'] => {
  const wanted = template.split('/')
  const parts = path.split('/').slice(-wanted.length)
  const named = wanted.flatMap((text, index) => (text.startsWith('{') ? [[text.slice(1, -1), parts[index] ?? '']] : []))
  return Object.fromEntries(named.map(([name = '', text = '']) => [name, decodePercent(text)]))
}

const queryOf = (search: string): SentRequest['query'] => {
  const query: Record<string, string | string[]> = {}
  for (const [name, value] of parseParams(search)) {
    const before = Object.hasOwn(query, name) ? query[name] : undefined
    query[name] = before === undefined ? value : [before, value].flat()
  }
  return query
}

const bodyOf = ({ request }: Exchange): unknown => {
  const body = parseBody(request)
  if (body.kind === 'json') return body.value
  return body.kind === 'absent' ? undefined : new TextDecoder().decode(request.body ?? undefined)
}

export const toSentRequest = (exchange: Exchange, operation: OperationSpec | undefined): SentRequest => {
  const { request, reply } = exchange
  const headers = Object.keys(request.headers).map((name) => [name, headerValue(request.headers, name)])
  return {
    path: pathOf(request.path, operation?.path ?? ''),
    query: queryOf(request.search),
    headers: Object.fromEntries(headers.filter(([, value]) => value !== undefined)),
    body: bodyOf(exchange),
    status: reply.status,
  }
}
