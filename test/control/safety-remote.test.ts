/** Without a token the control API answers this machine only, whatever host a request names. */
import { expect, it } from 'vitest'
import { createSimulator } from '../../src/create-simulator.js'

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
