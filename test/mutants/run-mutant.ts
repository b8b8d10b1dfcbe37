/** Runs a client's script against a world of its own, and tells what was found. */
import { foldFindings } from '../../src/contract/fold-findings.js'
import { runFindings } from '../../src/contract/run-findings.js'
import { bodyText } from '../../src/core/body.js'
import type { Exchange } from '../../src/core/message.js'
import { createSimulator } from '../../src/create-simulator.js'
import { createExchangeJudge } from '../../src/judge-exchange.js'
import type { Lane } from '../../src/lanes.js'
import { createHttp } from './http.js'
import { type Found, GOOD, type Mutant, type Suite, type WrongServer } from './suite.js'

const KEY = 'a-key-of-a-good-client'

const simulator = await createSimulator({ scenario: 'default' })

const lanes = new Map(Array.from(simulator.worlds.main.lanes.values(), (lane) => [lane.dialect.name, lane]))

const laneOf = (dialect: string | null): Lane => {
  const lane = lanes.get(dialect ?? '')
  if (!lane) throw new Error(`There is no dialect ${dialect}.`)
  return lane
}

const ask = async (suite: Suite, { in: call, change, habits }: Partial<Mutant>) => {
  const world = await simulator.fork()
  await suite.script(createHttp(world.fetch, call, change), suite.origin, KEY, { ...GOOD, ...habits })
  const exchanges = world.exchanges()
  const findings = [...world.violations(), ...runFindings(exchanges, ({ dialect }) => laneOf(dialect))]
  await world.end()
  return { exchanges, findings: foldFindings(findings) }
}

/** The good client: without a change. */
export const runGood = (suite: Suite) => ask(suite, {})

export const runMutant = async (suite: Suite, mutant: Mutant) => (await ask(suite, mutant)).findings

/** The last success of an operation, answered by a server that changes it. */
export const runWrongServer = async (
  suite: Suite,
  exchanges: readonly Exchange[],
  { operation, change }: WrongServer,
): Promise<readonly Found[]> => {
  const judge = await createExchangeJudge(laneOf(suite.dialect))
  const exchange = exchanges.find((each) => each.operation === operation && each.reply.status < 300)
  if (!exchange) throw new Error(`The good client never had a success of ${operation}.`)
  const { status, headers, body } = exchange.reply
  const text = bodyText(body)
  const answer = change({ status, headers, value: text === '' ? undefined : JSON.parse(text) })
  const changed =
    answer.value === undefined ? null : typeof answer.value === 'string' ? answer.value : JSON.stringify(answer.value)
  const { violations } = judge({
    request: exchange.request,
    status: answer.status,
    headers: answer.headers,
    body: changed,
  })
  return violations.map(({ code, at }): Found => [code, at])
}

/** The same exchanges as if a real server had given them. */
export const judgeAgain = async (suite: Suite, exchanges: readonly Exchange[]): Promise<readonly string[]> => {
  const judge = await createExchangeJudge(laneOf(suite.dialect))
  return exchanges.flatMap(({ request, reply: { status, headers, body } }) =>
    judge({ request, status, headers, body: bodyText(body) }).violations.map(({ message }) => message),
  )
}
