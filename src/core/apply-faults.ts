/** Puts the faults of a call around the operation: before it, instead of it, or on the way of its answer. */

import { toBytes } from './body.js'
import type { Dialect, Success } from './dialect.js'
import type { Failure } from './failure.js'
import type { Fault } from './fault.js'
import type { ManagedWorld } from './managed-world.js'
import type { Transport } from './message.js'
import type { OperationSpec } from './operation.js'

export type Run = (world: ManagedWorld) => Success

type Scene = {
  readonly world: ManagedWorld
  readonly dialect: Dialect
  readonly operation: OperationSpec
  /** From 0 to 1, another each time. */
  readonly draw: () => number
}

const HOUR = 3_600_000

const failureOf = (status: number, { dialect, world, operation }: Scene): Failure => {
  switch (status) {
    case 400:
      return { failure: 'malformed', why: 'The request cannot be read' }
    case 401:
      return { failure: 'unauthenticated', why: 'unknown' }
    case 403:
      return { failure: 'forbidden', why: 'scope', needs: operation.scope ?? operation.id }
    case 404:
      return { failure: 'not_found', what: operation.id }
    case 405: {
      const others = dialect.operations.filter(({ path, id }) => path === operation.path && id !== operation.id)
      return { failure: 'method_not_allowed', allow: others.map(({ method }) => method) }
    }
    case 406:
      return { failure: 'not_acceptable' }
    case 413:
      return { failure: 'too_large', limit: 0 }
    case 422:
      return { failure: 'invalid', issues: [{ field: 'request', problem: 'not_allowed' }] }
    case 429:
      return { failure: 'rate_limited', resetAt: (Math.floor(world.now() / HOUR) + 1) * HOUR }
    default:
      return { failure: 'unavailable' }
  }
}

/** The dialect's own body, under the status that was asked for even where the dialect would choose a neighbour. */
const refuse = (scene: Scene, status: number): Success => ({
  ...scene.dialect.renderFailure(failureOf(status, scene), scene.world),
  status,
})

const REASONS: Readonly<Record<number, string>> = {
  500: 'Internal Server Error',
  502: 'Bad Gateway',
  503: 'Service Temporarily Unavailable',
  504: 'Gateway Time-out',
}

const proxyPage = (status: number): Success => {
  const title = `${status} ${REASONS[status] ?? 'Error'}`
  const html = `<html>\r\n<head><title>${title}</title></head>\r\n<body>\r\n<center><h1>${title}</h1></center>\r\n<hr>\r\n</body>\r\n</html>\r\n`
  const bytes = toBytes(html)
  const body = { kind: 'parts', parts: [bytes], length: bytes.byteLength } as const
  return { status, body, headers: ['content-type', 'text/html'] }
}

/** Someone else's new invoice, so that what stood on one page moves to the next. */
const letInvoiceArrive = (world: ManagedWorld): void => {
  const { rows } = world.ledger.invoices.select({ where: { is: 'all' }, order: [] })
  const model = rows.findLast(({ kind, status }) => kind === 'invoice' && status !== 'draft') ?? rows.at(-1)
  if (!model) return
  const { contactId, projectId, participantId, currency, description, termDays, discount, reverseCharge } = model
  const lines = model.lines.map(({ id: _, ...line }) => line)
  const invoice = {
    contactId,
    projectId,
    participantId,
    currency,
    description,
    termDays,
    discount,
    reverseCharge,
    lines,
  }
  const outcome = world.execute({ do: 'draftInvoice', invoice })
  if ('failure' in outcome) return
  world.execute({ do: 'sendInvoice', invoiceId: world.ledger.counters.invoice })
}

const withTransport = (success: Success, transport: Transport): Success => ({
  ...success,
  transport: { ...success.transport, ...transport },
})

const withType = (success: Success, type: string): Success => {
  const kept = (success.headers ?? []).filter(
    (_, index, all) => (all[index - (index % 2)] ?? '').toLowerCase() !== 'content-type',
  )
  return { ...success, headers: [...kept, 'content-type', type] }
}

const isRead = ({ method }: OperationSpec): boolean => method === 'GET'

/** One fault around what comes inside it. */
const wrap = (inner: Run, fault: Fault, scene: Scene): Run => {
  switch (fault.kind) {
    case 'latency': {
      const delay = fault.min + Math.floor(scene.draw() * (fault.max - fault.min + 1))
      return (world) => withTransport(inner(world), { delay })
    }
    case 'status':
      return () => refuse(scene, fault.status)
    case 'html':
      return () => proxyPage(fault.status)
    case 'reset':
      return () => withTransport({ status: 500, body: null }, { end: 'reset' })
    case 'lost':
      return (world) => withTransport(inner(world), { end: 'reset' })
    case 'cut':
      return (world) => withTransport(inner(world), { end: 'cut' })
    case 'drip':
      return (world) => withTransport(inner(world), { drip: fault.milliseconds })
    case 'content-type':
      return (world) => withType(inner(world), fault.type)
    case 'duplicate':
      return (world) => {
        inner(world)
        return inner(world)
      }
    case 'stale':
      return isRead(scene.operation) ? (world) => inner(world.beforeLastCommand()) : inner
    case 'page-shift':
      return (world) => {
        if (isRead(scene.operation)) letInvoiceArrive(world)
        return inner(world)
      }
  }
}

/** These give an answer of their own, so that what stands inside them is never reached. */
const ANSWERING: ReadonlySet<Fault['kind']> = new Set(['status', 'html', 'reset'])

/** These pass a write by. */
const READING: ReadonlySet<Fault['kind']> = new Set(['stale', 'page-shift'])

/** Those of a call's faults that do something to it. */
export const felt = (faults: readonly Fault[], operation: OperationSpec): readonly Fault[] => {
  const answering = faults.findIndex(({ kind }) => ANSWERING.has(kind))
  const reached = answering < 0 ? faults : faults.slice(0, answering + 1)
  return isRead(operation) ? reached : reached.filter(({ kind }) => !READING.has(kind))
}

/** The first fault is the outermost. */
export const applyFaults = (run: Run, faults: readonly Fault[], scene: Scene): Success =>
  faults.reduceRight((inner, fault) => wrap(inner, fault, scene), run)(scene.world)
