/** What every store does, whatever it keeps worlds in. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { WorldSeed } from '../../src/core/state.js'
import type { Entry, Journal, Store } from '../../src/core/store-contract.js'
import { FORMAT } from '../../src/persistence/frames.js'
import { base, countUpTo, entriesUpTo, entry, numbersOf } from './entries.js'
import { openWhole } from './open-whole.js'

export type StoreMaker = {
  readonly make: (now: () => number) => Promise<Store>
  /** The store as another process would find it, after this one has ended; itself where nothing outlives the process. */
  readonly restart: (store: Store, now: () => number) => Promise<Store>
  readonly clean?: () => Promise<void>
}

/** Names that would harm a careless store. */
const NAMES = [
  'default',
  'Default',
  'DEFAULT',
  'a/b',
  '../up',
  '..',
  '.',
  '.hidden',
  '',
  '%',
  '%2e',
  'con',
  'Straße 7',
  '木',
  '👩‍🏭',
  'tab\tand\nline',
  '__proto__',
  'constructor',
]

export const testStore = (name: string, { make, restart, clean }: StoreMaker): void => {
  describe(name, () => {
    let store: Store
    const journals: Journal[] = []
    const now = (): number => 1_772_449_200_000

    beforeEach(async () => {
      store = watch(await make(now))
    })
    afterEach(async () => {
      await store.close()
      journals.length = 0
      await clean?.()
    })

    /** Opens a world after everything was closed. */
    const reopen = async (world: string) => {
      for (const journal of journals.splice(0)) await journal.close()
      store = watch(await restart(store, now))
      return openWhole(store, world)
    }

    const watch = (inner: Store): Store => ({
      ...inner,
      create: async (...args) => remember(await inner.create(...args)),
      open: async (...args) => remember(await inner.open(...args)),
    })

    const remember = (journal: Journal): Journal => {
      journals.push(journal)
      return journal
    }

    it('gives back base, header and entries as they were', async () => {
      const meta = { name: 'kept', readings: { P5: 'b' }, clock: null, keys: ['pf_1'] }
      const journal = await store.create('w', meta, base)
      expect(journal.version).toBe(0)
      await journal.append(entriesUpTo(3), 0)
      await journal.append([{ event: 'draftDeleted', at: 5, invoiceId: 7 }], 3)
      expect(journal.version).toBe(4)
      await journal.close()
      const opened = await reopen('w')
      expect(opened.header).toEqual({ format: FORMAT, world: 'w', createdAt: now(), meta })
      expect(opened.base).toEqual(base)
      expect(opened.entries).toEqual([...entriesUpTo(3), { event: 'draftDeleted', at: 5, invoiceId: 7 }])
      expect(opened.journal.version).toBe(4)
    })

    it('goes on where it was left', async () => {
      await (await store.create('w', null, base)).append(entriesUpTo(2), 0)
      for (let version = 2; version < 5; version++) {
        const { journal, entries } = await reopen('w')
        expect(numbersOf(entries)).toEqual(countUpTo(version))
        await journal.append([entry(version)], version)
      }
      expect(numbersOf((await reopen('w')).entries)).toEqual(countUpTo(5))
    })

    it('keeps concurrent appends in the order in which they were made', async () => {
      const journal = await store.create('w', null, base)
      const appends = countUpTo(200).map((n) => journal.append([entry(2 * n), entry(2 * n + 1)], 2 * n))
      await Promise.all(appends)
      expect(numbersOf((await reopen('w')).entries)).toEqual(countUpTo(400))
    })

    it('counts what is not yet durable in the version that the next append expects', async () => {
      const journal = await store.create('w', null, base)
      const first = journal.append(entriesUpTo(3), 0)
      expect(journal.version).toBe(3)
      await journal.append([entry(3)], journal.version)
      await first
    })

    it('refuses an append that expects another version, and keeps nothing of it', async () => {
      const journal = await store.create('w', null, base)
      await journal.append(entriesUpTo(2), 0)
      for (const expected of [0, 1, 3, -1, Number.NaN])
        await expect(journal.append([entry(9)], expected)).rejects.toMatchObject({
          name: 'StoreError',
          code: 'conflict',
        })
      await expect(journal.append([entry(9)], 1)).rejects.toThrow(
        'world "w": version 1 was expected and it is at version 2',
      )
      expect(numbersOf((await reopen('w')).entries)).toEqual([0, 1])
    })

    it('takes one of two appends that expect the same version', async () => {
      const journal = await store.create('w', null, base)
      const outcomes = await Promise.allSettled([journal.append([entry(0)], 0), journal.append([entry(1)], 0)])
      expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'rejected'])
      expect(numbersOf((await reopen('w')).entries)).toEqual([0])
    })

    it('does not see what happens to an entry after its append', async () => {
      const journal = await store.create('w', null, base)
      const changing = { kind: 'note', n: 0 }
      const list: Entry[] = [changing]
      const appended = journal.append(list, 0)
      changing.n = 7
      list.push(entry(8))
      await appended
      expect(numbersOf((await reopen('w')).entries)).toEqual([0])
    })

    it('keeps what JSON can say, down to lone surrogates, and leaves out undefined members', async () => {
      const journal = await store.create('w', null, base)
      const odd = { kind: 'odd', text: '\u0000 \ud800 "\\ 木 \u2028', tiny: 1e-300, deep: [[{}]], none: null }
      await journal.append([{ ...odd, missing: undefined }], 0)
      expect((await reopen('w')).entries).toEqual([odd])
    })

    it('rejects what is not JSON and goes on', async () => {
      const journal = await store.create('w', null, base)
      const knot: Record<string, unknown> = { kind: 'knot' }
      knot.self = knot
      await expect(journal.append([entry(0), knot as unknown as Entry], 0)).rejects.toThrow(TypeError)
      await expect(journal.append([undefined as unknown as Entry], 0)).rejects.toThrow(TypeError)
      await journal.append([entry(0)], 0)
      expect(numbersOf((await reopen('w')).entries)).toEqual([0])
    })

    it('takes an append of nothing, which waits for those before it', async () => {
      const journal = await store.create('w', null, base)
      const done: string[] = []
      const first = journal.append([entry(0)], 0).then(() => done.push('one'))
      const nothing = journal.append([], 1).then(() => done.push('nothing'))
      await Promise.all([first, nothing, journal.append([entry(1)], 1)])
      await journal.append([], 2)
      expect(done).toEqual(['one', 'nothing'])
      expect(numbersOf((await reopen('w')).entries)).toEqual([0, 1])
    })

    it('lists worlds of any name, apart and in order', async () => {
      for (const world of NAMES) await store.create(world, { world }, { ...base, name: world } satisfies WorldSeed)
      expect(await store.list()).toEqual([...NAMES].sort())
      for (const world of NAMES) {
        const opened = await reopen(world)
        expect([opened.header.world, opened.base.name]).toEqual([world, world])
      }
    })

    it('refuses to create a world that exists, open or not, and leaves it as it was', async () => {
      const journal = await store.create('w', null, base)
      await journal.append([entry(0)], 0)
      await expect(store.create('w', null, base)).rejects.toMatchObject({ code: 'exists' })
      await journal.close()
      await expect(store.create('w', null, base)).rejects.toMatchObject({ code: 'exists' })
      expect(numbersOf((await reopen('w')).entries)).toEqual([0])
    })

    it('creates one of two worlds of one name made at once', async () => {
      const outcomes = await Promise.allSettled([store.create('w', 1, base), store.create('w', 2, base)])
      expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'rejected'])
      expect((await reopen('w')).header.meta).toBe(1)
    })

    it('opens a world once at a time', async () => {
      const journal = await store.create('w', null, base)
      await expect(openWhole(store, 'w')).rejects.toMatchObject({ code: 'locked' })
      await journal.close()
      const outcomes = await Promise.allSettled([openWhole(store, 'w'), openWhole(store, 'w')])
      expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'rejected'])
    })

    it('passes on what a receiver throws as it is, and opens the world the next time', async () => {
      const journal = await store.create('w', null, base)
      await journal.append(entriesUpTo(3), 0)
      await journal.close()
      const trouble = new RangeError('not this one')
      const fail = (): never => {
        throw trouble
      }
      await expect(store.open('w', fail)).rejects.toBe(trouble)
      await expect(store.open('w', () => fail)).rejects.toBe(trouble)
      const opened = await openWhole(store, 'w')
      expect(numbersOf(opened.entries)).toEqual([0, 1, 2])
      expect(opened.journal.version).toBe(3)
    })

    it('gives a long journal back in order, short entries and long ones', async () => {
      const journal = await store.create('w', null, base)
      for (let n = 0; n < 3000; n += 100) {
        const some = countUpTo(100).map((m) => entry(n + m, 'x'.repeat(m === 50 ? 300_000 : m * 5)))
        await journal.append(some, n)
      }
      const { entries, journal: again } = await reopen('w')
      expect(numbersOf(entries)).toEqual(countUpTo(3000))
      expect(again.version).toBe(3000)
    })

    it('says which world is missing', async () => {
      await expect(openWhole(store, 'nobody')).rejects.toThrow('Failed to open world "nobody": it does not exist')
      await expect(store.delete('nobody')).rejects.toMatchObject({ code: 'missing' })
    })

    it('deletes a world with its journal, and its name is free again', async () => {
      const journal = await store.create('w', null, base)
      await journal.append([entry(0)], 0)
      await store.delete('w')
      await expect(journal.append([entry(1)], 1)).rejects.toMatchObject({ code: 'closed' })
      expect(await store.list()).toEqual([])
      const second = await store.create('w', null, base)
      await second.append([entry(5)], 0)
      await journal.close()
      await expect(openWhole(store, 'w')).rejects.toMatchObject({ code: 'locked' })
      expect(numbersOf((await reopen('w')).entries)).toEqual([5])
    })

    it('finishes the appends under way before it closes, and takes none after', async () => {
      const journal = await store.create('w', null, base)
      const appends = countUpTo(20).map((n) => journal.append([entry(n)], n))
      const closing = journal.close()
      await expect(journal.append([entry(20)], 20)).rejects.toMatchObject({ code: 'closed' })
      await Promise.all([...appends, closing, journal.close()])
      expect(numbersOf((await reopen('w')).entries)).toEqual(countUpTo(20))
    })

    it('takes nothing any more once it is closed', async () => {
      const journal = await store.create('w', null, base)
      await store.close()
      await store.close()
      const calls = [store.list(), store.create('x', null, base), openWhole(store, 'w'), store.delete('w')]
      const outcomes = await Promise.allSettled([...calls, journal.append([entry(0)], 0)])
      for (const outcome of outcomes) expect(outcome).toMatchObject({ status: 'rejected', reason: { code: 'closed' } })
    })
  })
}
