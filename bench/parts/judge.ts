/** What the judge costs on top of parsing the body, so that it can stay on: in a process of its own, by the compiled modules. */
import type { Finding } from '../findings.js'
import type { BenchOptions } from '../options.js'
import { progress } from '../progress.js'
import { runChild } from '../run-child.js'
import { ROWS, type Sample } from '../sample.js'
import { median } from '../statistics.js'

/** Microseconds, a figure a round. */
type Measured = {
  readonly request: readonly number[]
  readonly write: readonly number[]
  readonly exchange: readonly number[]
  readonly parsing: readonly number[]
}

const EXCHANGE_MICROSECONDS = 50
const REQUEST_MICROSECONDS = 10

export const measureJudge = async (sample: Sample, { rounds }: BenchOptions): Promise<readonly Finding[]> => {
  progress('judge: a request, and an exchange with its list')
  const args = [sample.dialect.name, sample.list, JSON.stringify(sample.dialect.headers), String(rounds)]
  const { request, write, exchange, parsing } = await runChild<Measured>('judge.ts', args)
  const group = 'Judge, on top of parsing the body'
  const more = exchange.map((whole, round) => whole - (parsing[round] ?? 0))
  const note = `JSON.parse of the list alone: ${median(parsing).toFixed(0)} µs`
  return [
    { group, name: 'a request alone', value: median(request), unit: 'µs', target: most(REQUEST_MICROSECONDS) },
    { group, name: 'a request that writes', value: median(write), unit: 'µs', target: most(REQUEST_MICROSECONDS) },
    {
      group,
      name: `a request with its list of ${ROWS}`,
      value: median(more),
      unit: 'µs',
      target: most(EXCHANGE_MICROSECONDS),
      note,
    },
  ]
}

const most = (value: number) => ({ at: 'most', value }) as const
