/** What is asked of one dialect: traffic with a good key, with every other key, and with none. */
import { createRandom } from '../../src/scenarios/random.js'
import type { ServedDialect } from '../running/start-stand-in.js'
import { credentialForms } from '../traffic/credentials.js'
import { drive, type Run } from '../traffic/drive.js'
import type { Planned } from '../traffic/requests.js'
import { createAsk } from './ask-through.js'

export type Verdict = { readonly requests: number; readonly faults: readonly string[] }

const MIXES = 8
const NEVER_VALID = 'pf_never_valid'

const withoutKey = ({ headers }: ServedDialect): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(headers).filter(([name]) => name.toLowerCase() !== 'authorization'))

const missing = ({ neverSucceeded, hasRows }: Run): readonly string[] =>
  hasRows ? neverSucceeded.map((id) => `${id} never gave its documented success`) : []

export const examineOpen = async (dialect: ServedDialect, referee: string): Promise<Verdict> => {
  const run = await drive(dialect.document, {
    send: createAsk(referee, dialect.headers),
    random: createRandom(1),
    mixes: MIXES,
  })
  return { requests: run.requests, faults: [...run.faults, ...missing(run)] }
}

/** In every documented way of sending a key. */
export const examineKeys = async (
  dialect: ServedDialect,
  referee: string,
  tokens: readonly string[],
): Promise<Verdict> => {
  const verdicts: Run[] = []
  for (const form of [NEVER_VALID, ...tokens].flatMap((token) => credentialForms(dialect.document, token))) {
    const ask = createAsk(referee, { ...withoutKey(dialect), ...form.headers })
    const send = (planned: Planned) => ask({ ...planned, target: form.addTo(planned.target) })
    verdicts.push(await drive(dialect.document, { send, random: createRandom(2), mixes: 'one' }))
  }
  return {
    requests: verdicts.reduce((sum, { requests }) => sum + requests, 0),
    faults: verdicts.flatMap(({ faults }) => faults),
  }
}

const EXPECTED = ['the stand-in counts 1 violations']

/** Without a key the referee would answer itself, so this goes past it. */
export const examineNoKey = async (dialect: ServedDialect): Promise<Verdict> => {
  const ask = createAsk(dialect.base, withoutKey(dialect))
  const faults: string[] = []
  let requests = 0
  const send = async (planned: Planned) => {
    requests++
    const sent = await ask(planned)
    if (planned.operation.statuses.includes(401) && sent.status !== 401)
      faults.push(`${planned.target}: not 401 without a key`)
    faults.push(
      ...sent.faults.filter((fault) => !EXPECTED.includes(fault)).map((fault) => `${planned.target}: ${fault}`),
    )
    return { ...sent, faults: [] }
  }
  await drive(dialect.document, { send, random: createRandom(3), mixes: 'one' })
  return { requests: requests, faults }
}
