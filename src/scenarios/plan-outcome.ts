/** What becomes of a generated invoice after it was sent: paid in time, late, in parts, never; reminded; cancelled … */
import type { CalendarDate, Instant, PaymentStatus } from '../core/ledger-types.js'
import type { PlannedAmount, PlannedPayment, PlannedStep } from './plan.js'
import type { GatewayPicker } from './plan-pickers.js'
import type { Random } from './random.js'
import type { WorkCalendar } from './work-calendar.js'

export type Outcome =
  | 'on_time'
  | 'late'
  | 'in_parts'
  | 'part_paid'
  | 'unpaid'
  | 'failed_first'
  | 'pending_first'
  | 'cancelled'
  | 'credited'
  | 'refunded'
  | 'voided'
  | 'deleted'

export type Fate = {
  readonly outcome: Outcome
  readonly sentOn: CalendarDate
  readonly due: CalendarDate
  readonly term: number
  readonly currency: string
}

export interface OutcomePlanner {
  /** In order of time. */
  stepsFor(fate: Fate): PlannedStep[]
}

const isOnline = (gateway: string): boolean => gateway !== 'none' && gateway !== 'bank_transfer'

const OPEN: PlannedAmount = { ofOpen: 1 }

export const createOutcomePlanner = (
  calendar: WorkCalendar,
  random: Random,
  pickGateway: GatewayPicker,
  reminders: readonly number[],
  /** What is noted at a failed payment. */
  declined: string,
): OutcomePlanner => {
  /** Some time in office hours. */
  const during = (date: CalendarDate): Instant => calendar.at(date, random.int(8 * 60, 17 * 60 - 1))
  const workdayAfter = (date: CalendarDate, days: number): CalendarDate => calendar.onOrAfter(calendar.plus(date, days))

  /** Transfers are booked when they have arrived, so only online payments are ever seen failing or pending. */
  const pay = (
    { currency }: Fate,
    date: CalendarDate,
    amount: PlannedAmount = OPEN,
    status: PaymentStatus = 'completed',
  ): PlannedPayment => {
    const gateway = pickGateway(currency, status === 'completed' ? undefined : isOnline)
    const online = isOnline(gateway)
    return {
      do: 'pay',
      at: during(date),
      amount,
      status,
      paidOn: date,
      gatewayKey: gateway === 'none' ? null : gateway,
      transactionId: online
        ? `tx_${random.int(0x10_000_000, 0xff_fff_fff).toString(16)}${random.int(0x1_000, 0xf_fff).toString(16)}`
        : null,
      notes: null,
      later: [],
    }
  }

  /** A working day after sending and not after the due date, if there is one. */
  const inTime = ({ sentOn, due, term }: Fate): CalendarDate => {
    const day = calendar.onOrBefore(calendar.plus(due, -random.int(0, Math.max(0, Math.floor(term * 0.4)))))
    return day > sentOn ? day : workdayAfter(sentOn, 1)
  }

  const tooLate = ({ due }: Fate): CalendarDate => workdayAfter(due, random.int(3, 40))

  const remind = ({ due }: Fate, until: CalendarDate = '9999-12-31'): PlannedStep[] =>
    reminders
      .map((days) => workdayAfter(due, days))
      .filter((day) => day < until)
      .map((day) => ({ do: 'remind', at: during(day) }))

  const inParts = (fate: Fate): PlannedStep[] => {
    const first = inTime(fate)
    const rest = workdayAfter(fate.due, random.int(1, 25))
    const second = workdayAfter(first, Math.floor((Date.parse(rest) - Date.parse(first)) / 86_400_000 / 2))
    const parts = [pay(fate, first, { ofOpen: random.pick([0.25, 0.3, 0.5]) })]
    if (random.chance(45) && second > first && second < rest) parts.push(pay(fate, second, { ofOpen: 0.5 }))
    return [...parts, ...remind(fate, rest), pay(fate, rest)]
  }

  /** Online payments fail or hang; a bank transfer does neither. */
  const failedFirst = (fate: Fate): PlannedStep[] => {
    const first = { ...pay(fate, inTime(fate), OPEN, 'failed'), notes: declined }
    const again = workdayAfter(first.paidOn, random.int(1, 5))
    return [first, ...remind(fate, again), pay(fate, again)]
  }

  const pendingFirst = (fate: Fate): PlannedStep[] => {
    const payment = pay(fate, inTime(fate), OPEN, 'pending')
    return [{ ...payment, later: [{ at: during(workdayAfter(payment.paidOn, 2)), status: 'completed' }] }]
  }

  const refunded = (fate: Fate): PlannedStep[] => {
    const payment = pay(fate, inTime(fate))
    return [payment, { do: 'refund', at: during(workdayAfter(payment.paidOn, random.int(7, 30))) }]
  }

  const credited = (fate: Fate): PlannedStep[] => {
    const day = workdayAfter(fate.sentOn, random.int(4, 20))
    const note: PlannedStep = { do: 'credit', at: during(day) }
    return random.chance(40) ? [pay(fate, workdayAfter(fate.sentOn, 1), { ofOpen: 0.5 }), note] : [note]
  }

  const planners: Readonly<Record<Outcome, (fate: Fate) => PlannedStep[]>> = {
    on_time: (fate) => [pay(fate, inTime(fate))],
    late: (fate) => {
      const day = tooLate(fate)
      return [...remind(fate, day), pay(fate, day)]
    },
    in_parts: inParts,
    part_paid: (fate) => [pay(fate, inTime(fate), { ofOpen: random.pick([0.2, 0.4, 0.5, 0.6]) }), ...remind(fate)],
    unpaid: (fate) => remind(fate),
    failed_first: failedFirst,
    pending_first: pendingFirst,
    cancelled: ({ sentOn }) => [{ do: 'cancel', at: during(workdayAfter(sentOn, random.int(1, 10))) }],
    credited,
    refunded,
    voided: () => [],
    deleted: () => [],
  }
  const byTime = (a: PlannedStep, b: PlannedStep): number => a.at - b.at
  return { stepsFor: (fate) => planners[fate.outcome](fate).sort(byTime) }
}
