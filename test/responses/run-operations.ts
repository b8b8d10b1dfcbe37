/** Drives one dialect of a stand-in and takes what its judge notes on each exchange. */

import type { Exchange } from '../../src/core/message.js'
import { isAdvice } from '../../src/core/violation.js'
import type { Node } from '../../src/judge/document.js'
import type { Random } from '../../src/scenarios/random.js'
import type { Description } from '../../src/site/describe.js'
import { credentialForms } from '../traffic/credentials.js'
import { drive, type Run, type Sent } from '../traffic/drive.js'
import type { Planned } from '../traffic/requests.js'
import type { StandIn } from './stand-in.js'

const ORIGIN = 'http://stand-in.example'
const MIXES = 6

const describeDialect = async ({ fetch }: StandIn, name: string) => {
  const { dialects } = (await (await fetch(ORIGIN)).json()) as Description
  const found = dialects.find((dialect) => dialect.name === name)
  if (!found) throw new Error(`Nothing named ${name} is served.`)
  const document = (await (await fetch(`${ORIGIN}${found.spec}`)).json()) as Node
  return { document, base: `${ORIGIN}${found.base}`, headers: found.sample.headers }
}

const toSent = (status: number, text: string, exchange: Exchange | undefined): Sent => ({
  status,
  value: text.startsWith('{') || text.startsWith('[') ? JSON.parse(text) : undefined,
  // A documented way to send a key that is advised against is tried as well.
  faults: exchange
    ? exchange.violations.filter((each) => !isAdvice(each)).map(({ message }) => message)
    : ['It was not logged.'],
})

const createSend =
  ({ simulator, fetch }: StandIn, base: string, headers: Readonly<Record<string, string>>) =>
  async ({ method, target, body }: Planned): Promise<Sent> => {
    const sent = new Headers(headers)
    if (body !== undefined) sent.set('content-type', 'application/json')
    const withBody = body === undefined ? {} : { body: JSON.stringify(body) }
    const answer = await fetch(`${base}${target}`, { method, headers: sent, ...withBody })
    return toSent(answer.status, await answer.text(), simulator.exchanges().at(-1))
  }

export const runOperations = async (standIn: StandIn, name: string, random: Random): Promise<Run> => {
  const { document, base, headers } = await describeDialect(standIn, name)
  return drive(document, { send: createSend(standIn, base, headers), random, mixes: MIXES })
}

/** Every key of the world, in every documented way of sending it, on every operation. */
export const runKeys = async (standIn: StandIn, name: string, random: Random): Promise<readonly Run[]> => {
  const { document, base, headers } = await describeDialect(standIn, name)
  const { Authorization: _, ...others } = headers
  const tokens = ['pf_never_valid', ...standIn.simulator.world.keys.keys()]
  const runs: Run[] = []
  for (const form of tokens.flatMap((token) => credentialForms(document, token))) {
    const send = createSend(standIn, base, { ...others, ...form.headers })
    const withKey = (planned: Planned): Planned => ({ ...planned, target: form.addTo(planned.target) })
    runs.push(await drive(document, { send: (planned) => send(withKey(planned)), random, mixes: 'one' }))
  }
  return runs
}
