/** The MSW door through the shared suite of the doors, called by `fetch` and over sockets. */
import { request } from 'node:https'
import { describe } from 'vitest'
import { createHandlers } from '../../src/doors/msw.js'
import { type Door, runDoorSuite, type Step } from '../doors/door-suite.js'
import type { RawAnswer, RawRequest } from '../doors/raw-client.js'
import { notAtVendorHost, toRawAnswer, toVendorUrl } from '../doors/vendor-host.js'
import { intercept } from './listening.js'

type Send = (request: RawRequest) => Promise<RawAnswer>

const withoutHost = ({ Host: _, ...headers }: Readonly<Record<string, string>> = {}) => headers

/** Node announces no body of a DELETE by itself. */
const withLength = (headers: RawRequest['headers'], body: RawRequest['body']) => ({
  ...withoutHost(headers),
  ...(body && { 'Content-Length': String(body.byteLength) }),
})

const throughFetch = async ({ method, target, headers, body }: RawRequest): Promise<RawAnswer> => {
  const init = { method, headers: withoutHost(headers), ...(body && { body: new Uint8Array(body) }) }
  return toRawAnswer(await fetch(toVendorUrl({ target, headers }), init))
}

const throughHttps = ({ method, target, headers, body }: RawRequest): Promise<RawAnswer> =>
  new Promise((resolve, reject) => {
    const url = toVendorUrl({ target, headers })
    const asked = request(url, { method, headers: withLength(headers, body) }, (answer) => {
      const chunks: Buffer[] = []
      answer.on('data', (chunk) => chunks.push(chunk)).on('error', reject)
      answer.on('end', () => {
        const named = Object.entries(answer.headers).map(([name, value]) => [name, String(value)])
        const { statusCode = 0 } = answer
        resolve({ status: statusCode, headers: Object.fromEntries(named), body: Buffer.concat(chunks) })
      })
    })
    asked.on('error', reject).end(body)
  })

/** As much as Node's parser of requests, which MSW uses, takes of a head. */
const tooLong = ({ target }: Step): string | null =>
  target.length < 16_000 ? null : 'MSW never answers a head of 16 kB or more over a socket'

const door = (name: string, send: Send, skip: NonNullable<Door['skip']>): Door => ({
  name,
  skip,
  open: async (simulator) => {
    const server = intercept(createHandlers(simulator))
    return { send, close: async () => server.close() }
  },
})

const doors = [
  door('MSW, called by fetch', throughFetch, notAtVendorHost),
  door('MSW, called by node:https', throughHttps, (step) => notAtVendorHost(step) ?? tooLong(step)),
]

for (const each of doors) describe(each.name, () => runDoorSuite(each))
