/**
 * What keeping worlds on a disk costs: writes a second with one flush each and with group commit, and the time until a
 * world with a long journal is back, each time in a process of its own. The disk measured is the one that TMPDIR is on.
 */
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createWorld } from '../../src/core/create-world.js'
import type { Event } from '../../src/core/events.js'
import { isFailure } from '../../src/core/failure.js'
import type { WorldSeed } from '../../src/core/state.js'
import type { Store } from '../../src/core/store-contract.js'
import { createEngine } from '../../src/engine/engine.js'
import { codecOf } from '../../src/persistence/entry-codec.js'
import { createFolderStore } from '../../src/persistence/folder-store.js'
import { encodeFrame, FORMAT, formatLine } from '../../src/persistence/frames.js'
import { loadScenario } from '../../src/scenarios/load-scenario.js'
import type { Finding } from '../findings.js'
import type { BenchOptions } from '../options.js'
import { progress } from '../progress.js'
import { runChild } from '../run-child.js'
import { median } from '../statistics.js'

const WRITERS = 20
const WRITES = 400
const EVENTS = 100_000
const REPLAY_LIMIT_MS = 500

/** What a desk does all day, as the appends that it makes: an invoice is drafted, sent and paid in two parts. */
const makeAppends = (seed: WorldSeed, events: number): readonly (readonly Event[])[] => {
  const world = createWorld({ seed })
  const appends: (readonly Event[])[] = []
  let count = 0
  const perform = (command: Parameters<typeof world.execute>[0]): readonly Event[] => {
    const outcome = world.execute(command)
    if (isFailure(outcome)) throw new Error(`Failed to make events: ${JSON.stringify(outcome)}.`)
    appends.push(outcome.events)
    count += outcome.events.length
    return outcome.events
  }
  const line = { quantity: '2', unitPrice: '480.00', taxRate: '19', title: 'Stand building, day rate' }
  while (count < events) {
    const contactId = seed.state.contacts[appends.length % seed.state.contacts.length]?.id ?? 1
    const currency = seed.seller.currency
    const lines = [line, { ...line, title: 'Carpet', unitPrice: '12.50', quantity: '36' }]
    const [drafted] = perform({ do: 'draftInvoice', invoice: { contactId, currency, termDays: 14, lines } })
    if (drafted?.event !== 'invoiceDrafted') throw new Error('Failed to make events: no invoice was drafted.')
    const { id, totals } = drafted.invoice
    perform({ do: 'submitInvoice', invoiceId: id })
    perform({ do: 'sendInvoice', invoiceId: id })
    perform({ do: 'recordPayment', payment: { invoiceId: id, amount: 10_000 } })
    perform({ do: 'recordPayment', payment: { invoiceId: id, amount: totals.total - 10_000 } })
  }
  return appends
}

const perSecond = async (writes: number, task: () => Promise<void>): Promise<number> => {
  const start = performance.now()
  await task()
  return (writes / (performance.now() - start)) * 1000
}

type Appends = readonly (readonly Event[])[]

/** Writers of one world at once; `gate` lets them in. */
const measureWriters = async (
  store: Store,
  seed: WorldSeed,
  appends: Appends,
  gate: (write: () => Promise<void>) => Promise<void>,
): Promise<number> => {
  const journal = await store.create('bench', null, seed)
  let next = 0
  const writer = async (): Promise<void> => {
    while (next < WRITES) {
      const events = appends[next++ % appends.length] ?? []
      await gate(() => journal.append(events, journal.version))
    }
  }
  const result = await perSecond(WRITES, async () => {
    await Promise.all(Array.from({ length: WRITERS }, writer))
  })
  await store.delete('bench')
  return result
}

const oneByOne = (): ((write: () => Promise<void>) => Promise<void>) => {
  let last = Promise.resolve()
  return (write) => {
    last = last.then(write)
    return last
  }
}

type Replay = { readonly folder: string; readonly events: number; readonly records: number; readonly megabytes: number }

/** A world whose every append is a record of its own, as if they had come one by one. */
const writeReplay = async (seed: WorldSeed, folder: string, appends: Appends): Promise<Replay> => {
  const store = await createFolderStore(folder)
  const { worlds } = await createEngine({ world: createWorld({ seed }), dialects: [], store })
  await worlds.close()
  let events = 0
  const encode = codecOf(FORMAT).createEncoder()
  const frames = appends.map((each) => {
    const frame = encodeFrame(encode(each.map((event) => JSON.stringify(event))), events)
    events += each.length
    return frame
  })
  const bytes = Buffer.concat([Buffer.from(formatLine(FORMAT)), ...frames])
  await writeFile(join(folder, seed.name, 'journal.log'), bytes)
  return { folder, events, records: appends.length, megabytes: bytes.length / 1e6 }
}

/** Milliseconds from the file to a world, and to entries; `cpu` is what the first took of all cores together. */
type Took = { readonly read: number; readonly world: number; readonly cpu: number }

const measureReplay = ({ folder, events }: Replay): Promise<Took> =>
  runChild<Took>('replay.mjs', [folder, String(events)])

export const measurePersistence = async ({ rounds }: BenchOptions): Promise<readonly Finding[]> => {
  progress('persistence: durable writes, and a long journal read back')
  const folder = await mkdtemp(join(tmpdir(), 'proforma-bench-'))
  const store = await createFolderStore(join(folder, 'writes'))
  try {
    const seed = await loadScenario('default')
    const appends = makeAppends(seed, WRITES)
    const replay = await writeReplay(seed, join(folder, 'replay'), makeAppends(seed, EVENTS))
    const single: number[] = []
    const grouped: number[] = []
    const replays: Took[] = []
    for (let round = 0; round < rounds; round++) {
      single.push(await measureWriters(store, seed, appends, oneByOne()))
      grouped.push(await measureWriters(store, seed, appends, (write) => write()))
      replays.push(await measureReplay(replay))
    }
    return [...writeFindings(single, grouped), ...replayFindings(replay, replays)]
  } finally {
    await store.close()
    await rm(folder, { recursive: true, force: true })
  }
}

const writeFindings = (single: readonly number[], grouped: readonly number[]): readonly Finding[] => {
  const group = `Durable writes of ${WRITERS} writers`
  return [
    { group, name: 'one flush a write', value: median(single), unit: 'req/s' },
    { group, name: 'group commit', value: median(grouped), unit: 'req/s' },
    {
      group,
      name: 'group commit to one flush a write',
      value: median(grouped) / median(single),
      unit: 'ratio',
      target: { at: 'least', value: 3 },
    },
  ]
}

const replayFindings = ({ events, records, megabytes }: Replay, took: readonly Took[]): readonly Finding[] => {
  const group = `A journal of ${events.toLocaleString('en')} events`
  const worlds = took.map(({ world }) => world)
  return [
    {
      group,
      name: 'read and checked',
      value: median(took.map(({ read }) => read)),
      unit: 'ms',
      note: `${records.toLocaleString('en')} records, ${megabytes.toFixed(0)} MB`,
    },
    {
      group,
      name: 'until its world is there',
      value: median(worlds),
      unit: 'ms',
      target: { at: 'most', value: REPLAY_LIMIT_MS },
      note: `fastest ${Math.min(...worlds).toFixed(0)} ms; ${median(took.map(({ cpu }) => cpu)).toFixed(0)} ms of CPU`,
    },
  ]
}
