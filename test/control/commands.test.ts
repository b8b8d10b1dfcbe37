/** Every ledger command over the control API: amounts in major units go in, what was touched comes out. */
import { beforeEach, expect, it } from 'vitest'
import { type StandIn, standIn } from './stand-in.js'

let own: StandIn
beforeEach(async () => {
  own = await standIn()
})

const execute = async (command: object) => {
  const { status, json } = await own.ask('POST', '/worlds/main/commands', command)
  expect({ status, detail: json.detail }).toEqual({ status: 200, detail: undefined })
  return json
}

const line = { title: 'Stand', quantity: '2', unitPrice: '50.25', taxRate: '19' }
const address = { street: 'Lagerweg 3', postalCode: '10245', city: 'Berlin', country: 'DE' }

const draft = async (more: object = {}): Promise<number> => {
  const { invoices } = await execute({ do: 'draftInvoice', invoice: { contactId: 1, lines: [line], ...more } })
  return invoices[0].id
}

const send = async (more: object = {}): Promise<number> => {
  const invoiceId = await draft(more)
  await execute({ do: 'sendInvoice', invoiceId })
  return invoiceId
}

it('adds a contact, a project and a participant, and invoices them', async () => {
  const contact = { customerNumber: 'K-9000', kind: 'organization', companyName: 'Neu GmbH', address }
  const contactId = (await execute({ do: 'addContact', contact })).contacts[0].id
  const projectId = (await execute({ do: 'addProject', project: { key: 'P-9', title: 'Fair' } })).projects[0].id
  const { participants } = await execute({ do: 'addParticipant', contactId, projectId })
  const participantId = participants[0].id
  expect(participants).toEqual([{ id: participantId, contactId, projectId }])
  const { invoices, events } = await execute({
    do: 'draftInvoice',
    invoice: { contactId, projectId, participantId, lines: [line], termDays: 14 },
  })
  expect(invoices[0]).toMatchObject({ contactId, status: 'draft', issueDate: '2026-03-02', dueDate: '2026-03-16' })
  expect(invoices[0].totals).toMatchObject({ subTotal: '100.50', net: '100.50', tax: '19.10', total: '119.60' })
  expect(events).toEqual([{ event: 'invoiceDrafted', at: '2026-03-02T08:00:00Z', invoiceId: invoices[0].id }])
})

it('takes discounts of lines and of invoices, by percentage and by amount in the invoice’s currency', async () => {
  const lines = [{ ...line, discount: { amount: '100' } }]
  const yen = await draft({ currency: 'JPY', lines: [{ ...line, unitPrice: '500', discount: { amount: '100' } }] })
  const invoiceId = await draft({ lines, discount: { percent: '50' } })
  const { json } = await own.ask('GET', '/worlds/main/state')
  const found = (id: number) => json.state.invoices.find((invoice: { id: number }) => invoice.id === id)
  expect(found(yen).lines[0].discount).toEqual({ kind: 'amount', amount: 100 })
  expect(found(invoiceId).lines[0].discount).toEqual({ kind: 'amount', amount: 10_000 })
  expect(found(invoiceId).totals.net).toBe(25)
})

it('submits and sends an invoice, under the next number or one that is given', async () => {
  const invoiceId = await draft()
  expect((await execute({ do: 'submitInvoice', invoiceId })).invoices[0].status).toBe('submitted')
  const { invoices, events } = await execute({ do: 'sendInvoice', invoiceId })
  expect(invoices[0]).toMatchObject({ status: 'sent', number: expect.stringMatching(/^RE-2026-/), open: '119.60' })
  expect(events[0]).toMatchObject({ event: 'invoiceSent', number: invoices[0].number })
  const other = await execute({ do: 'sendInvoice', invoiceId: await draft(), number: 'X-1' })
  expect(other.invoices[0].number).toBe('X-1')
})

it('changes, reminds of and deletes', async () => {
  const invoiceId = await send({ dueDate: '2026-03-01' })
  const changed = await execute({ do: 'changeInvoice', invoiceId, notes: 'Called', dueDate: '2026-02-27' })
  expect(changed.invoices[0]).toMatchObject({ notes: 'Called', dueDate: '2026-02-27', overdue: true })
  const reminded = await execute({ do: 'remindInvoice', invoiceId })
  expect(reminded.invoices[0]).toMatchObject({ reminderCount: 1, remindedAt: '2026-03-02T08:00:00Z' })
  const gone = await execute({ do: 'deleteDraft', invoiceId: await draft() })
  expect(gone).toMatchObject({ invoices: [], events: [{ event: 'draftDeleted' }] })
})

it('records, changes and deletes payments, and settles the invoice with them', async () => {
  const invoiceId = await send()
  const part = await execute({ do: 'recordPayment', payment: { invoiceId, amount: '19.60', notes: 'first' } })
  expect(part.invoices[0]).toMatchObject({ status: 'partially_paid', paid: '19.60', open: '100.00' })
  const paymentId = part.payments[0].id
  expect(part.payments[0]).toMatchObject({ amount: '19.60', status: 'completed', paidOn: '2026-03-02', fee: '0.00' })
  const whole = await execute({ do: 'changePayment', paymentId, amount: '119.60' })
  expect(whole.invoices[0]).toMatchObject({ status: 'paid', open: '0.00', settledOn: '2026-03-02' })
  const failed = await execute({ do: 'changePayment', paymentId, status: 'failed' })
  expect(failed.invoices[0]).toMatchObject({ status: 'sent', paid: '0.00' })
  const deleted = await execute({ do: 'deletePayment', paymentId })
  expect(deleted).toMatchObject({ payments: [], invoices: [{ paymentIds: [] }] })
})

it('cancels, credits and refunds', async () => {
  const voided = await execute({ do: 'cancelInvoice', invoiceId: await draft() })
  expect(voided.invoices[0].status).toBe('cancelled')
  const invoiceId = await send()
  const cancelled = await execute({ do: 'cancelInvoice', invoiceId })
  const totals = cancelled.invoices.map(({ totals: { total } }: { totals: { total: string } }) => total).sort()
  expect(totals).toEqual(['-119.60', '119.60'])
  const credited = await execute({ do: 'creditInvoice', invoiceId: await send() })
  expect(credited.invoices.map(({ kind }: { kind: string }) => kind).sort()).toEqual(['credit_note', 'invoice'])
  expect(credited.payments.every(({ offset }: { offset: boolean }) => offset)).toBe(true)
  const paid = await send()
  await execute({ do: 'recordPayment', payment: { invoiceId: paid, amount: '119.60' } })
  const refunded = await execute({ do: 'refundInvoice', invoiceId: paid })
  expect(refunded).toMatchObject({ invoices: [{ status: 'refunded' }], payments: [{ status: 'refunded' }] })
})

it('shows at once over every API what a command has done', async () => {
  const before = own.simulator.worlds.main.world.ledger.invoices.size
  await send()
  expect(own.simulator.worlds.main.world.ledger.invoices.size).toBe(before + 1)
})
