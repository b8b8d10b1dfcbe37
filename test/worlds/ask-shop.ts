/** A simulator of the shop, and short ways to ask it. */
import { bodyText } from '../../src/core/body.js'
import type { Exchange, Reply } from '../../src/core/message.js'
import { createEngine, type Engine, type EngineParts } from '../../src/engine/engine.js'
import { type Asking, createShopWorld, shop, toShop } from './shop.js'

export type Answered = {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly text: string
  // biome-ignore lint/suspicious/noExplicitAny: whatever was answered
  readonly json: any
  readonly reply: Reply
}

export type Ask = (what: string, asking?: Asking) => Promise<Answered>

export const toAnswered = ({ reply }: Exchange): Answered => {
  const headers: Record<string, string> = {}
  for (let at = 0; at < reply.headers.length; at += 2)
    headers[(reply.headers[at] ?? '').toLowerCase()] = reply.headers[at + 1] ?? ''
  const text = bodyText(reply.body)
  return { status: reply.status, headers, text, json: text.startsWith('<') || !text ? text : JSON.parse(text), reply }
}

export const askOf =
  (simulator: Engine): Ask =>
  async (what, asking) =>
    toAnswered(await simulator.handle(toShop(what, asking)))

export const createShop = async (parts: Partial<EngineParts> = {}): Promise<{ simulator: Engine; ask: Ask }> => {
  const simulator = await createEngine({ world: createShopWorld(), dialects: [shop], ...parts })
  return { simulator, ask: askOf(simulator) }
}

export const payment = (bill: number, amount = 100): Asking => ({ body: { bill, amount } })
