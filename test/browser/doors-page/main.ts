/** In the browser: the simulator over the doors' books, behind MSW's service worker, and what asks it. Bytes travel as base64. */
import { setupWorker } from 'msw/browser'
import { dialects } from '../../../src/dialects/index.gen.js'
import { createHandlers } from '../../../src/doors/msw.js'
import { createEngine } from '../../../src/engine/engine.js'
import { type BooksOptions, createBooks } from '../../doors/books.js'

export type PageRequest = {
  readonly method: string
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: string | null
}

export type PageAnswer = {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

export type DoorsPage = {
  open(options: BooksOptions): Promise<void>
  send(request: PageRequest): Promise<PageAnswer>
  /** Faults of proforma's own. */
  readonly faults: string[]
}

declare global {
  var doorsPage: DoorsPage | undefined
}

const CHUNK = 0x8000

const toBase64 = (bytes: Uint8Array): string => {
  let text = ''
  for (let at = 0; at < bytes.length; at += CHUNK) text += String.fromCharCode(...bytes.subarray(at, at + CHUNK))
  return btoa(text)
}

const faults: string[] = []

globalThis.doorsPage = {
  faults,
  async open(options) {
    const world = createBooks(options).fork('books')
    const engine = await createEngine({ world, dialects, onError: (error) => faults.push(String(error)) })
    await setupWorker(...createHandlers(engine)).start({ onUnhandledRequest: 'error', quiet: true })
  },
  async send({ method, url, headers, body }) {
    const sent = body === null ? null : Uint8Array.from(atob(body), (char) => char.charCodeAt(0))
    const answer = await fetch(url, { method, headers, body: sent })
    const bytes = new Uint8Array(await answer.arrayBuffer())
    return { status: answer.status, headers: Object.fromEntries(answer.headers), body: toBase64(bytes) }
  },
}
