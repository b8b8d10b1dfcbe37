/** The fetch door, in a process of its own. */
import type { Finding } from '../findings.js'
import type { BenchOptions } from '../options.js'
import { progress } from '../progress.js'
import { runChild } from '../run-child.js'
import { ROWS, type Sample } from '../sample.js'
import { median } from '../statistics.js'

type Measured = { readonly list: readonly number[]; readonly single: readonly number[] }

export const measureDoors = async (sample: Sample, { rounds }: BenchOptions): Promise<readonly Finding[]> => {
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
