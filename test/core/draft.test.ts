import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { InvoiceDraft, LineDraft } from '../../src/core/commands.js'
import type { Discount } from '../../src/core/ledger-types.js'
import { MAX_MINOR } from '../../src/core/money.js'
import { allocate } from '../../src/core/totals.js'
import { arbitraryDecimal, arbitraryRate } from './arbitraries.js'
import { draft, invoiceOf, plainDraft, refuse, send, succeed } from './books.js'
import { assertInvariants } from './invariants.js'
import { contact, createTestWorld } from './seller.js'

const line = (quantity: string, unitPrice: string, rest: Partial<LineDraft> = {}): LineDraft => ({
  title: 'Stand rental',
  quantity,
  unitPrice,
  taxRate: '19',
  ...rest,
})

const problem = (changes: Partial<InvoiceDraft>) =>
  refuse(createTestWorld(), { do: 'draftInvoice', invoice: { ...plainDraft, ...changes } })

const issue = (field: string, problem: string) => ({ failure: 'invalid', issues: [{ field, problem }] })

it('writes decimals plainly and fills in what is missing', () => {
  const world = createTestWorld()
  const invoice = invoiceOf(world, draft(world, { lines: [line('1e2', '.50', { taxRate: '19.0' })] }))
  expect(invoice.lines[0]).toMatchObject({ id: 1, position: 1, quantity: '100', unitPrice: '0.5', taxRate: '19' })
})

it('takes the day of the seller, not that of London, as issue date', () => {
  const world = createTestWorld({}, { now: Date.parse('2026-03-02T23:30:00Z') })
  expect(invoiceOf(world, draft(world)).issueDate).toBe('2026-03-03')
})

it('gives lines ids that no other line has, beside those given by hand', () => {
  const world = createTestWorld()
  const lines = [line('1', '1', { id: 5 }), line('1', '1'), line('1', '1', { id: 3 }), line('1', '1')]
  expect(invoiceOf(world, draft(world, { lines })).lines.map(({ id }) => id)).toEqual([5, 7, 3, 9])
  expect(invoiceOf(world, draft(world)).lines.map(({ id }) => id)).toEqual([10])
})

it('takes a sequence given by hand, goes on after it, and gives none twice', () => {
  const world = createTestWorld()
  const gone = draft(world, { sequence: 10 })
  succeed(world, { do: 'deleteDraft', invoiceId: gone })
  expect(invoiceOf(world, draft(world)).sequence).toBe(11)
  expect(invoiceOf(world, draft(world, { sequence: 4 })).sequence).toBe(4)
  for (const sequence of [4, 10, 11])
    expect(refuse(world, { do: 'draftInvoice', invoice: { ...plainDraft, sequence } })).toEqual(
      issue('sequence', 'mismatch'),
    )
})

it('refuses discounts below nothing, above all, or above what is billed', () => {
  const off = (discount: Discount): Partial<InvoiceDraft> => ({ discount })
  expect(problem(off({ kind: 'percent', percent: '100.01' }))).toEqual(issue('discount', 'exceeds'))
  expect(problem(off({ kind: 'percent', percent: '-1' }))).toEqual(issue('discount', 'exceeds'))
  expect(problem(off({ kind: 'amount', amount: -1 }))).toEqual(issue('discount', 'exceeds'))
  expect(problem(off({ kind: 'amount', amount: 10_001 }))).toEqual(issue('discount', 'exceeds'))
  expect(problem({ lines: [line('1', '1', { discount: { kind: 'amount', amount: 101 } })] })).toEqual(
    issue('discount', 'exceeds'),
  )
  const world = createTestWorld()
  expect(invoiceOf(world, draft(world, off({ kind: 'amount', amount: 10_000 }))).totals.total).toBe(0)
})

it('refuses lines that could not be added up exactly, even where they cancel out', () => {
  const huge = String(MAX_MINOR / 100)
  expect(problem({ lines: [line('1', huge)] })).toEqual(issue('lines', 'too_large'))
  expect(problem({ lines: [line('1', huge), line('-1', huge)] })).toEqual(issue('lines', 'too_large'))
  expect(problem({ lines: [line('1e30', '1'), line('-1e30', '1')] })).toEqual(issue('lines', 'too_large'))
  const world = createTestWorld()
  const lines = [line('1', huge, { taxRate: '0' })]
  expect(invoiceOf(world, draft(world, { lines })).totals.total).toBe(MAX_MINOR)
})

it('adds up exactly whatever it accepts, near the limit and with mixed signs', () => {
  const huge = MAX_MINOR / 100
  const wild: fc.Arbitrary<LineDraft> = fc.record({
    title: fc.constant('Stand rental'),
    quantity: fc.constantFrom('1', '-1', '0.5', '-0.333'),
    unitPrice: fc.oneof(arbitraryDecimal({ min: 0, max: huge, digits: 0 }), fc.constantFrom('0.01', '1', String(huge))),
    taxRate: arbitraryRate,
  })
  const amount = fc.oneof(fc.nat({ max: 1000 }), fc.integer({ min: -MAX_MINOR, max: MAX_MINOR }))
  fc.assert(
    fc.property(fc.array(wild, { minLength: 1, maxLength: 5 }), fc.option(amount), (lines, off) => {
      const world = createTestWorld()
      const discount = off === null ? null : ({ kind: 'amount', amount: off } as const)
      world.execute({ do: 'draftInvoice', invoice: { ...plainDraft, lines, discount } })
      assertInvariants(world)
      for (const invoice of world.ledger.invoices.all())
        for (const row of allocate(invoice))
          for (const value of Object.values(row)) expect(Number.isSafeInteger(value)).toBe(true)
    }),
    { numRuns: 500 },
  )
})

it('adds contacts, projects and participants under the next id or a free one, never over another', () => {
  const world = createTestWorld()
  const { id: _, createdAt: __, updatedAt: ___, ...like } = contact(1)
  succeed(world, { do: 'addContact', contact: { ...like, id: 7 } })
  succeed(world, { do: 'addContact', contact: like })
  expect([...world.ledger.contacts.all()].map(({ id }) => id)).toEqual([1, 2, 7, 8])
  const project = { key: 'P', title: 'Fair', description: '' }
  succeed(world, { do: 'addProject', project: { ...project, id: 3 } })
  succeed(world, { do: 'addParticipant', contactId: 7, projectId: 3 })
  expect(refuse(world, { do: 'addContact', contact: { ...like, id: 7 } })).toEqual(issue('id', 'mismatch'))
  expect(refuse(world, { do: 'addProject', project: { ...project, id: 3 } })).toEqual(issue('id', 'mismatch'))
  expect(refuse(world, { do: 'addParticipant', id: 1, contactId: 7, projectId: 3 })).toEqual(issue('id', 'mismatch'))
  expect(refuse(world, { do: 'addParticipant', contactId: 99, projectId: 3 })).toEqual(issue('contact', 'unknown'))
  expect(refuse(world, { do: 'addParticipant', contactId: 7, projectId: 99 })).toEqual(issue('project', 'unknown'))
  expect(invoiceOf(world, send(world, { projectId: 3, participantId: 1, contactId: 7 }))).toMatchObject({
    projectId: 3,
  })
})
