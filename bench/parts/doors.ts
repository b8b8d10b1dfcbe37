/** The doors without a network: `fetch` by itself, and MSW beside a static handler of its own; each in a process of its own. */
import type { Finding } from '../findings.js'
import type { BenchOptions } from '../options.js'
import { progress } from '../progress.js'
import { runChild } from '../run-child.js'
import { ROWS, type Sample } from '../sample.js'
import { median } from '../statistics.js'

type Measured = { readonly list: readonly number[]; readonly single: readonly number[] }
type Pair = { readonly door: number; readonly fixed: number }
type Compared = { readonly list: readonly Pair[]; readonly single: readonly Pair[]; readonly post: readonly Pair[] }

const measureFetch = async (sample: Sample, rounds: number): Promise<readonly Finding[]> => {
  progress('doors: fetch')
  const base = new URL(sample.dialect.base).pathname
  const paths = [`${base}${sample.list}`, `${base}${sample.single}`]
  const args = [...paths, JSON.stringify(sample.dialect.headers), String(rounds)]
  const { list, single } = await runChild<Measured>('doors.ts', args)
  const group = 'Fetch door, request to text'
  return [
    { group, name: `list of ${ROWS}`, value: median(list), unit: 'µs' },
    { group, name: 'single', value: median(single), unit: 'µs' },
  ]
}

const compare = (name: string, pairs: readonly Pair[], most: number): Finding => ({
  group: 'MSW door beside a static MSW handler of the same bytes, called by fetch',
  name,
  value: median(pairs.map(({ door, fixed }) => door / fixed)),
  unit: 'ratio',
  target: { at: 'most', value: most },
  note: `${Math.round(median(pairs.map(({ door }) => door)))} µs, static ${Math.round(median(pairs.map(({ fixed }) => fixed)))} µs`,
})

const measureMsw = async ({ dialect, list, single }: Sample, rounds: number): Promise<readonly Finding[]> => {
  progress('doors: MSW')
  const args = [dialect.name, list, single, JSON.stringify(dialect.headers), String(rounds)]
  const measured = await runChild<Compared>('msw.ts', args)
  return [
    compare(`GET, list of ${ROWS}`, measured.list, 1.1),
    compare('GET, single', measured.single, 1.1),
    compare('POST', measured.post, 1.15),
  ]
}

export const measureDoors = async (sample: Sample, { rounds }: BenchOptions): Promise<readonly Finding[]> => [
  ...(await measureFetch(sample, rounds)),
  ...(await measureMsw(sample, rounds)),
]
