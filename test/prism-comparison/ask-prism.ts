/** Sends a request of a mutant through Prism's validation proxy, and takes what Prism has to say of it. */
import { request } from 'node:http'
import type { Sent } from '../mutants/http.js'

/** Where, and by which rule: `query.page minimum`. */
export type Objection = { readonly at: string; readonly rule: string }

type Noted = { readonly location?: readonly string[]; readonly code?: string | number; readonly message?: string }

type Answer = { readonly violations: string | undefined; readonly text: string }

/** By `node:http`, because `fetch` sends no GET with a body. The base path stands in Prism's upstream. */
const send = (base: string, basePath: string, { method, url, headers, body }: Sent): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const target = `${base}${url.pathname.replace(basePath, '')}${url.search}`
    const text = body === undefined ? undefined : typeof body === 'string' ? body : JSON.stringify(body)
    const length = text === undefined ? {} : { 'content-length': String(Buffer.byteLength(text)) }
    const asked = request(target, { method, headers: { ...headers, ...length }, agent: false }, (answer) => {
      let received = ''
      answer.on('data', (chunk: Buffer) => {
        received += String(chunk)
      })
      answer.on('end', () => resolve({ violations: [answer.headers['sl-violations']].flat()[0], text: received }))
    })
    asked.once('error', reject)
    asked.end(text)
  })

const toObjection = ({ location = [], code, message = '' }: Noted): Objection | null => {
  const [side, part = 'request', ...keys] = location
  const at = keys.reduce((place, key) => (/^\d+$/.test(key) ? `${place}[${key}]` : `${place}.${key}`), part)
  return side === 'request' ? { at, rule: String(code || message) } : null
}

/** Where it answers in its own name instead of asking the server. */
const refusalIn = (text: string): readonly Objection[] => {
  const type = /stoplight\.io\/prism[^"]*#([A-Z_]+)/.exec(text)?.[1]
  return type === undefined ? [] : [{ at: 'request', rule: type }]
}

export const askPrism = async (base: string, basePath: string, sent: Sent): Promise<readonly Objection[]> => {
  const { violations, text } = await send(base, basePath, sent)
  const noted: readonly Noted[] = violations === undefined ? [] : JSON.parse(violations)
  return [...noted.flatMap((each) => toObjection(each) ?? []), ...refusalIn(text)]
}
