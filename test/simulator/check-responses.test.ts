/** `checkResponses`: our own answers are judged too, and marked where they break the spec. Also: what a fault of ours does. */
import { expect, it } from 'vitest'
import { jsonBody } from '../../src/core/body.js'
import type { Dialect, Handler } from '../../src/core/dialect.js'
import { dialects } from '../../src/dialects/index.gen.js'
import { createEngine } from '../../src/engine/engine.js'
import { createBooks } from '../doors/books.js'
import { toyDialect } from '../toy/toy-dialect.js'
import { createToyWorld } from '../toy/toy-world.js'
import { type Asked, createAsk } from './ask.js'

const headers = { authorization: 'Bearer k', accept: 'application/json' }
const sampleOf = ({ name, basePath, sample }: Dialect): string => `/${name}${basePath}${sample}`

/** Asks each dialect its sample, with every handler put inside another. */
const askAll = async (wrap: (handler: Handler) => Handler, checkResponses: boolean): Promise<readonly Asked[]> => {
  const wrapped = dialects.map((dialect) => ({
    ...dialect,
    handlers: Object.fromEntries(Object.entries(dialect.handlers).map(([id, handler]) => [id, wrap(handler)])),
  }))
  const ask = createAsk(await createEngine({ world: createBooks(), dialects: wrapped, checkResponses }))
  return Promise.all(wrapped.map((dialect) => ask(sampleOf(dialect), headers)))
}

const codes = ({ exchange }: Asked): string[] => exchange.violations.map(({ code }) => code)

it('finds nothing wrong with right answers', async () => {
  for (const asked of await askAll((handler) => handler, true)) {
    expect(asked.exchange.violations).toEqual([])
    expect(asked.headers['proforma-violations']).toBe('0')
  }
})

it('marks a wrong body, on the exchange and in the header', async () => {
  const wrong = await askAll(() => () => ({ status: 200, body: jsonBody({ nonsense: true }) }), true)
  for (const asked of wrong) {
    expect(asked.status).toBe(200)
    expect(codes(asked)).toContain('invalid-response')
    expect(asked.headers['proforma-violations']).toBe(String(asked.exchange.violations.length))
  }
})

it('marks a wrong content type, a missing body and a status that is not documented', async () => {
  const asText = await askAll(
    (handler) => (call) => {
      const result = handler(call)
      return 'failure' in result ? result : { ...result, headers: ['Content-Type', 'text/plain'] }
    },
    true,
  )
  for (const asked of asText)
    expect(asked.exchange.violations.map(({ at }) => at)).toContain('response.header.content-type')
  for (const asked of await askAll(() => () => ({ status: 200, body: null }), true))
    expect(codes(asked)).toContain('invalid-response')
  for (const asked of await askAll(() => () => ({ status: 418, body: jsonBody({}) }), true))
    expect(codes(asked)).toEqual(['undocumented-status'])
})

it('judges no answers unless asked to', async () => {
  for (const asked of await askAll(() => () => ({ status: 418, body: jsonBody({}) }), false))
    expect(asked.exchange.violations).toEqual([])
})

it('answers as if the API were out, and tells of it, when something of ours fails', async () => {
  const broken = (): never => {
    throw new Error('broken')
  }
  const faulty: readonly Dialect[] = [
    { ...toyDialect, handlers: { listBills: broken, getBill: broken } },
    { ...toyDialect, credentials: broken },
    { ...toyDialect, precondition: broken },
  ]
  for (const dialect of faulty) {
    const faults: unknown[] = []
    const onError = (error: unknown): void => {
      faults.push(error)
    }
    const ask = createAsk(await createEngine({ world: createToyWorld(), dialects: [dialect], onError }))
    const { status, text } = await ask('/toy/v0/bills', { 'x-toy-key': 'k' })
    expect([status, text]).toEqual([404, '"unavailable"'])
    expect(faults).toHaveLength(1)
  }
})

it('rejects nothing when the spec cannot be had', async () => {
  const faults: unknown[] = []
  const spec = { ...toyDialect.spec, load: () => Promise.reject(new Error('gone')) }
  const parts = {
    world: createToyWorld(),
    dialects: [{ ...toyDialect, spec }],
    onError: (error: unknown) => faults.push(error),
  }
  const ask = createAsk(await createEngine({ ...parts, checkResponses: true }))
  expect((await ask('/toy/openapi.json')).text).toBe('"unavailable"')
  expect((await ask('/toy/v0/bills', { 'x-toy-key': 'k' })).text).toBe('"unavailable"')
  expect(faults).toHaveLength(2)
})
