/** The fetch door and forks, in a process of their own. */
import { fileURLToPath } from 'node:url'
import { startProcess } from '../../test/running/start-process.js'
import type { Finding } from '../findings.js'
import type { BenchOptions } from '../options.js'
import { progress } from '../progress.js'
import { ROWS, type Sample } from '../sample.js'
import { median } from '../statistics.js'

const SCRIPT = fileURLToPath(new URL('../children/doors.ts', import.meta.url))

type Fork = { readonly microseconds: number; readonly bytes: number }
type Measured = {
  readonly list: readonly number[]
  readonly single: readonly number[]
  readonly forkSmall: readonly Fork[]
  readonly forkLarge: readonly Fork[]
}

const forkFindings = (scenario: string, forks: readonly Fork[]): readonly Finding[] => [
  {
    group: 'Fork of a world',
    name: scenario,
    value: median(forks.map(({ microseconds }) => microseconds)),
    unit: 'µs',
  },
  {
    group: 'Fork of a world',
    name: `${scenario}, memory`,
    value: median(forks.map(({ bytes }) => bytes)),
    unit: 'bytes',
  },
]

export const measureDoors = async (sample: Sample, { rounds }: BenchOptions): Promise<readonly Finding[]> => {
  progress('doors: fetch and forks')
  const base = new URL(sample.dialect.base).pathname
  const paths = [`${base}${sample.list}`, `${base}${sample.single}`]
  const flags = ['--expose-gc', '--import', 'tsx']
  const args = [...flags, SCRIPT, ...paths, JSON.stringify(sample.dialect.headers), String(rounds)]
  const running = startProcess({ args, stdout: 'pipe' })
  let text = ''
  for await (const chunk of running.child.stdout ?? []) text += chunk
  if (text === '') throw new Error(`The doors were not measured. ${running.errors()}`)
  const { list, single, forkSmall, forkLarge } = JSON.parse(text) as Measured
  const group = 'Fetch door, request to text'
  return [
    { group, name: `list of ${ROWS}`, value: median(list), unit: 'µs' },
    { group, name: 'single', value: median(single), unit: 'µs' },
    ...forkFindings('default', forkSmall),
    ...forkFindings('100,000 invoices', forkLarge),
  ]
}
