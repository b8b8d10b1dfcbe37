/** Clients as people write them: each sends a request and gives the status and the text of the answer. */
import * as wholeHttp from 'node:http'
import defaultHttp, { request as namedHttpRequest } from 'node:http'
import * as whole from 'node:https'
import defaultHttps, { get as namedGet, request as namedRequest } from 'node:https'
import axios from 'axios'
import got from 'got'
import ky from 'ky'
import createClient from 'openapi-fetch'

export type Asked = {
  readonly method: 'GET' | 'POST'
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
  readonly body?: string
}

export type Heard = { readonly status: number; readonly text: string }

type Client = {
  readonly name: string
  readonly send: (asked: Asked) => Promise<Heard>
  /** Speaks HTTP without encryption, or sends no body. */
  readonly only?: 'http' | 'GET'
}

type NodeRequest = typeof whole.request

/** With the length of the body, as a client of Node has to say it. */
const overNode =
  (request: NodeRequest | typeof whole.get | typeof wholeHttp.request) =>
  ({ method, url, headers, body }: Asked): Promise<Heard> =>
    new Promise((resolve, reject) => {
      const sent = (request as NodeRequest)(url, { method, headers }, (answer) => {
        let text = ''
        answer.setEncoding('utf8').on('data', (chunk) => {
          text += chunk
        })
        answer.on('end', () => resolve({ status: answer.statusCode ?? 0, text })).on('error', reject)
      })
      sent.on('error', reject).end(body)
    })

type Call = (path: string, init: object) => Promise<{ data?: string; error?: unknown; response: Response }>

/** Takes the global `fetch` when it is created, so that must be after `listen()`. */
const throughOpenapiFetch = async ({ method, url, ...asked }: Asked): Promise<Heard> => {
  const { origin, pathname, search } = new URL(url)
  const call = createClient({ baseUrl: origin })[method] as unknown as Call
  const init = { ...asked, bodySerializer: (body: unknown) => body, parseAs: 'text' }
  const { data, error, response } = await call(`${pathname}${search}`, init)
  return { status: response.status, text: data ?? JSON.stringify(error) }
}

export const clients: readonly Client[] = [
  {
    name: 'fetch',
    send: async ({ url, ...init }) => {
      const answer = await fetch(url, init)
      return { status: answer.status, text: await answer.text() }
    },
  },
  {
    name: 'axios',
    send: async ({ body, ...asked }) => {
      const plain = {
        responseType: 'text',
        validateStatus: () => true,
        transformResponse: (text: string) => text,
      } as const
      const { status, data } = await axios.request({ ...asked, data: body, ...plain })
      return { status, text: data }
    },
  },
  {
    name: 'got',
    send: async ({ url, ...asked }) => {
      const { statusCode, body } = await got(url, { ...asked, throwHttpErrors: false, retry: { limit: 0 } })
      return { status: statusCode, text: body }
    },
  },
  {
    name: 'ky',
    send: async ({ url, ...init }) => {
      const answer = await ky(url, { ...init, throwHttpErrors: false, retry: 0 })
      return { status: answer.status, text: await answer.text() }
    },
  },
  { name: 'openapi-fetch', send: throughOpenapiFetch },
  { name: 'node:https, import * as', send: (asked) => overNode(whole.request)(asked) },
  { name: 'node:https, named import', send: (asked) => overNode(namedRequest)(asked) },
  { name: 'node:https, named import of get', send: (asked) => overNode(namedGet)(asked), only: 'GET' },
  { name: 'node:https, default import', send: (asked) => overNode(defaultHttps.request)(asked) },
  { name: 'node:http, import * as', send: (asked) => overNode(wholeHttp.request)(asked), only: 'http' },
  { name: 'node:http, named import', send: (asked) => overNode(namedHttpRequest)(asked), only: 'http' },
  { name: 'node:http, default import', send: (asked) => overNode(defaultHttp.request)(asked), only: 'http' },
]
