/**
 * Sends a request on to a server byte for byte, by `node:http`. Not by `fetch`, which would add headers that the client has left
 * out, such as `Accept`, rewrite paths and queries, and refuse a `GET` with a body: all of it what is to be judged.
 */

import * as http from 'node:http'
import * as https from 'node:https'
import { ForwardError } from './forward-error.js'
import { toForwardError } from './to-forward-error.js'
import { type Server, urlOf } from './to-targets.js'

export type Sent = {
  readonly server: Server
  readonly method: string
  /** With the query, as it stands in the request line. */
  readonly target: string
  readonly headers: Readonly<Record<string, string | readonly string[]>>
  readonly body: Uint8Array | null
  /** Whether it may be sent again where a connection was closed while it stood idle. */
  readonly repeatable: boolean
}

export type Received = {
  readonly status: number
  /** Names and values in turn, as the server wrote them. */
  readonly headers: readonly string[]
  /** Still compressed. */
  readonly body: Uint8Array
}

export type Limits = {
  /** For the whole answer. */
  readonly milliseconds: number
  /** Of a body. */
  readonly bytes: number
}

export interface Sender {
  /** @throws ForwardError */
  send(sent: Sent): Promise<Received>
  close(): void
}

const optionsOf = ({ server, method, target, headers, body }: Sent, agent: http.Agent | false, signal: AbortSignal) => {
  const { hostname, port } = new URL(urlOf(server))
  const length = body && body.byteLength > 0 ? { 'content-length': String(body.byteLength) } : {}
  return {
    host: hostname.replace(/^\[|\]$/g, ''),
    ...(port !== '' && { port }),
    ...{ method, path: target, headers: { ...headers, ...length } as http.OutgoingHttpHeaders },
    ...{ agent, signal, setHost: false },
  }
}

const readAnswer = (answer: http.IncomingMessage, { bytes }: Limits, { server }: Sent): Promise<Received> =>
  new Promise((resolve, reject) => {
    const chunks: Uint8Array[] = []
    let length = 0
    answer.on('data', (chunk: Uint8Array) => {
      length += chunk.byteLength
      chunks.push(chunk)
      if (length <= bytes) return
      answer.destroy()
      reject(new ForwardError(`${urlOf(server)} answers with more than ${bytes} bytes`))
    })
    answer.once('error', reject)
    answer.once('end', () =>
      resolve({ status: answer.statusCode ?? 0, headers: answer.rawHeaders, body: Buffer.concat(chunks) }),
    )
  })

/** An idle connection that the server has closed shows only when it is used again (RFC 9112, 9.3.1). */
class Stale extends Error {}

const ask = (sent: Sent, agent: http.Agent | false, limits: Limits, signal: AbortSignal): Promise<Received> =>
  new Promise((resolve, reject) => {
    const { request } = sent.server.scheme === 'https' ? https : http
    const asking = request(optionsOf(sent, agent, signal))
    asking.once('response', (answer) => readAnswer(answer, limits, sent).then(resolve, reject))
    asking.once('error', (error: NodeJS.ErrnoException) =>
      reject(asking.reusedSocket && error.code === 'ECONNRESET' ? new Stale() : error),
    )
    asking.end(sent.body ?? undefined)
  })

export const createSender = (limits: Limits): Sender => {
  const agents = { http: new http.Agent({ keepAlive: true }), https: new https.Agent({ keepAlive: true }) }
  return {
    async send(sent) {
      const signal = AbortSignal.timeout(limits.milliseconds)
      // What may not be sent twice gets a connection of its own, which is not stale.
      const agent = sent.repeatable && agents[sent.server.scheme]
      try {
        return await ask(sent, agent, limits, signal).catch((error: unknown) => {
          if (error instanceof Stale) return ask(sent, false, limits, signal)
          throw error
        })
      } catch (error) {
        throw toForwardError(error, sent.server, limits.milliseconds)
      }
    },
    close() {
      agents.http.destroy()
      agents.https.destroy()
    },
  }
}
