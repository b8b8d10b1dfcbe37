/** Kills a process that writes to a store, again and again on one folder, and looks what is there afterwards. */
import { once } from 'node:events'
import { open, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Store } from '../../src/core/store-contract.js'
import { createFolderStore } from '../../src/persistence/folder-store.js'
import { createRandom } from '../../src/scenarios/random.js'
import { bundleChild, killChild, startChild } from './children.js'
import { numbersOf } from './entries.js'
import { openWhole } from './open-whole.js'

/** A world that grew over this many kills is left behind for a new one. */
const GENERATION = 20
const LONGEST_LIFE_MS = 80

export type Crashes = { readonly acknowledged: number; readonly dropped: number; readonly broken: readonly string[] }

type Promises = { readonly appended: ReadonlyMap<string, number>; readonly passing: ReadonlyMap<string, string> }

const readPromises = async (log: string): Promise<Promises> => {
  const appended = new Map<string, number>()
  const passing = new Map<string, string>()
  for (const line of (await readFile(log, 'utf8')).split('\n')) {
    const [what = '', world = '', version] = line.split(' ')
    if (what === 'append') appended.set(world, Math.max(appended.get(world) ?? 0, Number(version)))
    else if (what) passing.set(world, what)
  }
  return { appended, passing }
}

const checkWorld = async (store: Store, world: string, promised: number): Promise<string | undefined> => {
  const { entries, journal } = await openWhole(store, world)
  await journal.close()
  const inOrder = numbersOf(entries).every((n, at) => n === at)
  if (!inOrder || entries.length % 2 !== 0) return `world ${world} holds other entries than were appended`
  return entries.length < promised ? `world ${world} has ${entries.length} of ${promised} entries` : undefined
}

const checkPromises = async (store: Store, { appended, passing }: Promises): Promise<readonly string[]> => {
  const listed = await store.list()
  const broken: string[] = []
  for (const [world, promised] of appended)
    broken.push(...[await checkWorld(store, world, promised)].flatMap((what) => what ?? []))
  for (const [world, state] of passing) {
    if (state === 'created' && !listed.includes(world)) broken.push(`world ${world} is gone`)
    if (state === 'deleted' && listed.includes(world)) broken.push(`world ${world} is there again`)
  }
  for (const world of listed) if (world.startsWith('passing')) await store.delete(world)
  return broken
}

export const runCrashRounds = async (rounds: number, folder: string, seed: number): Promise<Crashes> => {
  const random = createRandom(seed)
  const path = await bundleChild('crash-child', folder)
  const data = join(folder, 'data')
  const broken: string[] = []
  let acknowledged = 0
  let dropped = 0
  for (let round = 0; round < rounds; round++) {
    const log = join(folder, `round-${round}.log`)
    const output = await open(log, 'w')
    const child = startChild(path, [data, String(Math.floor(round / GENERATION)), String(round)], output.fd)
    await output.close()
    await once(child, 'message')
    await new Promise((resolve) => setTimeout(resolve, random.next() * LONGEST_LIFE_MS))
    await killChild(child)
    const promises = await readPromises(log)
    const store = await createFolderStore(data, { onWarning: () => dropped++ })
    broken.push(...(await checkPromises(store, promises)).map((what) => `round ${round}: ${what}`))
    await store.close()
    acknowledged += (await readFile(log, 'utf8')).split('\n').length - 1
  }
  return { acknowledged, dropped, broken }
}
