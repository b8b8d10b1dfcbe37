/** What can be asked of the benchmark on its command line. */
import { parseArgs } from 'node:util'

export const PARTS = [
  'throughput',
  'start',
  'pages',
  'large',
  'doors',
  'judge',
  'worlds',
  'kit',
  'persistence',
  'browser',
] as const
export type PartName = (typeof PARTS)[number]

export type BenchOptions = {
  readonly only: readonly PartName[]
  readonly rounds: number
  /** Each measurement of throughput lasts this long. */
  readonly seconds: number
  /** Print JSON instead of a table. */
  readonly json: boolean
}

const HELP = `npm run bench -- [options]
  --only <part>     one of ${PARTS.join(', ')}; repeatable (default: all)
  --rounds <n>      rounds whose median counts, at least 3 (default: 3)
  --seconds <n>     how long each throughput measurement lasts (default: 2)
  --json            print JSON instead of the table
`

const isPart = (name: string): name is PartName => PARTS.some((part) => part === name)

const refuse = (message: string): never => {
  process.stderr.write(`${message}\n\n${HELP}`)
  process.exit(2)
}

const toNumber = (name: string, text: string, least: number): number => {
  const value = Number(text)
  return value >= least ? value : refuse(`--${name} takes a number from ${least} on.`)
}

export const readOptions = (): BenchOptions => {
  const { values } = parseArgs({
    options: {
      only: { type: 'string', multiple: true, default: [...PARTS] },
      rounds: { type: 'string', default: '3' },
      seconds: { type: 'string', default: '2' },
      json: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  })
  if (values.help) {
    process.stdout.write(HELP)
    process.exit(0)
  }
  const unknown = values.only.find((name) => !isPart(name))
  if (unknown !== undefined) refuse(`There is no part "${unknown}".`)
  return {
    only: values.only.filter(isPart),
    rounds: Math.floor(toNumber('rounds', values.rounds, 3)),
    seconds: toNumber('seconds', values.seconds, 0.5),
    json: values.json,
  }
}
