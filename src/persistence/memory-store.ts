/** Keeps worlds as long as the process lives. As JSON text, so that nobody can change what was appended. */

import type { Born, Entry, Journal, JournalHeader, Store } from '../core/store-contract.js'
import { FORMAT } from './frames.js'
import { closedJournal, closedStore, conflict, existsAlready, isMissing, isOpen, toJson } from './store-failure.js'

export type MemoryStoreOptions = {
  /** Milliseconds since 1970. */
  readonly now?: () => number
}

type Kept = { readonly born: string; readonly entries: string[]; journal: Journal | undefined }

export const createMemoryStore = ({ now = Date.now }: MemoryStoreOptions = {}): Store => {
  const worlds = new Map<string, Kept>()
  let closed = false

  const assertOpen = (): void => {
    if (closed) throw closedStore()
  }

  const openJournal = (world: string, kept: Kept): Journal => {
    const journal = createMemoryJournal(world, kept.entries, () => {
      kept.journal = undefined
    })
    kept.journal = journal
    return journal
  }

  return {
    list: async () => {
      assertOpen()
      return [...worlds.keys()].sort()
    },
    create: async (world, meta, base) => {
      assertOpen()
      if (worlds.has(world)) throw existsAlready(world)
      const header: JournalHeader = { format: FORMAT, world, createdAt: now(), meta }
      const kept: Kept = { born: JSON.stringify({ header, base }), entries: [], journal: undefined }
      worlds.set(world, kept)
      return openJournal(world, kept)
    },
    open: async (world, receive) => {
      assertOpen()
      const kept = worlds.get(world)
      if (!kept) throw isMissing(world, 'open')
      if (kept.journal) throw isOpen(world)
      const journal = openJournal(world, kept)
      try {
        const take = await receive(JSON.parse(kept.born) as Born)
        take(kept.entries.map((json) => JSON.parse(json) as Entry))
        return journal
      } catch (error) {
        await journal.close()
        throw error
      }
    },
    delete: async (world) => {
      assertOpen()
      const kept = worlds.get(world)
      if (!kept) throw isMissing(world, 'delete')
      worlds.delete(world)
      await kept.journal?.close()
    },
    close: async () => {
      closed = true
      for (const { journal } of worlds.values()) await journal?.close()
    },
  }
}

const createMemoryJournal = (world: string, kept: string[], onClose: () => void): Journal => {
  let closed = false
  return {
    get version() {
      return kept.length
    },
    append: async (entries, expectedVersion) => {
      if (closed) throw closedJournal(world)
      if (expectedVersion !== kept.length) throw conflict(world, expectedVersion, kept.length)
      const texts = entries.map(toJson)
      for (const text of texts) kept.push(text)
    },
    close: async () => {
      if (!closed) onClose()
      closed = true
    },
  }
}
