/** What `fetch` does about a redirect: goes where it leads, hands it over, or refuses it, as the request says. */

const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303])

/** As many as the Fetch standard allows. */
const MOST = 20

type Ask = (request: Request) => Promise<Response>

/** What `fetch` throws, with the reason as its cause. */
const refusal = (why: string): TypeError => new TypeError('fetch failed', { cause: new Error(why) })

/** The next request; that its method and body change is what clients do about these three. */
const toNext = (location: string, { url, method, headers, signal }: Request): Request =>
  new Request(new URL(location, url), {
    method: method === 'HEAD' ? 'HEAD' : 'GET',
    headers,
    signal,
    redirect: 'manual',
  })

export const follow = async (first: Response, request: Request, ask: Ask): Promise<Response> => {
  let [response, asked] = [first, request]
  for (let hops = 0; ; hops++) {
    const location = REDIRECTS.has(response.status) ? response.headers.get('location') : null
    if (location === null || request.redirect === 'manual') break
    if (request.redirect === 'error') throw refusal('unexpected redirect')
    if (hops === MOST) throw refusal('redirect count exceeded')
    asked = toNext(location, asked)
    response = await ask(asked)
  }
  return response === first ? first : Object.defineProperty(response, 'redirected', { value: true })
}
