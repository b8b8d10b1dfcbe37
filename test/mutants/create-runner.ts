/** Runs clients' scripts, each against a world of its own, and tells what a check finds: while one runs, and in a recording of it. */
import { foldFindings } from '../../src/contract/fold-findings.js'
import { judgeHar } from '../../src/contract/har/judge-har.js'
import { readHar } from '../../src/contract/har/read-har.js'
import { runFindings } from '../../src/contract/run-findings.js'
import { toResult } from '../../src/contract/to-result.js'
import { toHarEntry } from '../../src/control/to-har.js'
import { bodyText, partsBody, toBytes } from '../../src/core/body.js'
import type { Exchange } from '../../src/core/message.js'
import type { Simulator } from '../../src/kit/simulator.js'
import { createHttp } from './http.js'
import { GOOD, type Mutant, type Suite, type WrongServer } from './suite.js'

const KEY = 'a-key-of-a-good-client'

const NOTHING = { command: null, scenario: null, seed: null, now: null, readings: {}, told: {}, proforma: '0' }

export const createRunner = ({ dialects, worlds, fork }: Simulator) => {
  const { lanes } = worlds.main
  const spoken = [...lanes.values()]

  const runMutant = async (suite: Suite, { in: call, change, habits }: Partial<Mutant>) => {
    const world = await fork()
    await suite.script(createHttp(world.fetch, call, change), suite.origin, KEY, { ...GOOD, ...habits })
    const exchanges = world.exchanges()
    const inRun = runFindings(exchanges, (exchange) => spoken.find(({ dialect }) => dialect.name === exchange.dialect))
    const findings = foldFindings([...world.violations(), ...inRun])
    await world.end()
    return { exchanges, findings }
  }

  return {
    runMutant,
    /** The good client: without a change. */
    runGood: (suite: Suite) => runMutant(suite, {}),
    /** As if a real server had answered and somebody had recorded it: both sides are judged. */
    async checkRecording(exchanges: readonly Exchange[]) {
      const log = { version: '1.2', creator: { name: 'mutants', version: '0' }, entries: exchanges.map(toHarEntry) }
      const { recorded } = await judgeHar(readHar(JSON.stringify({ log })), { dialects, lanes })
      const standards = { failOn: 'documented' as const, suppressions: [], minCoverage: null }
      return toResult({ ...NOTHING, mode: 'har', recorded, spoken }, standards).findings
    },
  }
}

export type Runner = ReturnType<typeof createRunner>

const toText = (value: unknown): string =>
  value === undefined ? '' : typeof value === 'string' ? value : JSON.stringify(value)

/** The first success of an operation, answered by a server that changes it. */
export const answerWrong = (exchanges: readonly Exchange[], { operation, change }: WrongServer): Exchange => {
  const exchange = exchanges.find((each) => each.operation === operation && each.reply.status < 300)
  if (!exchange) throw new Error(`The good client never had a success of ${operation}.`)
  const text = bodyText(exchange.reply.body)
  const { status, headers, value } = change({ ...exchange.reply, value: text === '' ? undefined : JSON.parse(text) })
  return { ...exchange, reply: { status, headers, body: partsBody([toBytes(toText(value))]) } }
}
