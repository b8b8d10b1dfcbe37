/** A store whose appends wait until they are let go, or are refused. */
import type { Store } from '../../src/core/store-contract.js'
import { StoreError } from '../../src/core/store-contract.js'
import { createMemoryStore } from '../../src/persistence/memory-store.js'

export type Held = {
  readonly store: Store
  hold(): void
  /** Lets all that waits become durable, in order. */
  release(): Promise<void>
  /** Refuses all that waits, as a journal does when one of them fails. */
  refuse(): Promise<void>
  readonly waiting: number
}

type Waiting = {
  readonly keep: () => Promise<void>
  resolve(): void
  reject(error: unknown): void
}

export const createHeldStore = (): Held => {
  const kept = createMemoryStore()
  let holding = false
  let waiting: Waiting[] = []
  const soon = () => new Promise<void>((resolve) => setImmediate(resolve))

  const store: Store = {
    ...kept,
    create: async (world, meta, base) => {
      const journal = await kept.create(world, meta, base)
      let ahead = 0
      return {
        get version() {
          return journal.version + ahead
        },
        append: async (entries, expected) => {
          if (expected !== journal.version + ahead) throw new StoreError('conflict', 'conflict')
          if (!holding && ahead === 0) return journal.append(entries, expected)
          ahead += entries.length
          return new Promise<void>((resolve, reject) => {
            const done = () => {
              ahead -= entries.length
            }
            const keep = async () => {
              done()
              await journal.append(entries, expected)
            }
            const refuse = (error: unknown) => {
              done()
              reject(error)
            }
            waiting.push({ keep, resolve, reject: refuse })
          })
        },
        close: journal.close,
      }
    },
  }

  const take = (): Waiting[] => {
    const taken = waiting
    waiting = []
    holding = false
    return taken
  }

  return {
    store,
    get waiting() {
      return waiting.length
    },
    hold() {
      holding = true
    },
    async release() {
      for (const { keep, resolve } of take()) {
        await keep()
        resolve()
      }
      await soon()
    },
    async refuse() {
      for (const { reject } of take()) reject(new StoreError('full', 'no room'))
      await soon()
    },
  }
}
