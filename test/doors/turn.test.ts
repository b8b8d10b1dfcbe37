import { afterEach, expect, it, vi } from 'vitest'
import { createServer } from '../../src/doors/server.js'
import { createTurn } from '../../src/doors/turn.js'
import { createSimulator } from '../../src/index.js'
import { listen } from './listening.js'
import { sendRaw } from './raw-client.js'

afterEach(() => {
  vi.useRealTimers()
})

const open = (each: (item: number) => void) => {
  const ends: (() => void)[] = []
  return { ends, add: createTurn(each, (end) => ends.push(end)) }
}

it('deals with all items of a turn at its end, in order, and with later ones at the next', () => {
  const seen: number[] = []
  const { ends, add } = open((item) => seen.push(item))
  add(1)
  add(2)
  expect(seen).toEqual([])
  ends.shift()?.()
  expect(seen).toEqual([1, 2])
  add(3)
  ends.shift()?.()
  expect(seen).toEqual([1, 2, 3])
  expect(ends).toEqual([])
})

it('lets nobody wait for an item that fails, nor for what it brought', () => {
  const seen: number[] = []
  const { ends, add } = open((item) => {
    if (item === 2) {
      add(4)
      throw new Error('no such item')
    }
    seen.push(item)
  })
  for (const item of [1, 2, 3]) add(item)
  expect(ends.shift()).toThrow('no such item')
  while (ends.length > 0) ends.shift()?.()
  expect(seen).toEqual([1, 3, 4])
})

it('answers under fake timers', async () => {
  const server = await listen(createServer(await createSimulator()))
  try {
    vi.useFakeTimers({ toFake: ['setImmediate', 'setTimeout', 'Date'] })
    const answer = await sendRaw(server.port, { method: 'GET', target: '/', headers: { Accept: 'application/json' } })
    expect(answer.status).toBe(200)
  } finally {
    vi.useRealTimers()
    await server.close()
  }
})
