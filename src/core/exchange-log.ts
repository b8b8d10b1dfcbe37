/**
 * The last exchanges of a world, and one byte budget for all worlds together. Entries refer to requests and replies,
 * they do not copy them.
 */

import type { Exchange } from './message.js'

export const EXCHANGES_PER_WORLD = 1000
export const LOG_BYTES = 64 * 1024 * 1024

/** What an entry holds on its own besides what it shares with caches; replies count whole, so the budget errs on the safe side. */
const ENTRY_BYTES = 600

const VIOLATION_BYTES = 500
const FAULT_BYTES = 60

const sizeOfHeaders = (headers: Exchange['request']['headers']): number => {
  let size = 0
  for (const name in headers) size += name.length + (headers[name]?.length ?? 0)
  return size
}

/** What was parsed in front of us is taken to be as large as its text. */
const sizeOfSent = ({ body, parsedBody, headers }: Exchange['request']): number =>
  body?.byteLength ?? (parsedBody ? Number(headers['content-length']) || 0 : 0)

const sizeOfAnswer = (body: Exchange['reply']['body']): number =>
  body?.kind === 'stream' ? (body.held ?? 0) : (body?.length ?? 0)

const sizeOf = ({ request, reply, faults, violations }: Exchange): number => {
  const sent = request.path.length + request.search.length + sizeOfHeaders(request.headers)
  const found = VIOLATION_BYTES * violations.length + FAULT_BYTES * faults.length
  return ENTRY_BYTES + found + sent + sizeOfSent(request) + sizeOfAnswer(reply.body)
}

export interface ExchangeLog {
  add(exchange: Exchange): void
  /** Oldest first. */
  all(): readonly Exchange[]
  clear(): void
}

/** Entries of all logs in order of arrival. */
export interface LogBudget {
  readonly bytes: number
  createLog(capacity?: number): ExchangeLog
}

/** A dropped entry may wait for its place to be taken, so it lets go of its exchange at once. */
type Entry = { exchange: Exchange | null; readonly size: number }

export const createLogBudget = (maxBytes: number = LOG_BYTES): LogBudget => {
  let bytes = 0
  let queue: Entry[] = []
  let head = 0
  let stale = 0

  const drop = (entry: Entry): void => {
    if (!entry.exchange) return
    entry.exchange = null
    bytes -= entry.size
    stale++
  }
  const compact = (): void => {
    queue = queue.slice(head).filter(({ exchange }) => exchange)
    head = 0
    stale = 0
  }
  const add = (entry: Entry): void => {
    queue.push(entry)
    bytes += entry.size
    while (bytes > maxBytes && head < queue.length - 1) {
      const oldest = queue[head++]
      if (oldest) drop(oldest)
    }
    if (stale > 2000 && stale * 2 > queue.length) compact()
  }

  return {
    get bytes() {
      return bytes
    },
    createLog: (capacity = EXCHANGES_PER_WORLD) => createRing(capacity, add, drop),
  }
}

const createRing = (capacity: number, add: (entry: Entry) => void, drop: (entry: Entry) => void): ExchangeLog => {
  let ring: Entry[] = []
  let next = 0
  return {
    add(exchange) {
      const entry: Entry = { exchange, size: sizeOf(exchange) }
      const replaced = ring[next]
      if (replaced) drop(replaced)
      ring[next] = entry
      next = (next + 1) % capacity
      add(entry)
    },
    all: () => [...ring.slice(next), ...ring.slice(0, next)].flatMap(({ exchange }) => exchange ?? []),
    clear() {
      for (const entry of ring) drop(entry)
      ring = []
      next = 0
    },
  }
}
