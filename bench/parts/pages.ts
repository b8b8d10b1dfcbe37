/** How the time for a page grows with the books, under rotating filters and sorts and with a write every 20 reads. */
import { fileURLToPath } from 'node:url'
import { freePort, type Running, startProcess, untilAnswering } from '../../test/running/start-process.js'
import type { Finding, Target } from '../findings.js'
import { type Client, createClient } from '../http-client.js'
import type { BenchOptions } from '../options.js'
import { progress } from '../progress.js'
import { createRotation, type Rotation } from '../rotate.js'
import { median, percentile } from '../statistics.js'

const SIZES = [1_000, 10_000, 100_000, 1_000_000]
const READS_A_ROUND = 500
const WARM_UP_READS = 400
const READS_A_WRITE = 20
const HEAP_MB = 8192
const TARGETS: ReadonlyMap<number, Target> = new Map([
  [100_000, { at: 'most', value: 3 }],
  [1_000_000, { at: 'most', value: 6 }],
])

type Sized = {
  readonly invoices: number
  readonly running: Running
  readonly client: Client
  readonly rotation: Rotation
  readonly times: number[]
  readonly medians: number[]
  written: number
}

const SCRIPT = fileURLToPath(new URL('../children/sized.ts', import.meta.url))

const start = async (invoices: number): Promise<Sized> => {
  progress(`pages: making ${invoices.toLocaleString('en')} invoices`)
  const port = await freePort()
  const heap = `--max-old-space-size=${HEAP_MB}`
  const running = startProcess({ args: [heap, '--import', 'tsx', SCRIPT, String(invoices), String(port)] })
  const url = `http://127.0.0.1:${port}`
  await untilAnswering(running, `${url}/`, {}, 180_000)
  const client = createClient()
  const rotation = await createRotation(url, client, 7)
  return { invoices, running, client, rotation, times: [], medians: [], written: 0 }
}

/** Milliseconds of each read. */
const read = async (sized: Sized, reads: number): Promise<number[]> => {
  const times: number[] = []
  for (let index = 1; index <= reads; index++) {
    const ask = sized.rotation.nextRead()
    const { status, milliseconds } = await sized.client.ask(ask)
    if (status !== 200) throw new Error(`${ask.url} was answered with ${status}.`)
    times.push(milliseconds)
    if (index % READS_A_WRITE !== 0) continue
    const { status: written } = await sized.client.ask(sized.rotation.nextWrite())
    if (written === 201) sized.written++
  }
  return times
}

const toFindings = (sized: Sized, first: Sized): readonly Finding[] => {
  const group = 'A page under rotating filters and sorts, a write every 20 reads'
  const name = sized.invoices.toLocaleString('en')
  const note = `${sized.written} payments written`
  const target = TARGETS.get(sized.invoices)
  const own = sized.medians.map((value, round) => value / (first.medians[round] ?? Number.NaN))
  const tail = percentile(sized.times, 0.99)
  return [
    { group, name: `${name} invoices, median`, value: median(sized.medians), unit: 'ms', note },
    { group, name: `${name} invoices, p99`, value: tail, unit: 'ms' },
    ...(sized === first
      ? []
      : [
          {
            group,
            name: `${name} / 1,000, median`,
            value: median(own),
            unit: 'ratio' as const,
            ...(target && { target }),
          },
          { group, name: `${name} / 1,000, p99`, value: tail / percentile(first.times, 0.99), unit: 'ratio' as const },
        ]),
  ]
}

export const measurePages = async ({ rounds }: BenchOptions): Promise<readonly Finding[]> => {
  const all: Sized[] = []
  try {
    for (const invoices of SIZES) all.push(await start(invoices))
    for (let round = 0; round <= rounds; round++) {
      progress(round === 0 ? 'pages: warming up' : `pages: round ${round} of ${rounds}`)
      for (const sized of all) {
        const times = await read(sized, round === 0 ? WARM_UP_READS : READS_A_ROUND)
        if (round === 0) continue
        sized.times.push(...times)
        sized.medians.push(median(times))
      }
    }
    return all.flatMap((sized) => toFindings(sized, all[0] ?? sized))
  } finally {
    for (const { client } of all) client.close()
    await Promise.all(all.map(({ running }) => running.stop()))
  }
}
