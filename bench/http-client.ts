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
  const ask = ({ url, method = 'GET', body, headers }: Ask): Promise<Timed> =>
    new Promise((resolve, reject) => {
      const payload = body === undefined ? '' : JSON.stringify(body)
      const type =
        payload === '' ? {} : { 'content-type': 'application/json', 'content-length': Buffer.byteLength(payload) }
      const start = performance.now()
      const sent = request(url, { agent, method, headers: { ...headers, ...type } }, (answer) => {
        const chunks: Buffer[] = []
        answer.on('data', (chunk: Buffer) => chunks.push(chunk))
        answer.on('end', () => {
          const milliseconds = performance.now() - start
          resolve({ status: answer.statusCode ?? 0, milliseconds, text: Buffer.concat(chunks).toString() })
        })
      })
      sent.on('error', reject)
      sent.end(payload)
    })
  return { ask, close: () => agent.destroy() }
}

export type Client = ReturnType<typeof createClient>
