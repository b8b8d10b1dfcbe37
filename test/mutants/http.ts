/** The plain HTTP that the clients of this suite are written with, and the one place where a mutant's change is made. */

export type Sent = {
  readonly method: string
  readonly url: URL
  readonly headers: Readonly<Record<string, string>>
  /** Sent as JSON, a text as it stands. */
  readonly body?: unknown
}

export type Answered = { readonly status: number; readonly value: unknown }

/** `call` names what the client is about: `listOverdue`. */
export type Http = (call: string, sent: Sent) => Promise<Answered>

export type Change = (sent: Sent) => Sent

type Fetch = (request: Request) => Promise<Response>

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}

/** The standard has no GET with a body; some clients have. */
const toRequest = ({ method, url, headers, body }: Sent): Request => {
  if (body === undefined) return new Request(url, { method, headers })
  const text = typeof body === 'string' ? body : JSON.stringify(body)
  const bodiless = method === 'GET' || method === 'HEAD'
  const request = new Request(url, { method: bodiless ? 'POST' : method, headers, body: text })
  return bodiless ? Object.defineProperty(request, 'method', { value: method }) : request
}

/** Every call in `of` is changed before it is sent. */
export const createHttp =
  (fetch: Fetch, of: string | null = null, change: Change = (sent) => sent): Http =>
  async (call, sent) => {
    const answer = await fetch(toRequest(call === of ? change(sent) : sent))
    return { status: answer.status, value: parse(await answer.text()) }
  }
