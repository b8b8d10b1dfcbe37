/** What a client sent instead of what a test expects, in words. */

import { sayFaults } from '../core/fault.js'
import type { Exchange } from '../core/message.js'
import { parseParams } from '../core/params.js'
import { type Compared, dialectsOf, nameOf, type Requested } from './compare-requests.js'
import { createRedactor } from './redact.js'
import { requestLine } from './request-line.js'

/** Requests in a message. */
const MOST = 5

const showMiss = (of: Requested, { exchange, differing }: Compared): string => {
  const { request, sequence, reply, faults } = exchange
  const dialect = dialectsOf(of).find(({ name }) => name === exchange.dialect)
  const redact = createRedactor(request, dialect?.credentials(request, parseParams(request.search)))
  const rows = differing.map(
    ({ at, expected, received }) => `    ${at}: expected ${expected}, found ${redact.value(at, received)}`,
  )
  const struck = faults.length > 0 ? ` (${sayFaults(faults)})` : ''
  const line = `${requestLine(request, redact)} was answered ${reply.status}${struck}`
  return [`  exchange ${sequence}: ${line}`, ...rows].join('\n')
}

export const counted = (number: number): string => (number === 1 ? 'once' : `${number} times`)

const instead = (exchanges: readonly Exchange[]): string => {
  const names = exchanges.filter(({ operation }) => operation !== null).map(nameOf)
  const counts = [...new Set(names)].map((name) => `${name} (${counted(names.filter((each) => each === name).length)})`)
  return counts.length === 0 ? 'Nothing was requested.' : `Requested were ${counts.join(', ')}.`
}

/** A test that looks at the whole simulator, and so at its main world, while a world of its own has been called. */
const elsewhere = ({ worlds }: Requested): string => {
  const [, ...others] = worlds?.all() ?? []
  const called = others.filter(({ log }) => log.all().length > 0).map(({ name }) => `"${name}"`)
  if (called.length === 0) return ''
  const which = called.length === 1 ? `The world ${called[0]} was` : `${called.length} other worlds were`
  return ` ${which} called: give that world, such as the fixture \`world\`, instead of the simulator, which stands for its main one.`
}

/** The nearest first; without any, what was asked for at all. */
export const explainRequests = (of: Requested, compared: readonly Compared[]): string => {
  if (compared.length === 0) return instead(of.exchanges()) + elsewhere(of)
  const misses = compared.filter(({ differing }) => differing.length > 0)
  const nearest = misses.toSorted((a, b) => a.differing.length - b.differing.length).slice(0, MOST)
  const hits = compared.filter(({ differing }) => differing.length === 0).slice(0, MOST)
  return [
    ...(hits.length > 0 ? ['These are like it:', ...hits.map((hit) => showMiss(of, hit))] : []),
    ...(nearest.length > 0 ? ['These differ, the nearest first:', ...nearest.map((miss) => showMiss(of, miss))] : []),
  ].join('\n')
}
