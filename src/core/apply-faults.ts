/** Puts the faults of a call around the operation: before it, instead of it, or on the way of its answer. */

import { toBytes } from './body.js'
import type { ManagedWorld } from './create-world.js'
import type { Dialect, Success } from './dialect.js'
import type { Failure } from './failure.js'
import { chance, type Fault } from './fault.js'
import type { Transport } from './message.js'

export type Run = (world: ManagedWorld) => Success

type Scene = {
  readonly world: ManagedWorld
  readonly dialect: Dialect
  readonly isRead: boolean
  readonly count: number
}

const FAILURES: Readonly<Record<number, Failure>> = {
  400: { failure: 'malformed', why: 'fault' },
  401: { failure: 'unauthenticated', why: 'unknown' },
  403: { failure: 'forbidden', why: 'scope', needs: 'fault' },
  404: { failure: 'not_found', what: 'fault' },
  405: { failure: 'method_not_allowed', allow: [] },
  406: { failure: 'not_acceptable' },
  413: { failure: 'too_large', limit: 0 },
  422: { failure: 'invalid', issues: [] },
  429: { failure: 'rate_limited', resetAt: 0 },
}

/** The dialect's own body, under the status that was asked for even where the dialect would choose a neighbour. */
const refuse = ({ dialect, world }: Scene, status: number): Success => ({
  ...dialect.renderFailure(FAILURES[status] ?? { failure: 'unavailable' }, world),
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

/** One fault around what comes inside it. */
const wrap = (inner: Run, fault: Fault, scene: Scene): Run => {
  switch (fault.kind) {
    case 'latency': {
      const delay = Math.round(fault.min + chance(scene.count, 1) * (fault.max - fault.min))
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
      return scene.isRead ? (world) => inner(world.beforeLastCommand()) : inner
    case 'page-shift':
      return (world) => {
        if (scene.isRead) letInvoiceArrive(world)
        return inner(world)
      }
  }
}

/** The first fault is the outermost. */
export const applyFaults = (run: Run, faults: readonly Fault[], scene: Scene): Success =>
  faults.reduceRight((inner, fault) => wrap(inner, fault, scene), run)(scene.world)
