/** A memory store that is closed and opened again with what it holds. */
import type { Store } from '../../src/core/store-contract.js'
import { createMemoryStore } from '../../src/persistence/memory-store.js'

export const createReopenable = (): (() => Promise<Store>) => {
  const kept = createMemoryStore()
  return async () => {
    const open = new Map<string, { close(): Promise<void> }>()
    return {
      ...kept,
      create: async (world, meta, base) => {
        const journal = await kept.create(world, meta, base)
        open.set(world, journal)
        return journal
      },
      open: async (world, receive) => {
        const journal = await kept.open(world, receive)
        open.set(world, journal)
        return journal
      },
      close: async () => {
        for (const journal of open.values()) await journal.close()
      },
    }
  }
}
