/** PlanDocket, where payments are booked: each bank transfer once, whatever becomes of the answers. */
import type { components } from 'proforma/plandocket'
import { type Call, CallError } from './create-call.js'
import { toMajor, toMinor } from './money.js'

type Schemas = components['schemas']

export type Transfer = {
  /** The bank's own, which no two transfers share. */
  readonly id: string
  /** What the customer wrote: the label of an invoice. */
  readonly reference: string
  /** In minor units. */
  readonly amount: number
  readonly currency: string
  readonly day: string
}

const find = async (call: Call, invoiceNumber: string, { id }: Transfer): Promise<Schemas['Payment'] | undefined> => {
  const query = new URLSearchParams({ invoice_number: invoiceNumber })
  const { data } = await call.get<Schemas['PaymentListResponse']>(`/payments?${query}`)
  return data.find((payment) => payment.transaction_id === id)
}

const TRIES = 3

/** There are no idempotency keys: after an answer that was lost it is looked up whether the payment was booked. */
export const recordTransfer = async (
  call: Call,
  invoiceNumber: string,
  transfer: Transfer,
): Promise<Schemas['Payment']> => {
  const body: Schemas['PaymentCreate'] = {
    invoice_number: invoiceNumber,
    amount: toMajor(transfer.amount, transfer.currency),
    currency: transfer.currency,
    payment_date: transfer.day,
    transaction_id: transfer.id,
  }
  for (let attempt = 1; ; attempt++) {
    const booked = await find(call, invoiceNumber, transfer)
    if (booked) return assertSame(booked, transfer)
    try {
      return (await call.post<Schemas['PaymentResponse']>('/payments', body)).data
    } catch (error) {
      if (!(error instanceof CallError && error.isUncertain) || attempt === TRIES) throw error
    }
  }
}

const assertSame = (booked: Schemas['Payment'], transfer: Transfer): Schemas['Payment'] => {
  if (toMinor(booked.amount, booked.currency) === transfer.amount && booked.currency === transfer.currency)
    return booked
  throw new Error(`Transfer ${transfer.id} is booked already, but as ${booked.amount} ${booked.currency}.`)
}
