/**
 * Random things to ask of a world. A step names invoices and payments by a draw (`pick`), because what exists is only
 * known when it runs; `toCommand` resolves it against the books of that moment, now and then to what is not there.
 */
import fc from 'fast-check'
import type { Command, LineDraft } from '../../src/core/commands.js'
import { addDays } from '../../src/core/dates.js'
import type { Discount, PaymentStatus } from '../../src/core/ledger-types.js'
import { isPayable } from '../../src/core/lifecycle.js'
import type { World } from '../../src/core/world.js'
import { arbitraryCurrency, arbitraryDiscount, arbitraryLineDraft } from './arbitraries.js'

/** How much a payment is, seen from what is open. */
type Size = { readonly of: 'open' | 'part' | 'over' | 'one' | 'nothing' | 'negative'; readonly draw: number }

type PaymentWish = {
  readonly size: Size
  readonly status: PaymentStatus | undefined
  readonly gatewayKey: string | null | undefined
  readonly currency: string | undefined
  readonly paidOn: string | null | undefined
}

export type Step =
  | {
      readonly do: 'draft'
      readonly currency: string
      readonly lines: readonly LineDraft[]
      readonly discount: Discount | null
      readonly reverseCharge: boolean
      readonly termDays: number
      readonly contactId: number
    }
  | { readonly do: 'submit' | 'remind' | 'cancel' | 'credit' | 'refund' | 'deleteDraft'; readonly pick: number }
  | { readonly do: 'send'; readonly pick: number; readonly byHand: number | null }
  | {
      readonly do: 'change'
      readonly pick: number
      readonly status: string | undefined
      readonly notes: string | null | undefined
      readonly dueIn: number | null | undefined
    }
  | { readonly do: 'pay'; readonly pick: number; readonly wish: PaymentWish }
  | {
      readonly do: 'changePayment'
      readonly pick: number
      readonly wish: Partial<PaymentWish>
      readonly to: number | null
    }
  | { readonly do: 'deletePayment'; readonly pick: number }
  | { readonly do: 'wait'; readonly hours: number }
  | { readonly do: 'fork'; readonly stay: boolean }

const pick = fc.nat({ max: 1000 })
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined })

const arbitrarySize: fc.Arbitrary<Size> = fc.record({
  of: fc.constantFrom('open', 'open', 'part', 'part', 'part', 'over', 'one', 'nothing', 'negative'),
  draw: fc.nat({ max: 100 }),
})

const arbitraryWish = {
  size: arbitrarySize,
  status: fc.constantFrom(undefined, undefined, 'completed', 'completed', 'pending', 'failed', 'refunded'),
  gatewayKey: fc.constantFrom(undefined, null, 'card', 'transfer', 'dear', 'unheard-of'),
  currency: fc.constantFrom(undefined, undefined, undefined, undefined, 'EUR', 'JPY'),
  paidOn: fc.constantFrom(undefined, null, '2026-03-01', '2026-04-15'),
} as const

const statuses = [
  'draft',
  'submitted',
  'sent',
  'paid',
  'paid',
  'cancelled',
  'overdue',
  'partially_paid',
  'refunded',
  'x',
]

const lines = (minLength: number) => fc.array(arbitraryLineDraft, { minLength, maxLength: 3 })

const draftOf = (linesOf: fc.Arbitrary<LineDraft[]>, contactId: fc.Arbitrary<number>) =>
  fc.record({
    do: fc.constant('draft' as const),
    currency: arbitraryCurrency,
    lines: linesOf,
    discount: arbitraryDiscount(300),
    reverseCharge: fc.boolean(),
    termDays: fc.constantFrom(0, 1, 14, 30),
    contactId,
  })

const arbitraryDraft = fc.oneof(
  { weight: 5, arbitrary: draftOf(lines(1), fc.constantFrom(1, 2)) },
  { weight: 1, arbitrary: draftOf(lines(0), fc.constantFrom(1, 99)) },
)

export const arbitraryStep: fc.Arbitrary<Step> = fc.oneof(
  { weight: 6, arbitrary: arbitraryDraft },
  {
    weight: 8,
    arbitrary: fc.record({
      do: fc.constant('send' as const),
      pick,
      byHand: fc.option(fc.nat({ max: 4 }), { freq: 5 }),
    }),
  },
  {
    weight: 6,
    arbitrary: fc.record({
      do: fc.constantFrom('submit', 'remind', 'cancel', 'credit', 'refund', 'deleteDraft'),
      pick,
    }),
  },
  {
    weight: 5,
    arbitrary: fc.record({
      do: fc.constant('change' as const),
      pick,
      status: maybe(fc.constantFrom(...statuses)),
      notes: maybe(fc.option(fc.constantFrom('', 'Call first'))),
      dueIn: maybe(fc.option(fc.integer({ min: -5, max: 20 }))),
    }),
  },
  { weight: 9, arbitrary: fc.record({ do: fc.constant('pay' as const), pick, wish: fc.record(arbitraryWish) }) },
  {
    weight: 5,
    arbitrary: fc.record({
      do: fc.constant('changePayment' as const),
      pick,
      wish: fc.record(arbitraryWish, { requiredKeys: [] }),
      to: fc.option(pick, { freq: 3 }),
    }),
  },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('deletePayment' as const), pick }) },
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constant('wait' as const),
      hours: fc.constantFrom(0, 1, 11, 12, 13, 24, 24, 40, 400, 400, 800, 9000),
    }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('fork' as const), stay: fc.boolean() }) },
)

/** Opens with a few invoices, most of them sent, so that what follows has something to act on. */
export const arbitrarySequence = (maxLength: number): fc.Arbitrary<readonly Step[]> =>
  fc
    .tuple(
      fc.array(draftOf(lines(1), fc.constantFrom(1, 2)), { minLength: 1, maxLength: 4 }),
      fc.array(fc.nat({ max: 3 }), { maxLength: 4 }),
      fc.array(arbitraryStep, { minLength: 5, maxLength, size: 'max' }),
    )
    .map(([drafts, sent, steps]) => [
      ...drafts,
      ...sent.map((draw) => ({ do: 'send', pick: draw, byHand: null }) as const),
      ...steps,
    ])

/** A command, so everything but waiting and forking. */
export type AskingStep = Exclude<Step, { do: 'wait' | 'fork' }>

const idAt = (entities: Iterable<{ readonly id: number }>, draw: number): number => {
  const ids = Array.from(entities, ({ id }) => id)
  return draw % 17 === 16 ? 4711 : (ids[draw % Math.max(1, ids.length)] ?? 1)
}

/** Mostly an invoice that takes payments, if there is one: between drafts and closed ones a draw seldom finds it. */
const payeeAt = (world: World, draw: number): number => {
  const all = [...world.ledger.invoices.all()]
  const payable = all.filter((invoice) => isPayable(invoice) && invoice.kind === 'invoice')
  return idAt(draw % 4 === 3 || payable.length === 0 ? all : payable, draw)
}

const amountOf = (world: World, invoiceId: number, { of, draw }: Size): number => {
  const invoice = world.ledger.invoices.get(invoiceId)
  const open = invoice ? invoice.totals.total - invoice.paid : 100
  if (of === 'open') return open
  if (of === 'part') return Math.max(1, Math.trunc((open * draw) / 100))
  if (of === 'over') return Math.abs(open) + draw
  return of === 'one' ? 1 : of === 'nothing' ? 0 : -draw
}

const toPayment = (world: World, invoiceId: number, { size, ...rest }: Partial<PaymentWish>) => ({
  ...rest,
  ...(size && { amount: amountOf(world, invoiceId, size) }),
})

export const toCommand = (world: World, step: AskingStep): Command => {
  const { invoices, payments } = world.ledger
  if (step.do === 'draft') {
    const { do: _, ...invoice } = step
    return { do: 'draftInvoice', invoice }
  }
  if (step.do === 'changePayment') {
    const paymentId = idAt(payments.all(), step.pick)
    const moved = step.to === null ? undefined : payeeAt(world, step.to)
    const invoiceId = moved ?? payments.get(paymentId)?.invoiceId ?? 0
    return { do: 'changePayment', paymentId, invoiceId: moved, ...toPayment(world, invoiceId, step.wish) }
  }
  if (step.do === 'deletePayment') return { do: 'deletePayment', paymentId: idAt(payments.all(), step.pick) }
  const invoiceId = step.do === 'pay' ? payeeAt(world, step.pick) : idAt(invoices.all(), step.pick)
  switch (step.do) {
    case 'submit':
      return { do: 'submitInvoice', invoiceId }
    case 'remind':
      return { do: 'remindInvoice', invoiceId }
    case 'cancel':
      return { do: 'cancelInvoice', invoiceId }
    case 'credit':
      return { do: 'creditInvoice', invoiceId }
    case 'refund':
      return { do: 'refundInvoice', invoiceId }
    case 'deleteDraft':
      return { do: 'deleteDraft', invoiceId }
    case 'send':
      return { do: 'sendInvoice', invoiceId, number: step.byHand === null ? undefined : `RE-2026-0000${step.byHand}` }
    case 'change': {
      const dueDate = typeof step.dueIn === 'number' ? addDays(world.today(), step.dueIn) : step.dueIn
      return { do: 'changeInvoice', invoiceId, notes: step.notes, dueDate, status: step.status }
    }
    case 'pay':
      return { do: 'recordPayment', payment: { amount: 0, ...toPayment(world, invoiceId, step.wish), invoiceId } }
  }
}
