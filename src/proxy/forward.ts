/** Requests that a proxy gets whole: those for `http://` addresses, and whatever clients do not care to tunnel. */

import http, { type ClientRequest, type IncomingMessage, type ServerResponse } from 'node:http'
import https from 'node:https'
import { pipeline } from 'node:stream'
import { type Authority, hostText, toAuthority } from './authority.js'
import { endToEnd } from './end-to-end.js'
import { SELF } from './guard.js'
import type { ProxyParts } from './proxy-parts.js'

type Wanted = { readonly authority: Authority; readonly host: string; readonly path: string; readonly secure: boolean }

/** A name and password in front of the host are no part of it. */
const ABSOLUTE = /^(https?):\/\/(?:[^/?#]*@)?([^/?#]*)([^#]*)/i

/** Also of a request that names its host in a header only, as a redirected connection brings it. */
export const wantedBy = ({ url = '', headers }: Pick<IncomingMessage, 'url' | 'headers'>): Wanted | null => {
  const [, scheme = 'http', host = headers.host ?? '', rest = url] = ABSOLUTE.exec(url) ?? []
  const secure = scheme.toLowerCase() === 'https'
  const authority = toAuthority(host, secure ? 443 : 80)
  if (!authority || !/^([/?*]|$)/.test(rest)) return null
  return { authority, host, path: /^[/*]/.test(rest) ? rest : `/${rest}`, secure }
}

const say = (res: ServerResponse, status: number, text: string): void => {
  const body = `${text}\n`
  const headers = { 'content-type': 'text/plain; charset=utf-8', 'content-length': Buffer.byteLength(body) }
  res.writeHead(status, headers).end(body)
}

/** A body that was not announced is not announced further on either. */
const isBare = ({ headers }: IncomingMessage): boolean =>
  headers['content-length'] === undefined && headers['transfer-encoding'] === undefined

const open = (req: IncomingMessage, to: Authority, { host, path }: Wanted, secure: boolean): ClientRequest => {
  const options = { host: to.host, port: to.port, method: req.method, path, setHost: false, agent: false } as const
  const request = secure ? https.request({ ...options, servername: to.host }) : http.request(options)
  request.setHeader('Host', host)
  for (const [name, value] of endToEnd(req.rawHeaders)) if (!/^host$/i.test(name)) request.appendHeader(name, value)
  if (isBare(req)) request.useChunkedEncodingByDefault = false
  return request
}

const carry = (req: IncomingMessage, res: ServerResponse, request: ClientRequest): void => {
  request.once('response', (answer) => {
    res.sendDate = false
    res.writeHead(answer.statusCode ?? 502, answer.statusMessage, endToEnd(answer.rawHeaders).flat())
    pipeline(answer, res, () => {})
  })
  res.once('close', () => request.destroy())
  req.pipe(request)
}

/** For the `request` event of an HTTP server. */
export const createForward = ({ guard, standIn }: ProxyParts) => {
  const answer = (req: IncomingMessage, res: ServerResponse, wanted: Wanted): void => {
    const request = open(req, standIn, wanted, false)
    // The stand-in cuts connections when it is told to, and the client is to see that.
    request.on('error', () => req.socket.resetAndDestroy())
    carry(req, res, request)
  }
  const pass = (req: IncomingMessage, res: ServerResponse, wanted: Wanted): void => {
    const request = open(req, wanted.authority, wanted, wanted.secure)
    request.on('error', ({ message }) => {
      if (res.headersSent) res.destroy()
      else say(res, 502, `Failed to pass a request on to ${hostText(wanted.authority)}: ${message}.`)
    })
    carry(req, res, request)
  }
  return (req: IncomingMessage, res: ServerResponse): void => {
    const wanted = wantedBy(req)
    if (!wanted) {
      say(res, 400, `Failed to pass a request on: "${req.url}" is no address that begins with http:// or https://.`)
      return
    }
    const fate = guard.fateOf(wanted.authority)
    if (fate === 'answer') answer(req, res, wanted)
    else if (fate === 'pass') pass(req, res, wanted)
    else if (fate === 'self') say(res, 421, SELF)
    else say(res, 403, guard.refuse(wanted.authority))
  }
}
