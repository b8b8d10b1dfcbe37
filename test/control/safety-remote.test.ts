/** Without a token the control API answers this machine only, and so do keys: whatever host a request names. */
import { createServer as createHttpServer } from 'node:http'
import { expect, it } from 'vitest'
import { bodyText } from '../../src/core/body.js'
import type { SimRequest } from '../../src/core/message.js'
import { createSimulator } from '../../src/create-simulator.js'
import { createMiddleware } from '../../src/doors/express.js'
import { listen } from '../doors/listening.js'

const ask = async (remote: boolean, token?: string): Promise<number> => {
  const simulator = await createSimulator({ scenario: 'empty', ...(token && { control: { token } }) })
  const headers = { host: 'localhost:4747', ...(token && { authorization: `Bearer ${token}` }) }
  const request = { method: 'GET', path: '/_proforma/health', search: '', headers, body: null, mount: '', remote }
  return (await simulator.handle(request)).reply.status
}

it('refuses another machine that calls it localhost', async () => {
  expect(await ask(true)).toBe(403)
  expect(await ask(false)).toBe(200)
})

it('lets another machine in with the token', async () => {
  expect(await ask(true, 'secret')).toBe(200)
})

it('shows another machine no key at the pages about itself, with a control API or without', async () => {
  for (const control of [true, false]) {
    const simulator = await createSimulator({ scenario: 'scopes', control })
    const tokens = [...simulator.worlds.main.world.keys.keys()]
    const shows = async (path: string, remote: boolean): Promise<boolean> => {
      const request = { method: 'GET', path, search: '', headers: {}, body: null, mount: '', remote }
      const text = bodyText((await simulator.handle(request)).reply.body)
      return tokens.some((token) => text.includes(token))
    }
    for (const path of ['/', `/${simulator.dialects[0]?.name}`])
      expect([path, await shows(path, true), await shows(path, false)]).toEqual([path, false, true])
  }
})

it('knows over a socket from where it is asked, wherever that matters', async () => {
  const simulator = await createSimulator({ scenario: 'empty' })
  const seen: (boolean | undefined)[] = []
  const handle = simulator.handle
  Object.assign(simulator, {
    handle(request: SimRequest) {
      seen.push(request.remote)
      return handle(request)
    },
  })
  const listener = createMiddleware(simulator)
  const server = createHttpServer((req, res) => {
    Object.defineProperty(req.socket, 'remoteAddress', { value: '192.0.2.7', configurable: true })
    listener(req, res)
  })
  const { url, close } = await listen(server)
  const [dialect] = simulator.dialects
  for (const path of ['/', '/_proforma', '/_proforma/health', `/${dialect?.name}`, `/${dialect?.name}/`])
    await fetch(`${url}${path}`)
  await close()
  expect(seen).toEqual([true, true, true, true, true])
})
