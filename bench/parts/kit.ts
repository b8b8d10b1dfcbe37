/** What the test kit costs: from nothing to the first answer, each time in a process of its own, and a fork for a test. */
import { dialects } from '../../src/dialects/index.gen.js'
import type { Finding } from '../findings.js'
import type { BenchOptions } from '../options.js'
import { progress } from '../progress.js'
import { runChild } from '../run-child.js'
import { median } from '../statistics.js'

type Times = {
  readonly loaded: number
  readonly own: number
  readonly first: number
  readonly again: number
  readonly fork: number
}

const FIRST_ANSWER = 30
const FORK = 0.5
const ROUNDS_PER_ROUND = 3

export const measureKit = async ({ rounds }: BenchOptions): Promise<readonly Finding[]> => {
  const times = dialects.map((): Times[] => [])
  const all = rounds * ROUNDS_PER_ROUND
  for (let round = 1; round <= all; round++) {
    progress(`kit: round ${round} of ${all}`)
    for (const [index, own] of times.entries()) own.push(await runChild<Times>('first-answer.mjs', [String(index)]))
  }
  const of = (name: keyof Times, which: readonly Times[]): number => median(which.map((each) => each[name]))
  const group = 'createSimulator() of default'
  const firsts = times.map((own, index): Finding => {
    const target = { at: 'most', value: FIRST_ANSWER } as const
    const note = 'the package imported, Request loaded'
    return { group, name: `first answer, ${dialects[index]?.title}`, value: of('first', own), unit: 'ms', target, note }
  })
  const every = times.flat()
  return [
    ...firsts,
    { group, name: 'importing the package', value: of('loaded', every), unit: 'ms' },
    { group, name: 'Node’s own first Request and Response', value: of('own', every), unit: 'ms' },
    { group, name: 'another simulator, and its first answer', value: of('again', every), unit: 'ms' },
    { group, name: 'a fork, and its end', value: of('fork', every), unit: 'ms', target: { at: 'most', value: FORK } },
  ]
}
