/** Sends traffic over all operations of a spec and gathers what was wrong with the answers. How it is sent is the caller's. */
import { isNode, type Node } from '../../src/judge/document.js'
import type { Random } from '../../src/scenarios/random.js'
import { createKnown, type Known, rowsOf } from './known.js'
import { type TrafficOperation, toTrafficOperations } from './operations.js'
import { inOrder, type Planned, planPlain, planRequests } from './requests.js'

export type Sent = {
  readonly status: number
  /** Parsed JSON; undefined without any. */
  readonly value: unknown
  /** What the referee has against the exchange. */
  readonly faults: readonly string[]
}

export type Send = (planned: Planned) => Promise<Sent>

export type Run = {
  readonly requests: number
  /** Each with the request that it happened on. */
  readonly faults: readonly string[]
  /** Operations that never gave their documented success. */
  readonly neverSucceeded: readonly string[]
  /** Whether any list had something to show. */
  readonly hasRows: boolean
}

export type Drive = {
  readonly send: Send
  readonly random: Random
  /** How many random mixes of parameters follow the single ones; `one`: only one request an operation. */
  readonly mixes: number | 'one'
}

/** After so many answers of one operation, further ones teach nothing new. */
const ENOUGH = 4

const describeRequest = ({ method, target, body }: Planned): string =>
  body === undefined ? `${method} ${target}` : `${method} ${target} ${JSON.stringify(body)}`

const isList = ({ method, inPath }: TrafficOperation): boolean => method === 'GET' && inPath.length === 0

const learn = (known: Known, operation: TrafficOperation, value: unknown): boolean => {
  if (!isNode(value) && !Array.isArray(value)) return false
  if (isList(operation)) known.learn(operation.path, value)
  return isList(operation) && rowsOf(value).length > 0
}

export const drive = async (document: Node, { send, random, mixes }: Drive): Promise<Run> => {
  const known = createKnown()
  const faults: string[] = []
  const succeeded = new Set<string>()
  const operations = inOrder(toTrafficOperations(document))
  const lessons = new Map<string, number>()
  let requests = 0
  let hasRows = false

  const ask = async (planned: Planned): Promise<void> => {
    const { operation } = planned
    const { status, value, faults: found } = await send(planned)
    requests++
    if (status === operation.success) succeeded.add(operation.id)
    faults.push(...found.map((fault) => `${describeRequest(planned)} -> ${status}: ${fault}`))
    const learned = lessons.get(operation.id) ?? 0
    if (status !== operation.success || learned >= ENOUGH) return
    lessons.set(operation.id, learned + 1)
    if (learn(known, operation, value)) hasRows = true
  }

  const context = { known, random }
  for (const operation of operations.filter(isList)) await ask(planPlain(operation, context))
  for (const operation of operations)
    for (const planned of mixes === 'one' ? [planPlain(operation, context)] : planRequests(operation, context, mixes))
      await ask(planned)

  const neverSucceeded = operations.map(({ id }) => id).filter((id) => !succeeded.has(id))
  return { requests, faults, neverSucceeded, hasRows }
}
