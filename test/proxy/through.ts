/** Clients of the proxy that are close to the wire. */
import { readFileSync } from 'node:fs'
import { connect, type Socket } from 'node:net'
import { type ConnectionOptions, connect as connectTls, type TLSSocket } from 'node:tls'
import type { RunningProxy } from '../../src/proxy/start-proxy.js'

export const portOf = ({ url }: RunningProxy): number => Number(new URL(url).port)

export const opened = (port: number): Promise<Socket> =>
  new Promise((resolve, reject) => {
    const socket = connect({ port, host: '127.0.0.1', allowHalfOpen: true })
    socket.once('error', reject).once('connect', () => resolve(socket))
  })

/** What comes until the other side has ended, or, with a pattern, until that has come. */
export const read = (socket: Socket, until?: RegExp): Promise<string> =>
  new Promise((resolve, reject) => {
    let text = ''
    const take = (chunk: Buffer): void => {
      text += chunk.toString('latin1')
      if (until?.test(text)) finish()
    }
    const finish = (): void => {
      socket.off('data', take).off('end', finish).off('error', fail).pause()
      resolve(text)
    }
    const fail = (error: Error): void => reject(Object.assign(error, { read: text }))
    socket.on('data', take).once('end', finish).once('error', fail).resume()
  })

/** The whole answer to some text. */
export const ask = async (port: number, text: string): Promise<string> => {
  const socket = await opened(port)
  socket.write(text)
  const answer = await read(socket)
  socket.destroy()
  return answer
}

/** A socket that CONNECT has led to the host. */
export const tunnelTo = async (proxy: RunningProxy, authority: string): Promise<Socket> => {
  const socket = await opened(portOf(proxy))
  socket.write(`CONNECT ${authority} HTTP/1.1\r\nHost: ${authority}\r\n\r\n`)
  await read(socket, /\r\n\r\n/)
  return socket
}

/** With TLS inside, trusting what the proxy says to trust unless `options` say otherwise. */
export const secured = (proxy: RunningProxy, socket: Socket, options: ConnectionOptions): Promise<TLSSocket> =>
  new Promise((resolve, reject) => {
    const ca = readFileSync(proxy.env.SSL_CERT_FILE ?? '', 'utf8')
    const secure = connectTls({ socket, ca, ...options }, () => resolve(secure))
    secure.once('error', reject)
  })
