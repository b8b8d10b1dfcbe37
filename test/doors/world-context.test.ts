/** Which world a context belongs to: across awaits and timers, inside one another, and for several simulators at once. */
import { setTimeout } from 'node:timers/promises'
import { afterEach, expect, it, vi } from 'vitest'
import { enter, runIn, worldOf } from '../../src/doors/world-context.js'

const simulator = {}
const other = {}

afterEach(() => {
  vi.unstubAllGlobals()
  vi.resetModules()
})

it('knows no world outside any context', () => {
  expect(worldOf(simulator)).toBeUndefined()
})

it('keeps what is run in a world there, across awaits, and gives what the task gives', async () => {
  const seen = await runIn(simulator, 'mine', async () => {
    const before = worldOf(simulator)
    await setTimeout(1)
    return [before, worldOf(simulator)]
  })
  expect(seen).toEqual(['mine', 'mine'])
  expect(worldOf(simulator)).toBeUndefined()
})

it('keeps tasks that run at once apart', async () => {
  const names = Array.from({ length: 50 }, (_, index) => `world-${index}`)
  const seen = await Promise.all(
    names.map((name, index) =>
      runIn(simulator, name, async () => {
        await setTimeout(index % 5)
        return worldOf(simulator)
      }),
    ),
  )
  expect(seen).toEqual(names)
})

it('takes the innermost world of each simulator', () => {
  runIn(simulator, 'outer', () =>
    runIn(other, 'theirs', () =>
      runIn(simulator, 'inner', () => {
        expect([worldOf(simulator), worldOf(other), worldOf({})]).toEqual(['inner', 'theirs', undefined])
      }),
    ),
  )
})

it('enters a world for the rest of the present context', async () => {
  await runIn(other, 'around', async () => {
    enter(simulator, 'first')
    await setTimeout(1)
    enter(simulator, 'second')
    expect([worldOf(simulator), worldOf(other)]).toEqual(['second', 'around'])
  })
  expect(worldOf(simulator)).toBeUndefined()
})

it('says what to use instead where there are no asynchronous contexts, as in browsers', async () => {
  vi.resetModules()
  vi.stubGlobal('process', undefined)
  const browser = await import('../../src/doors/world-context.js')
  expect(browser.worldOf(simulator)).toBeUndefined()
  expect(() => browser.runIn(simulator, 'mine', () => {})).toThrow(/"mine": this environment has no asynchronous/)
})
