/** The books in the hands of tests: found by what they hold, changed by commands, and what is said when nothing fits. */
import { describe, expect, expectTypeOf, it } from 'vitest'
import type { Invoice, LedgerOutcome, Payment } from '../../src/kit/ledger-shapes.js'
import { createKitShop } from './kit-shop.js'

const open = async () => (await createKitShop({ bills: 3 })).ledger

describe('a read', () => {
  it('finds what every condition holds for, in order of id', async () => {
    const ledger = await open()
    await ledger.recordPayment(2, { amount: '19.00', transactionId: 'tx-1' })
    await ledger.build({ daysOverdue: 3, total: '714.00', taxRate: '19' })
    await ledger.build({ daysOverdue: 30, total: '900.00', taxRate: '7', reminders: 2 })
    const ids = (where: Parameters<typeof ledger.invoices>[0]) => ledger.invoices(where).map(({ id }) => id)
    expect(ids({})).toEqual([1, 2, 3, 4, 5])
    expect(ids({ status: 'overdue', currency: 'EUR', openOver: '500' })).toEqual([4, 5])
    expect(ids({ status: ['partially_paid', 'overdue'], openUnder: '800.00' })).toEqual([2, 4])
    expect(ids({ open: '100', paid: '19.00' })).toEqual([2])
    expect(ids({ taxRate: '7.0' })).toEqual([5])
    expect(ids({ reminders: 2, dueBefore: '2026-03-01', issuedAfter: '2025-12-01' })).toEqual([5])
    expect(ids({ contact: ledger.contacts()[0]?.customerNumber, kind: 'invoice', number: undefined })).toHaveLength(5)
    expect(ids({ openOver: '100', openUnder: '100' })).toEqual([])
    expect(ledger.payment({ invoice: 2 })).toMatchObject({ amount: '19.00', transactionId: 'tx-1' })
    expect(ledger.payments({ amountOver: '19' })).toEqual([])
    expect(ledger.contact({ country: ledger.contact(1).address.country })).toEqual(ledger.contact())
  })

  it('tells instead of what there is', async () => {
    const ledger = await open()
    const miss = () => ledger.invoice({ status: 'overdue', currency: 'EUR', openOver: '500' })
    expect(miss).toThrow(expect.objectContaining({ name: 'LedgerError', code: 'not-found' }))
    expect(miss).toThrow(
      'Failed to find an invoice with status "overdue", currency "EUR" and open over "500" in the world "shop": none of 3 ' +
        'has all of that. There are 0 with status "overdue", 3 with currency "EUR" and 0 with open over "500". Nearest is ' +
        'RE-2026-00001 (sent, total 119.00, open 119.00 EUR). Ask for less, or make one with ledger.build({ … }).',
    )
    expect(() => ledger.payment()).toThrow(
      /a payment in the world "shop": there is none at all\. Ask for less, or book/,
    )
    expect(() => ledger.contact({ name: 'Nobody' })).toThrow(
      /a contact with name "Nobody".*none of \d+ has that\. List/,
    )
    expect(() => ledger.invoice('R9')).toThrow(/an invoice with number "R9"/)
  })

  it('refuses conditions that make no sense', async () => {
    const ledger = await open()
    const senseless: readonly object[] = [
      { openOver: 'much' },
      { dueBefore: 'soon' },
      { status: 'late' },
      { statuss: 'sent' },
      { toString: '' },
    ]
    for (const where of senseless)
      expect(() => ledger.invoices(where)).toThrow(expect.objectContaining({ code: 'invalid' }))
    expect(() => ledger.invoices({ statuss: 'sent' } as object)).toThrow(
      /no condition "statuss"\. Did you mean "status"\?/,
    )
    expect(() => ledger.invoices({ status: 'late' } as object)).toThrow(
      /status is "late"\. Use one of draft, submitted/,
    )
  })
})

describe('a command', () => {
  it('takes an invoice from its draft to its credit note', async () => {
    const ledger = await open()
    const contact = await ledger.addContact({
      customerNumber: 'K-9',
      kind: 'person',
      firstName: 'Ada',
      lastName: 'Byron',
      address: { street: 'Ring 1', postalCode: '1010', city: 'Wien', country: 'AT' },
    })
    const lines = [{ title: 'Tea', quantity: '3', unitPrice: '4.20', taxRate: '20' }]
    const draft = await ledger.draft({ contactId: contact.id, lines })
    expect(draft).toMatchObject({ status: 'draft', number: null, termDays: 30, totals: { total: '15.12' } })
    const sent = await ledger.send(draft, 'X-1')
    expect(ledger.invoice({ contact: 'Ada Byron' })).toEqual(sent)
    expect(await ledger.recordPayment('X-1', { amount: '5.12' })).toMatchObject({ amount: '5.12', status: 'completed' })
    const note = await ledger.credit(sent)
    expect(note).toMatchObject({ kind: 'credit_note', relatedId: sent.id, totals: { total: '-15.12' }, open: '-5.12' })
    expect(ledger.invoice(sent.id)).toMatchObject({ status: 'paid', open: '0.00', relatedId: note.id })
    expect(await ledger.cancel(2)).toMatchObject({ status: 'cancelled' })
    await ledger.recordPayment(3)
    expect(await ledger.refund(3)).toMatchObject({ status: 'refunded', paid: '0.00' })
    const { events } = await ledger.execute({
      do: 'deleteDraft',
      invoiceId: (await ledger.build({ status: 'draft' })).id,
    })
    expect(events).toMatchObject([{ event: 'draftDeleted' }])
  })

  it('throws why the ledger refuses, and changes nothing', async () => {
    const ledger = await open()
    const before = [ledger.invoices(), ledger.payments()]
    await expect(ledger.remind(1)).rejects.toMatchObject({
      name: 'LedgerError',
      code: 'refused',
      findings: [{ at: 'status' }],
    })
    await expect(ledger.remind(1)).rejects.toThrow(
      'Failed to execute remindInvoice in the world "shop": The ledger refuses: status does not allow it as it is now: "sent".',
    )
    await expect(ledger.send('R9')).rejects.toMatchObject({ code: 'not-found' })
    await expect(ledger.execute({ do: 'deletePayment', paymentId: 7 })).rejects.toMatchObject({ code: 'not-found' })
    await expect(ledger.recordPayment(1, { amount: '0.001' })).rejects.toThrow(/amount has more decimals/)
    await expect(ledger.recordPayment(1, { amount: 'ten' })).rejects.toMatchObject({ code: 'invalid' })
    await expect(ledger.execute({ do: 'sell' } as never)).rejects.toThrow(/body\.do to be one of "addContact"/)
    expect([ledger.invoices(), ledger.payments()]).toEqual(before)
  })
})

it('says of everything what it is', async () => {
  const ledger = await open()
  expectTypeOf(ledger.invoice).returns.toEqualTypeOf<Invoice>()
  expectTypeOf(ledger.invoice().status).toEqualTypeOf<
    'draft' | 'submitted' | 'sent' | 'partially_paid' | 'paid' | 'cancelled' | 'refunded'
  >()
  expectTypeOf(ledger.recordPayment).returns.resolves.toEqualTypeOf<Payment>()
  expectTypeOf(ledger.execute).returns.resolves.toEqualTypeOf<LedgerOutcome>()
  // @ts-expect-error: amounts are texts
  expect(() => ledger.invoices({ openOver: {} })).toThrow()
})
