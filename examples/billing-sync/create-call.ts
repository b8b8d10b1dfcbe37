/** One vendor's API over fetch: credentials, JSON, and another try where that can do no harm. */

export type Fetch = (url: string, init: RequestInit) => Promise<Response>

export type CallOptions = {
  readonly baseUrl: string
  readonly key: string
  /** Default: the global one. */
  readonly fetch?: Fetch
  /** Between two tries. Default: real time. */
  readonly wait?: (milliseconds: number) => Promise<void>
}

/** The vendor refused, or could not be reached: then the status is 0. */
export class CallError extends Error {
  override readonly name = 'CallError'
  constructor(
    readonly status: number,
    message: string,
    /** Whether the request may have had its effect nevertheless. */
    readonly isUncertain: boolean,
    options?: ErrorOptions,
  ) {
    super(message, options)
  }
}

export type Call = {
  /** Tries again while the vendor is busy, broken or out of reach. */
  get<T>(path: string): Promise<T>
  /** Tries again only if the vendor said that it did nothing (429). What else went wrong is for the caller to look into. */
  post<T>(path: string, body: unknown): Promise<T>
}

const TRIES = 5
const isBusy = (status: number): boolean => status === 429
const isPassing = (status: number): boolean => status === 0 || status >= 500 || isBusy(status)

/** 0.5, 1, 2, 4 seconds, or what the vendor asks for. */
const pauseBefore = (attempt: number, response?: Response): number =>
  Number(response?.headers.get('retry-after') ?? 0) * 1000 || 250 * 2 ** attempt

const realTime = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds))

export const createCall = ({
  baseUrl,
  key,
  fetch = (url, init) => globalThis.fetch(url, init),
  wait = realTime,
}: CallOptions): Call => {
  const once = async (path: string, init: RequestInit): Promise<Response> => {
    const what = `${init.method} ${path}`
    const headers = { Authorization: `Bearer ${key}`, Accept: 'application/json', ...init.headers }
    const response = await fetch(`${baseUrl}${path}`, { ...init, headers }).catch((cause: unknown) => {
      throw new CallError(0, `${what}: no answer`, true, { cause })
    })
    if (response.ok) return response
    const { status } = response
    throw Object.assign(new CallError(status, `${what}: ${status}`, status >= 500), { response })
  }

  const call = async <T>(path: string, init: RequestInit, again: (status: number) => boolean): Promise<T> => {
    for (let attempt = 1; ; attempt++) {
      try {
        return await (await once(path, init)).json()
      } catch (error) {
        // A body that is cut off or no JSON counts as no answer.
        const failure =
          error instanceof CallError ? error : new CallError(0, `${path}: half an answer`, true, { cause: error })
        if (attempt === TRIES || !again(failure.status)) throw failure
        await wait(pauseBefore(attempt, (error as { response?: Response }).response))
      }
    }
  }

  return {
    get: (path) => call(path, { method: 'GET' }, isPassing),
    post: (path, body) =>
      call(
        path,
        { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) },
        isBusy,
      ),
  }
}
