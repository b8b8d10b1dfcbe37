/**
 * Worlds are made, written to and deleted at random by several hands at once while calls to the disk fail now and then,
 * until the power goes; then the next life begins. `liveAndLose` tells everything that was promised and not kept.
 */
import type { Entry, Journal, Store } from '../../src/core/store-contract.js'
import type { FileSystem } from '../../src/persistence/file-system.js'
import { createFolderStore } from '../../src/persistence/folder-store.js'
import type { Random } from '../../src/scenarios/random.js'
import { createRandom } from '../../src/scenarios/random.js'
import { base } from './entries.js'
import { createForgetfulDisk } from './forgetful-disk.js'
import { openWhole } from './open-whole.js'

type Belief = 'there' | 'gone' | 'unsure'
/** One world as its user knows it: `sure` appends were acknowledged, `maybe` ones were not, in order. */
type Known = { belief: Belief; readonly sure: string[]; maybe: string[]; journal: Journal | undefined }

const WORLDS = ['a', 'b', 'c']
const LIVES = 4

const entriesOf = (id: string, random: Random): readonly Entry[] => {
  const of = random.int(1, 3)
  const padding = 'x'.repeat(random.pick([0, 0, 10, 400, 1500]))
  return Array.from({ length: of }, (_, part) => ({ kind: 'part', id, part, of, padding }))
}

/** The appends in a journal, whole ones by their id. */
const appendsIn = (entries: readonly Entry[]): readonly string[] => {
  const ids: string[] = []
  let expected = 0
  for (const entry of entries) {
    if (!('kind' in entry) || entry.part !== expected) return [...ids, 'an append in parts']
    if (expected === 0) ids.push(String(entry.id))
    expected = expected + 1 === entry.of ? 0 : expected + 1
  }
  return expected === 0 ? ids : [...ids, 'a part of an append']
}

const checkEntries = (known: Known, entries: readonly Entry[]): string | undefined => {
  const found = appendsIn(entries)
  const { sure, maybe } = known
  const rest = found.slice(sure.length)
  const kept = sure.every((id, at) => found[at] === id)
  const allowed = rest.every(
    (id, at) => maybe.indexOf(id) >= 0 && (at === 0 || maybe.indexOf(id) > maybe.indexOf(rest[at - 1] ?? '')),
  )
  return kept && allowed ? undefined : `found ${found} where ${sure} was acknowledged and ${maybe} was not`
}

/** Brings what its user believes in line with what is there, and says where they differ. */
const openAll = async (store: Store, worlds: ReadonlyMap<string, Known>): Promise<readonly string[]> => {
  const broken: string[] = []
  const listed = await store.list()
  for (const [name, known] of worlds) {
    const there = listed.includes(name)
    if (known.belief !== 'unsure' && there !== (known.belief === 'there'))
      broken.push(`world ${name} is ${there ? 'there' : 'gone'} and was acknowledged as ${known.belief}`)
    known.belief = there ? 'there' : 'gone'
    known.journal = undefined
    if (!there) forget(known)
    else {
      const opened = await openWhole(store, name).catch((error: unknown) => String(error))
      if (typeof opened === 'string') return [...broken, opened]
      const wrong = checkEntries(known, opened.entries)
      if (wrong) broken.push(`world ${name}: ${wrong}`)
      known.sure.splice(0, Number.POSITIVE_INFINITY, ...appendsIn(opened.entries))
      known.maybe = []
      known.journal = opened.journal
    }
  }
  return broken
}

const forget = (known: Known): void => {
  known.sure.length = 0
  known.maybe = []
}

type Hand = {
  readonly store: Store
  readonly random: Random
  readonly isDark: () => boolean
  readonly nextId: () => string
}

const appendTo = async (known: Known, journal: Journal, { random, nextId }: Hand): Promise<void> => {
  const burst = Array.from({ length: random.int(1, 4) }, async () => {
    const id = nextId()
    known.maybe.push(id)
    await journal.append(entriesOf(id, random), journal.version)
    // In order, so that whatever came before is either acknowledged by now or was refused and must not be there.
    known.maybe = known.maybe.slice(known.maybe.indexOf(id) + 1)
    known.sure.push(id)
  })
  await Promise.allSettled(burst)
}

const actOn = async (name: string, known: Known, hand: Hand): Promise<void> => {
  const { store, random } = hand
  if (known.journal && random.chance(4)) {
    known.belief = 'unsure'
    known.journal = undefined
    await store.delete(name)
    known.belief = 'gone'
    forget(known)
  } else if (known.journal && random.chance(5)) {
    const { journal } = known
    known.journal = undefined
    await journal.close()
  } else if (known.journal) await appendTo(known, known.journal, hand)
  else if (known.belief === 'there') {
    const { entries, journal } = await openWhole(store, name)
    known.sure.splice(0, Number.POSITIVE_INFINITY, ...appendsIn(entries))
    known.maybe = []
    known.journal = journal
  } else {
    known.belief = 'unsure'
    await store.create(name, null, base).then((journal) => {
      known.belief = 'there'
      known.journal = journal
    })
  }
}

/** Goes on until it is dark. Whatever fails leaves its user unsure, who then looks. */
const work = async (name: string, known: Known, hand: Hand): Promise<void> => {
  while (!hand.isDark()) {
    await actOn(name, known, hand).catch(() => undefined)
    if (known.belief !== 'unsure' || hand.isDark()) continue
    const listed = await hand.store.list().catch(() => undefined)
    if (!listed) continue
    known.belief = listed.includes(name) ? 'there' : 'gone'
    if (known.belief === 'gone') forget(known)
    await new Promise((resolve) => setImmediate(resolve))
  }
}

export const liveAndLose = async (
  seed: number,
  wrap: (fs: FileSystem) => FileSystem = (fs) => fs,
): Promise<readonly string[]> => {
  const random = createRandom(seed)
  const disk = createForgetfulDisk()
  const worlds = new Map(
    WORLDS.map((name): [string, Known] => [name, { belief: 'gone', sure: [], maybe: [], journal: undefined }]),
  )
  let ids = 0
  for (let life = 0; life < LIVES; life++) {
    const store = await createFolderStore('/data', { fs: wrap(disk.fs) })
    const broken = await openAll(store, worlds)
    if (broken.length > 0) return broken
    let dark = false
    let calls = random.int(1, 300)
    const trouble = random.pick([0, 0, 3])
    disk.failure = () => {
      if (!dark && --calls < 0) {
        dark = true
        disk.losePower(() => random.chance(50))
      }
      return dark || random.chance(trouble) ? random.pick(['EIO', 'ENOSPC']) : undefined
    }
    const hand = { store, random, isDark: () => dark, nextId: () => `#${ids++}` }
    await Promise.all([...worlds].map(([name, known]) => work(name, known, hand)))
    await store.close().catch(() => undefined)
    disk.failure = () => undefined
  }
  return openAll(await createFolderStore('/data', { fs: wrap(disk.fs) }), worlds)
}
