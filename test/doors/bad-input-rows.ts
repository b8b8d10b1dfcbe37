/** The table of bad input: one file a dialect in `fixtures/`, read and made ready for sending. */
import { Buffer } from 'node:buffer'
import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import type { Dialect } from '../../src/core/dialect.js'
import type { RawRequest } from './raw-client.js'

export type Row = {
  readonly name: string
  readonly request: {
    readonly method: string
    /** Below the dialect's base path; as sent, with `\xNN` for single bytes. */
    readonly path: string
    readonly query?: string
    /** Over the usual ones; null leaves one out. */
    readonly headers?: Readonly<Record<string, string | null>>
    /** Text in UTF-8, `bytes` with single bytes, or a value for JSON. */
    readonly body?: string
    readonly bytes?: string
    readonly json?: unknown
  }
  readonly expect: {
    readonly status: number
    /** Names of the refused fields, in the dialect's place for them. */
    readonly fields?: readonly string[]
    /** What the answer holds, other fields aside. */
    readonly body?: unknown
    readonly headers?: Readonly<Record<string, string>>
    /** Null: documented, or a rule of HTTP. */
    readonly reading: string | null
    /** Codes in alphabetical order; null: it is no HTTP, so nothing of ours sees it. */
    readonly violations: readonly string[] | null
  }
  /** The readings under which the row holds, where they are not the defaults. */
  readonly under?: Readonly<Record<string, string>>
  /** Why no `fetch` can send it. */
  readonly socketOnly?: string
}

export type Table = {
  readonly dialect: Dialect
  /** Where a refusal names its fields, if anywhere. */
  readonly fieldsAt: string | null
  readonly rows: readonly Row[]
}

type File = {
  readonly fields_at: string | null
  readonly headers: Readonly<Record<string, string>>
  readonly rows: readonly (Row & { readonly socket_only?: string })[]
}

/** `{{ab*3}}` stands for `ababab`. */
const unfold = (text: string): string =>
  text.replace(/\{\{(.+?)\*(\d+)\}\}/gs, (_, part: string, times: string) => part.repeat(Number(times)))

const toBody = ({ body, bytes, json }: Row['request']): Buffer | undefined => {
  if (body !== undefined) return Buffer.from(unfold(body))
  if (bytes !== undefined) return Buffer.from(unfold(bytes), 'latin1')
  return json === undefined ? undefined : Buffer.from(JSON.stringify(json))
}

const isSent = (entry: [string, string | null]): entry is [string, string] => entry[1] !== null

/** `usual`: headers of every request that do not depend on it. */
export const toRawRequest = (
  { request }: Row,
  { name, basePath }: Dialect,
  usual: Readonly<Record<string, string>>,
): RawRequest => {
  const body = toBody(request)
  const headers = { ...usual, ...(body && { 'Content-Type': 'application/json' }), ...request.headers }
  const query = request.query === undefined ? '' : `?${unfold(request.query)}`
  return {
    method: request.method,
    target: `/${name}${basePath}${unfold(request.path)}${query}`,
    headers: Object.fromEntries(Object.entries(headers).filter(isSent)),
    body,
  }
}

export const readTable = (dialect: Dialect): Table & { readonly headers: File['headers'] } => {
  const file: File = parse(readFileSync(`fixtures/${dialect.name}/bad-input.yaml`, 'utf8'))
  return {
    dialect,
    fieldsAt: file.fields_at,
    headers: file.headers,
    rows: file.rows.map(({ socket_only: socketOnly, ...row }) => ({ ...row, ...(socketOnly && { socketOnly }) })),
  }
}
