/** Speaks HTTP over a bare socket, because no client library sends broken bytes, TRACE or half a request. */
import { Buffer } from 'node:buffer'
import { connect, type Socket } from 'node:net'

export type RawAnswer = {
  readonly status: number
  /** Lower-case names; repeated ones are joined. */
  readonly headers: Readonly<Record<string, string>>
  readonly body: Buffer
}

export type RawRequest = {
  readonly method: string
  /** Path and query; characters up to U+00FF go out as single bytes. */
  readonly target: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: Uint8Array | undefined
}

const BLANK = Buffer.from('\r\n\r\n')

export const requestHead = ({ method, target, headers = {}, body }: RawRequest): Buffer => {
  const all = { Host: '127.0.0.1', ...headers, ...(body && { 'Content-Length': String(body.byteLength) }) }
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}\r\n`)
  return Buffer.from(`${method} ${target} HTTP/1.1\r\n${lines.join('')}\r\n`, 'latin1')
}

const parseHead = (head: string): Pick<RawAnswer, 'status' | 'headers'> => {
  const [first = '', ...lines] = head.split('\r\n')
  const headers: Record<string, string> = {}
  for (const line of lines) {
    const colon = line.indexOf(':')
    const name = line.slice(0, colon).toLowerCase()
    const value = line.slice(colon + 1).trim()
    headers[name] = headers[name] === undefined ? value : `${headers[name]}, ${value}`
  }
  return { status: Number(first.split(' ')[1]), headers }
}

type Taken = { readonly body: Buffer; readonly rest: Buffer }

/** Null: there is more to come. */
const takeChunks = (bytes: Buffer): Taken | null => {
  const pieces: Buffer[] = []
  let at = 0
  for (;;) {
    const end = bytes.indexOf('\r\n', at)
    if (end === -1) return null
    const size = Number.parseInt(bytes.toString('latin1', at, end), 16)
    const next = end + 2 + size + 2
    if (bytes.length < next) return null
    if (size === 0) return { body: Buffer.concat(pieces), rest: bytes.subarray(next) }
    pieces.push(bytes.subarray(end + 2, end + 2 + size))
    at = next
  }
}

const takeBody = (bytes: Buffer, { status, headers }: Pick<RawAnswer, 'status' | 'headers'>, isHead: boolean) => {
  if (isHead || status === 204 || status === 304 || status < 200) return { body: Buffer.alloc(0), rest: bytes }
  if (headers['transfer-encoding'] === 'chunked') return takeChunks(bytes)
  const length = Number(headers['content-length'] ?? 0)
  return bytes.length < length ? null : { body: bytes.subarray(0, length), rest: bytes.subarray(length) }
}

/** The first whole answer in the bytes and what follows it; null while it is not all there. */
export const takeAnswer = (bytes: Buffer, isHead: boolean): { answer: RawAnswer; rest: Buffer } | null => {
  const end = bytes.indexOf(BLANK)
  if (end === -1) return null
  const head = parseHead(bytes.toString('latin1', 0, end))
  const taken = takeBody(bytes.subarray(end + BLANK.length), head, isHead)
  return taken && { answer: { ...head, body: taken.body }, rest: taken.rest }
}

export const open = (port: number): Promise<Socket> =>
  new Promise((resolve, reject) => {
    const socket = connect({ port, host: '127.0.0.1', noDelay: true }, () => resolve(socket))
    socket.once('error', reject)
  })

/** Waits for the next answers on a connection; fails if it closes before. `heads` says which of them answer a HEAD. */
export const readAnswers = (socket: Socket, heads: readonly boolean[]): Promise<readonly RawAnswer[]> =>
  new Promise((resolve, reject) => {
    const answers: RawAnswer[] = []
    let pending: Buffer = Buffer.alloc(0)
    const settle = (error?: Error): void => {
      socket.off('data', onData).off('close', onClose)
      if (error) reject(error)
      else resolve(answers)
    }
    const onData = (chunk: Buffer): void => {
      pending = Buffer.concat([pending, chunk])
      for (;;) {
        const taken = takeAnswer(pending, heads[answers.length] ?? false)
        if (!taken) return
        answers.push(taken.answer)
        pending = taken.rest
        if (answers.length === heads.length) {
          settle()
          return
        }
      }
    }
    const onClose = (): void => settle(new Error(`Closed after ${answers.length} answers and ${pending.length} bytes.`))
    socket
      .on('data', onData)
      .on('close', onClose)
      .on('error', () => {})
  })

/** One request on a connection of its own. */
export const sendRaw = async (port: number, request: RawRequest): Promise<RawAnswer> => {
  const socket = await open(port)
  const answers = readAnswers(socket, [request.method === 'HEAD'])
  socket.write(requestHead({ ...request, headers: { Connection: 'close', ...request.headers } }))
  if (request.body) socket.write(request.body)
  const [answer] = await answers
  socket.destroy()
  if (!answer) throw new Error(`No answer to ${request.method} ${request.target}.`)
  return answer
}
