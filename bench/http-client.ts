/** One keep-alive connection, and how long each answer took to the last byte. */
import { Agent, request } from 'node:http'

export type Timed = { readonly status: number; readonly milliseconds: number; readonly text: string }
export type Ask = {
  readonly url: string
  readonly method?: string
  readonly body?: unknown
  readonly headers: Readonly<Record<string, string>>
}

export const createClient = () => {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 })
  const ask = (asked: Ask, start = performance.now()): Promise<Timed> =>
    new Promise((resolve, reject) => {
      const { url, method = 'GET', body, headers } = asked
      const payload = body === undefined ? '' : JSON.stringify(body)
      const type =
        payload === '' ? {} : { 'content-type': 'application/json', 'content-length': Buffer.byteLength(payload) }
      const sent = request(url, { agent, method, headers: { ...headers, ...type } }, (answer) => {
        const chunks: Buffer[] = []
        answer.on('data', (chunk: Buffer) => chunks.push(chunk))
        answer.on('end', () => {
          const milliseconds = performance.now() - start
          resolve({ status: answer.statusCode ?? 0, milliseconds, text: Buffer.concat(chunks).toString() })
        })
      })
      sent.on('error', (error: NodeJS.ErrnoException) => {
        // The server may close an idle connection in the very moment in which it is used again; the wait counts.
        const mayRepeat = error.code === 'ECONNRESET' && sent.reusedSocket && method === 'GET'
        if (mayRepeat) ask(asked, start).then(resolve, reject)
        else reject(error)
      })
      sent.end(payload)
    })
  return { ask: (asked: Ask) => ask(asked), close: () => agent.destroy() }
}

export type Client = ReturnType<typeof createClient>
