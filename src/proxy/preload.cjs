/**
 * Loaded by Node before the client's own modules: sends connections to the hosts that are stood in for to the proxy, which
 * most clients in Node would not ask by themselves, and refuses those to other hosts where that is wanted. Stands alone, in
 * CommonJS and plain JavaScript, as every Node can load it; its settings lie beside it.
 */

'use strict'

const net = require('node:net')
const settings = require('./preload.json')

const answered = new RegExp(settings.answered, 'i')
const loopback = new RegExp(settings.loopback, 'i')
const { connect } = net.Socket.prototype

/** Databases and the like have ports of their own, and are left alone as by every other runtime. */
const WEB_PORTS = [80, 443]

/** All the forms that `connect` may be called in; `net.connect` itself passes an array of the two. */
const toArguments = ([first, second, third]) => {
  if (Array.isArray(first)) return first
  if (typeof first === 'object' && first !== null) return [first, second]
  const callback = typeof second === 'function' ? second : third
  if (Number.isNaN(Number(first))) return [{ path: first }, callback]
  return [{ port: Number(first), host: typeof second === 'string' ? second : undefined }, callback]
}

/** Tells the proxy, as a tunnel that it will refuse, and passes its words on. */
const refuse = (socket, host, port) => {
  let answer = ''
  const asking = new net.Socket()
  const name = host.includes(':') ? `[${host}]` : host
  asking.setEncoding('utf8')
  asking.on('data', (text) => {
    answer += text
  })
  asking.on('error', () => {})
  asking.on('close', () => {
    const [, words = `proforma check refused a connection to ${host}`] = answer.split('\r\n\r\n')
    socket.destroy(
      Object.assign(new Error(words.trim()), { code: 'ECONNREFUSED', syscall: 'connect', address: host, port }),
    )
  })
  connect.call(asking, { host: '127.0.0.1', port: settings.port }, () => {
    asking.write(`CONNECT ${name}:${port} HTTP/1.1\r\nHost: ${name}:${port}\r\n\r\n`)
  })
  return socket
}

/** A name in the handshake counts as well: a client may have looked the address up itself. */
const isAnswered = ({ host, servername }) => answered.test(host) || (Boolean(servername) && answered.test(servername))

net.Socket.prototype.connect = function (...given) {
  const [options, callback] = toArguments(given)
  const { host = 'localhost', port, path } = options ?? {}
  if (path || typeof host !== 'string' || loopback.test(host)) return connect.apply(this, given)
  if (isAnswered({ ...options, host })) {
    return connect.call(
      this,
      { ...options, host: '127.0.0.1', port: settings.port, family: 4, localAddress: undefined, lookup: undefined },
      callback,
    )
  }
  if (settings.refusesOthers && WEB_PORTS.includes(Number(port))) return refuse(this, host, Number(port))
  return connect.apply(this, given)
}
