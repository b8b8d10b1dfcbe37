/** Operations on payments: payments page, Endpoints. */
import type { Handler, Success } from '../../core/dialect.js'
import { type Failure, isFailure } from '../../core/failure.js'
import type { World } from '../../core/world.js'
import { answerList, answerOne } from './answer.js'
import { decodePayment, decodePaymentChange, isEmptyChange, toWholeChange } from './decode-payment.js'
import { paymentList } from './filters.js'
import { paymentById } from './find.js'
import { PAYMENT_INCLUDES, paymentRowWire, relatePayment } from './include.js'
import { keptWire } from './kept-wire.js'
import { decodeInclude, decodeListQuery } from './query.js'

export const listPayments: Handler = (call) => {
  const { world } = call
  const query = decodeListQuery(call, paymentList)
  if (isFailure(query)) return query
  const { selection, include, paging } = query
  const { rows, total } = world.ledger.payments.select(selection)
  const wire = keptWire(world)
  if (include.size === 0) return answerList(rows, wire.payment, paging, total, world)
  const related = rows.map((payment) => relatePayment(payment, include, world))
  return answerList(related, (row) => paymentRowWire(row, wire), paging, total, world)
}

export const getPayment: Handler = ({ path, params, world }) => {
  const payment = paymentById(path.id, world.ledger)
  if (isFailure(payment)) return payment
  const include = decodeInclude(params, PAYMENT_INCLUDES, world)
  if (isFailure(include)) return include
  return answerOne(paymentRowWire(relatePayment(payment, include, world), keptWire(world)), world)
}

/** The payment as it stands after the write (P56). */
const paymentNow = (id: number, world: World, status = 200): Success | Failure => {
  const payment = world.ledger.payments.get(id)
  return payment
    ? answerOne(keptWire(world).payment(payment), world, status)
    : { failure: 'not_found', what: 'payment' }
}

export const createPayment: Handler = ({ body, world }) => {
  const payment = decodePayment(body, world.ledger)
  if (isFailure(payment)) return payment
  const outcome = world.execute({ do: 'recordPayment', payment })
  if (isFailure(outcome)) return outcome
  const recorded = outcome.events.find((event) => event.event === 'paymentRecorded')
  return recorded ? paymentNow(recorded.payment.id, world, 201) : { failure: 'unavailable' }
}

/** `replaces`: whether fields left out return to their defaults. */
export const writePayment =
  (replaces: (world: World) => boolean): Handler =>
  ({ path, body, world }) => {
    const present = paymentById(path.id, world.ledger)
    if (isFailure(present)) return present
    const change = replaces(world)
      ? toWholeChange(decodePayment(body, world.ledger), world)
      : decodePaymentChange(body, present, world.ledger)
    if (isFailure(change)) return change
    if (isEmptyChange(change)) return paymentNow(present.id, world)
    const outcome = world.execute({ do: 'changePayment', paymentId: present.id, ...change })
    return isFailure(outcome) ? outcome : paymentNow(present.id, world)
  }

export const deletePayment: Handler = ({ path, world }) => {
  const payment = paymentById(path.id, world.ledger)
  if (isFailure(payment)) return payment
  const outcome = world.execute({ do: 'deletePayment', paymentId: payment.id })
  return isFailure(outcome) ? outcome : { status: 204, body: null }
}
