/** Sends one request to the control API and takes its answer, or throws what it said against it. */

import { BASE_PATH } from './base-path.js'
import { ControlError } from './control-error.js'

export type ClientOptions = {
  /** Where `proforma serve` has printed one, or was given one. */
  readonly token?: string
  /** Default: the global one. A simulator's own answers without any network. */
  readonly fetch?: (input: string, init?: RequestInit) => Promise<Response>
}

/** `path` is below `/_proforma`. Resolves to the parsed body; undefined where there is none. */
export type Send = <T>(method: string, path: string, body?: unknown) => Promise<T>

const isProblem = (value: unknown): value is ConstructorParameters<typeof ControlError>[0] =>
  typeof value === 'object' && value !== null && 'status' in value && 'title' in value && 'detail' in value

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

const toError = (url: string, { status, statusText }: Response, value: unknown): ControlError =>
  new ControlError(
    isProblem(value)
      ? value
      : {
          status,
          title: statusText,
          detail: `Failed to control the stand-in: ${url} answers ${status}, and not as the control API does. Please check the base URL.`,
        },
  )

export const createSend = (baseUrl: string, { token, fetch: own }: ClientOptions = {}): Send => {
  const base = `${baseUrl.replace(/\/+$/, '')}${BASE_PATH}`
  const common = { accept: 'application/json', ...(token !== undefined && { authorization: `Bearer ${token}` }) }
  return async <T>(method: string, path: string, body?: unknown): Promise<T> => {
    const url = `${base}${path}`
    const isBare = method === 'GET' || method === 'DELETE'
    const answer = await (own ?? fetch)(url, {
      method,
      headers: isBare ? common : { ...common, 'content-type': 'application/json' },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    })
    const text = await answer.text()
    const value = text === '' ? undefined : parse(text)
    if (!answer.ok || (text !== '' && value === undefined)) throw toError(url, answer, value)
    return value as T
  }
}
