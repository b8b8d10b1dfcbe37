/**
 * Writes to worlds with twenty writers, makes and deletes others, and prints a line for everything acknowledged: until
 * it is killed. Lines go straight to the system, so that none is lost with this process.
 */
import { writeSync } from 'node:fs'
import type { Journal, Store } from '../../src/core/store-contract.js'
import { createFolderStore } from '../../src/persistence/folder-store.js'
import { base, entry } from './entries.js'
import { openWhole } from './open-whole.js'

const [folder = '', generation = '', round = ''] = process.argv.slice(2)

const print = (line: string): void => {
  writeSync(1, `${line}\n`)
}

const openOrCreate = async (store: Store, world: string): Promise<Journal> =>
  (await store.list()).includes(world) ? (await openWhole(store, world)).journal : store.create(world, null, base)

const write = async (world: string, journal: Journal): Promise<never> => {
  while (true) {
    const version = journal.version
    await journal.append([entry(version), entry(version + 1, 'x'.repeat(version % 900))], version)
    print(`append ${world} ${version + 2}`)
  }
}

const makeAndDelete = async (store: Store): Promise<never> => {
  for (let count = 0; ; count++) {
    const world = `passing-${round}-${count}`
    const journal = await store.create(world, null, base)
    await journal.append([entry(0)], 0)
    print(`created ${world}`)
    print(`deleting ${world}`)
    await store.delete(world)
    print(`deleted ${world}`)
  }
}

process.send?.('ready')
const store = await createFolderStore(folder)
const worlds = ['a', 'b'].map((letter) => `${letter}-${generation}`)
const journals = await Promise.all(worlds.map((world) => openOrCreate(store, world)))
const writers = journals.flatMap((journal, at) => Array.from({ length: 10 }, () => write(worlds[at] ?? '', journal)))
await Promise.all([...writers, makeAndDelete(store)])
