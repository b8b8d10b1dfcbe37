/** Disks that fill up or fail: what waits is refused, nothing of it shows, and the store lives on. */
import { afterEach, beforeEach, expect, it } from 'vitest'
import type { Store } from '../../src/core/store-contract.js'
import { createFolderStore } from '../../src/persistence/folder-store.js'
import { base, countUpTo, entry, numbersOf } from './entries.js'
import type { ForgetfulDisk, Operation } from './forgetful-disk.js'
import { createForgetfulDisk } from './forgetful-disk.js'
import { openWhole } from './open-whole.js'

const JOURNAL = '/data/w/journal.log'

let disk: ForgetfulDisk
let store: Store
const warnings: string[] = []

const start = (): Promise<Store> =>
  createFolderStore('/data', { fs: disk.fs, onWarning: (message) => warnings.push(message) })

beforeEach(async () => {
  disk = createForgetfulDisk()
  store = await start()
})
afterEach(async () => {
  disk.failure = () => undefined
  await store.close()
  warnings.length = 0
})

/** The entries that a new start finds. */
const entriesAfterRestart = async (): Promise<readonly number[]> => {
  await store.close()
  store = await start()
  return numbersOf((await openWhole(store, 'w')).entries)
}

const codesOf = (outcomes: readonly PromiseSettledResult<unknown>[]): readonly unknown[] =>
  outcomes.map((outcome) => (outcome.status === 'rejected' ? outcome.reason.code : 'kept'))

it('refuses what waits when the disk is full, and takes more once there is room', async () => {
  const journal = await store.create('w', null, base)
  await journal.append([entry(0)], 0)
  const before = disk.bytesOf(JOURNAL)
  const { capacity } = disk
  disk.capacity = used() + 200
  const outcomes = await Promise.allSettled(countUpTo(20).map((n) => journal.append([entry(n + 1)], n + 1)))
  expect(codesOf(outcomes)).toEqual(countUpTo(20).map(() => 'full'))
  expect(disk.bytesOf(JOURNAL)).toEqual(before)
  expect(journal.version).toBe(1)
  disk.capacity = capacity
  await journal.append([entry(1)], 1)
  expect(await entriesAfterRestart()).toEqual([0, 1])
  expect(warnings).toEqual([])
})

const used = (): number => disk.bytesOf(JOURNAL).length + disk.bytesOf('/data/w/base.json').length

it('takes a small append while a large one does not fit', async () => {
  const journal = await store.create('w', null, base)
  disk.capacity = used() + 200
  await expect(journal.append([entry(0, 'x'.repeat(500))], 0)).rejects.toMatchObject({ code: 'full' })
  await journal.append([entry(0)], 0)
  expect(await entriesAfterRestart()).toEqual([0])
})

it('says what failed, where, why and what to do', async () => {
  const journal = await store.create('w', null, base)
  disk.failure = (operation) => (operation === 'write' ? 'ENOSPC' : undefined)
  await expect(journal.append([entry(0)], 0)).rejects.toThrow(
    `Failed to append to world "w": ${JOURNAL} at byte 28: ENOSPC: ${JOURNAL}. Please make room on that disk; nothing needs to be restarted.`,
  )
})

it.each([
  ['ENOSPC', 'full'],
  ['EDQUOT', 'full'],
  ['EFBIG', 'full'],
  ['EIO', 'io'],
  ['EROFS', 'io'],
])('calls %s %s', async (code, expected) => {
  const journal = await store.create('w', null, base)
  for (const failing of ['open', 'write', 'sync'] satisfies Operation[]) {
    disk.failure = (operation) => (operation === failing ? code : undefined)
    await expect(journal.append([entry(0)], 0)).rejects.toMatchObject({ code: expected })
    await expect(store.create('x', null, base)).rejects.toMatchObject({ code: expected })
  }
  disk.failure = () => undefined
  await journal.append([entry(0)], 0)
  expect(await store.list()).toEqual(['w'])
  expect(await entriesAfterRestart()).toEqual([0])
})

it('cuts what failed off before the next append when it could not do so at once', async () => {
  const journal = await store.create('w', null, base)
  await journal.append([entry(0)], 0)
  const before = disk.bytesOf(JOURNAL)
  disk.failure = (operation) => (['write', 'truncate'].includes(operation) ? 'EIO' : undefined)
  await expect(journal.append([entry(1, 'x'.repeat(100))], 1)).rejects.toMatchObject({ code: 'io' })
  await expect(journal.append([entry(1)], 1)).rejects.toMatchObject({ code: 'io' })
  expect(disk.bytesOf(JOURNAL).length).toBeGreaterThan(before.length)
  disk.failure = () => undefined
  await journal.append([entry(1)], 1)
  expect(await entriesAfterRestart()).toEqual([0, 1])
  expect(warnings).toEqual([])
})

it('refuses with conflict what was built upon a refused append', async () => {
  const journal = await store.create('w', null, base)
  disk.failure = (operation) => (operation === 'sync' ? 'EIO' : undefined)
  await expect(journal.append([entry(0)], 0)).rejects.toMatchObject({ code: 'io' })
  disk.failure = () => undefined
  await expect(journal.append([entry(1)], 1)).rejects.toMatchObject({ code: 'conflict' })
  expect(await entriesAfterRestart()).toEqual([])
})

/** One of everything; steps that fail are done again, as a user would. */
const liveThrough = async (): Promise<void> => {
  store = await retry(start)
  let journal = await retry(() => store.create('w', null, base))
  await retry(() => journal.append([entry(0), entry(1)], 0))
  await retry(() => journal.append([entry(2, 'x'.repeat(1000))], 2))
  await journal.close()
  journal = (await retry(() => openWhole(store, 'w'))).journal
  await retry(() => journal.append([entry(3)], 3))
  await retry(() => store.create('v', null, base))
  await retry(() => store.delete('v'))
  await retry(() => store.close())
}

const retry = async <T>(task: () => Promise<T>): Promise<T> => {
  try {
    return await task()
  } catch {
    return task()
  }
}

it('lives on when any one call to the disk fails', async () => {
  await store.close()
  let calls = Number.POSITIVE_INFINITY
  for (let failing = 0; failing < calls; failing++) {
    disk = createForgetfulDisk()
    let call = 0
    const count = (): boolean => call++ === failing
    disk.failure = () => (count() ? 'EIO' : undefined)
    await liveThrough().catch((error: unknown) => {
      throw new Error(`call ${failing} failed and then`, { cause: error })
    })
    calls = call
    disk.failure = () => undefined
    disk.loseEverythingUnflushed()
    store = await start()
    expect([failing, await store.list()]).toEqual([failing, ['w']])
    expect([failing, numbersOf((await openWhole(store, 'w')).entries)]).toEqual([failing, [0, 1, 2, 3]])
    await store.close()
  }
  expect(calls).toBeGreaterThan(50)
})

it('flushes once for all appends that arrive while it flushes', async () => {
  const journal = await store.create('w', null, base)
  const before = disk.flushes
  await Promise.all(countUpTo(100).map((n) => journal.append([entry(n)], n)))
  expect(disk.flushes - before).toBe(1)
  const first = journal.append([entry(100)], 100)
  await new Promise((resolve) => setImmediate(() => setImmediate(resolve)))
  const others = countUpTo(50).map((n) => journal.append([entry(101 + n)], 101 + n))
  await Promise.all([first, ...others])
  expect(disk.flushes - before).toBe(3)
})

it('acknowledges nothing before the flush that holds it is done', async () => {
  const journal = await store.create('w', null, base)
  let acknowledged = false
  const append = journal.append([entry(0)], 0).then(() => {
    acknowledged = true
  })
  disk.failure = (operation) => {
    if (operation === 'sync') expect(acknowledged).toBe(false)
    return undefined
  }
  await append
  expect(disk.flushes).toBeGreaterThan(0)
})

it('keeps no file open for a world that is idle', async () => {
  const opened: string[] = []
  const closed: string[] = []
  disk.failure = (operation, path) => {
    if (path === JOURNAL && operation === 'open') opened.push(path)
    if (path === JOURNAL && operation === 'close') closed.push(path)
    return undefined
  }
  const journal = await store.create('w', null, base)
  expect(opened).toEqual([])
  await journal.append([entry(0)], 0)
  await journal.append([entry(1)], 1)
  expect([opened.length, closed.length]).toEqual([1, 0])
  await expect.poll(() => closed.length, { timeout: 3000 }).toBe(1)
  await journal.append([entry(2)], 2)
  expect(await entriesAfterRestart()).toEqual([0, 1, 2])
})

it('sweeps away worlds that were being made or deleted when the process went', async () => {
  await (await store.create('w', null, base)).close()
  await store.close()
  await disk.fs.makeFolder('/data/.new-0123456789ab')
  await disk.fs.rename('/data/w', '/data/.gone-0123456789ab')
  store = await start()
  expect(await store.list()).toEqual([])
  expect((await disk.fs.list('/data')).map(({ name }) => name)).toEqual([expect.stringMatching(/^\.lock-/)])
})

it('leaves files and folders alone that are not worlds', async () => {
  await disk.fs.makeFolder('/data/Not A World')
  await (await disk.fs.open('/data/readme', 'create')).close()
  await store.close()
  store = await start()
  expect(await store.list()).toEqual([])
  expect((await disk.fs.list('/data')).map(({ name }) => name)).toContain('Not A World')
})

it('tells how far it is with a long journal', async () => {
  const journal = await store.create('w', null, base)
  await journal.append([entry(0, 'x'.repeat(6_000_000))], 0)
  await journal.append([entry(1, 'x'.repeat(3_000_000))], 1)
  await journal.append([entry(2)], 2)
  await store.close()
  const seen: (readonly [string, number, number])[] = []
  store = await createFolderStore('/data', { fs: disk.fs, onProgress: (...args) => seen.push(args) })
  expect((await openWhole(store, 'w')).entries).toHaveLength(3)
  const size = disk.bytesOf(JOURNAL).length
  expect(seen.length).toBeGreaterThan(1)
  expect(seen.at(-1)).toEqual(['w', size, size])
})
