/** Asks a simulator directly, without a door. */
import { bodyText } from '../../src/core/body.js'
import type { Exchange, SimRequest } from '../../src/core/message.js'
import type { Engine } from '../../src/engine/engine.js'

export type Asked = {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly text: string
  readonly exchange: Exchange
}

export const toRequest = (
  target: string,
  headers: Readonly<Record<string, string>> = {},
  more: Partial<SimRequest> = {},
): SimRequest => {
  const [path = '', search = ''] = target.split('?', 2)
  return { method: 'GET', path, search, headers: { host: 'localhost', ...headers }, body: null, mount: '', ...more }
}

export const createAsk =
  (simulator: Pick<Engine, 'handle'>) =>
  async (target: string, headers?: Readonly<Record<string, string>>, more?: Partial<SimRequest>): Promise<Asked> => {
    const exchange = await simulator.handle(toRequest(target, headers, more))
    const { reply } = exchange
    const pairs: Record<string, string> = {}
    for (let index = 0; index < reply.headers.length; index += 2)
      pairs[String(reply.headers[index]).toLowerCase()] = reply.headers[index + 1] ?? ''
    return { status: reply.status, headers: pairs, text: bodyText(reply.body), exchange }
  }
