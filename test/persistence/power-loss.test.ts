/** What is acknowledged outlives a loss of power at any moment, on a disk that forgets whatever was not flushed. */
import { expect, it } from 'vitest'
import type { FileSystem, OpenFile } from '../../src/persistence/file-system.js'
import { createFolderStore } from '../../src/persistence/folder-store.js'
import { base, countUpTo, entry, numbersOf } from './entries.js'
import { createForgetfulDisk } from './forgetful-disk.js'
import { liveAndLose } from './lives.js'
import { openWhole } from './open-whole.js'

const SEEDS = countUpTo(120)

it('keeps what is acknowledged, whatever the power and the disk do', async () => {
  const broken: string[] = []
  for (const seed of SEEDS) broken.push(...(await liveAndLose(seed)).map((what) => `seed ${seed}: ${what}`))
  expect(broken).toEqual([])
}, 60_000)

const withFiles =
  (change: (file: OpenFile) => Partial<OpenFile>) =>
  (fs: FileSystem): FileSystem => ({
    ...fs,
    open: async (path, mode) => {
      const file = await fs.open(path, mode)
      return { ...file, ...change(file) }
    },
  })

/** Disks that only pretend to flush: were nothing found with these, the test above would prove nothing. */
const PRETENDERS: readonly (readonly [string, (fs: FileSystem) => FileSystem])[] = [
  ['files are not flushed', withFiles(() => ({ sync: async () => {} }))],
  ['folders are not flushed', (fs) => ({ ...fs, syncFolder: async () => {} })],
  ['files are not cut', withFiles(() => ({ truncate: async () => {} }))],
]

it.each(PRETENDERS)(
  'finds what is lost when %s',
  async (_, wrap) => {
    let broken: readonly string[] = []
    for (const seed of SEEDS) {
      broken = await liveAndLose(seed, wrap)
      if (broken.length > 0) break
    }
    expect(broken).not.toEqual([])
  },
  60_000,
)

it('loses at most what was not acknowledged when nothing unflushed survives', async () => {
  const disk = createForgetfulDisk()
  const store = await createFolderStore('/data', { fs: disk.fs })
  const journal = await store.create('w', null, base)
  await journal.append([entry(0)], 0)
  const late = journal.append([entry(1)], 1).catch(() => undefined)
  disk.loseEverythingUnflushed()
  await late
  const opened = await openWhole(await createFolderStore('/data', { fs: disk.fs }), 'w')
  expect(numbersOf(opened.entries)).toEqual([0])
})
