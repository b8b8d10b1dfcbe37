/** The shop in the hands of tests, and short ways to ask it through fetch. */
import { createEngine, type EngineParts } from '../../src/engine/engine.js'
import { createKit } from '../../src/kit/create-kit.js'
import type { Simulator } from '../../src/kit/simulator.js'
import type { TestWorld } from '../../src/kit/test-world.js'
import { createShopWorld, type ShopOptions, shop } from '../worlds/shop.js'

let minted = 0

export const createKitShop = async (
  options: ShopOptions = {},
  parts: Partial<EngineParts> = {},
): Promise<Simulator> => {
  const engine = await createEngine({ world: createShopWorld(options), dialects: [shop], ...parts })
  return createKit(engine, () => `pf_minted_${++minted}`)
}

type Asked = { readonly token?: string; readonly body?: unknown }

/** `GET /bills`, `POST /payments` … with a key that is the same everywhere. */
export const ask = (
  { fetch }: Pick<TestWorld, 'fetch'>,
  what: string,
  { token = 'fixed', body }: Asked = {},
): Promise<Response> => {
  const [method = '', path = ''] = what.split(' ')
  return fetch(`http://localhost/shop/v0${path}`, {
    method,
    headers: { 'x-toy-key': token, ...(body !== undefined && { 'content-type': 'application/json' }) },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  })
}

export const pay = (at: Pick<TestWorld, 'fetch'>, bill: number, amount: number, token?: string): Promise<Response> =>
  ask(at, 'POST /payments', { body: { bill, amount }, ...(token !== undefined && { token }) })

export const statusOf = async (answer: Promise<Response>): Promise<number> => (await answer).status
