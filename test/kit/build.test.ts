/** Invoices built for tests: exactly what was asked for, by ordinary commands, whole or not at all. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { assertBalances } from '../../src/contract/assert-balances.js'
import { decimalsOf } from '../../src/core/currency.js'
import { toDecimal } from '../../src/core/money.js'
import type { InvoiceRecipe } from '../../src/kit/invoice-recipe.js'
import { createKitShop } from './kit-shop.js'

type Wanted = readonly [recipe: InvoiceRecipe, shown: object]

const WANTED: readonly Wanted[] = [
  [{}, { status: 'sent', overdue: false, totals: { total: '119.00' }, currency: 'EUR' }],
  [{ status: 'draft' }, { status: 'draft', number: null }],
  [{ status: 'submitted' }, { status: 'submitted', number: null }],
  [{ status: 'overdue' }, { overdue: true, dueDate: '2026-02-16', issueDate: '2026-01-17', open: '119.00' }],
  [
    { daysOverdue: 1, termDays: 7 },
    { overdue: true, dueDate: '2026-03-01', issueDate: '2026-02-22' },
  ],
  [
    { status: 'overdue', total: '595.00', paid: '100.00' },
    { overdue: true, status: 'partially_paid', open: '495.00' },
  ],
  [{ reminders: 2 }, { overdue: true, reminderCount: 2 }],
  [
    { status: 'partially_paid', total: '100.01' },
    { status: 'partially_paid', paid: '50.00', open: '50.01' },
  ],
  [{ paid: '19.00' }, { status: 'partially_paid', open: '100.00' }],
  [{ paid: '119.00' }, { status: 'paid', open: '0.00' }],
  [
    { status: 'paid', number: 'X-1' },
    { status: 'paid', number: 'X-1', settledOn: '2026-03-02' },
  ],
  [
    { status: 'paid', paid: '120.00' },
    { status: 'paid', open: '-1.00' },
  ],
  [{ status: 'cancelled' }, { status: 'cancelled', open: '0.00', relatedId: expect.any(Number) }],
  [{ status: 'refunded' }, { status: 'refunded', paid: '0.00' }],
  [{ kind: 'credit_note' }, { kind: 'credit_note', status: 'paid', totals: { total: '-119.00' }, open: '0.00' }],
  [
    { kind: 'credit_note', status: 'sent' },
    { kind: 'credit_note', status: 'sent', open: '-119.00' },
  ],
  [
    { kind: 'credit_note', status: 'partially_paid' },
    { status: 'partially_paid', open: '-59.50' },
  ],
  [
    { currency: 'JPY', total: '5000' },
    { totals: { total: '5000' }, currency: 'JPY' },
  ],
  [{ currency: 'KWD' }, { totals: { total: '11.900' } }],
  [
    { reverseCharge: true, total: '100.00' },
    { totals: { net: '100.00', tax: '0.00' }, reverseCharge: true },
  ],
  [{ lines: [{ title: 'A', quantity: '2', unitPrice: '5', taxRate: '7' }] }, { totals: { total: '10.70' } }],
  [
    { total: '0.00', status: 'paid' },
    { status: 'paid', totals: { total: '0.00' } },
  ],
]

it.each(WANTED)('builds %j', async (recipe, shown) => {
  const simulator = await createKitShop()
  const built = await simulator.ledger.build(recipe)
  expect(built).toMatchObject(shown)
  expect(simulator.ledger.invoice(built.id)).toEqual(built)
  assertBalances(simulator)
})

it('finds its customer, or adds one where there is none', async () => {
  const { ledger } = await createKitShop()
  const [first] = ledger.contacts()
  expect((await ledger.build()).contactId).toBe(first?.id)
  expect((await ledger.build({ contact: first?.customerNumber ?? '' })).contactId).toBe(first?.id)
  await expect(ledger.build({ contact: 'Nobody' })).rejects.toMatchObject({ code: 'not-found' })
  const state = { contacts: [], projects: [], participants: [], invoices: [], payments: [], deletedDrafts: [] }
  const counters = { invoice: 0, payment: 0, line: 0, sequence: 0, ranges: {} }
  const empty = await createKitShop({ bills: 0, seed: { state: { ...state, counters } } })
  await empty.ledger.build()
  expect(empty.ledger.contacts()).toMatchObject([{ id: 1, companyName: 'Example Ltd' }])
})

it('reaches every total that can be had, to the last digit, and names the nearest of the others', async () => {
  const { ledger } = await createKitShop()
  const asked = fc.record({
    minor: fc.integer({ min: 1, max: 100_000_000 }),
    currency: fc.constantFrom('EUR', 'JPY', 'KWD'),
    taxRate: fc.constantFrom('0', '7', '19', '8.1'),
  })
  await fc.assert(
    fc.asyncProperty(asked, async ({ minor, currency, taxRate }) => {
      const total = toDecimal(minor, currency)
      const build = (recipe: InvoiceRecipe) => ledger.build({ ...recipe, currency, status: 'draft' })
      const built = await build({ total, taxRate }).catch((error: Error) => error.message)
      if (typeof built !== 'string') {
        expect(built.totals).toMatchObject({ total, taxes: [{ rate: taxRate }] })
        return
      }
      expect(built).toMatch(new RegExp(`no net amount comes to ${total} at ${taxRate} %\\. Ask for `))
      const near = new RegExp(`\\d+(\\.\\d{${decimalsOf(currency)}})?(?= or|, or)`).exec(built)?.[0] ?? ''
      expect((await build({ total: near, taxRate })).totals.total).toBe(near)
      expect((await build({ total })).totals.total).toBe(total)
    }),
    { numRuns: 60 },
  )
})

describe('a recipe that cannot hold', () => {
  const IMPOSSIBLE: readonly (readonly [InvoiceRecipe, RegExp])[] = [
    [{ status: 'paid', paid: '5.00' }, /119\.00 and 5\.00 paid, due 2026-04-01, it is partially_paid and not paid/],
    [{ status: 'sent', dueDate: '2026-01-01' }, /due 2026-01-01, it is overdue and not sent/],
    [{ status: 'overdue', paid: '119.00' }, /it is paid and not overdue/],
    [{ status: 'overdue', dueDate: '2026-12-01' }, /it is sent and not overdue/],
    [{ status: 'draft', paid: '1.00' }, /nothing is paid on one that is draft/],
    [{ status: 'paid', reminders: 1 }, /does not allow it as it is now/],
    [{ total: '-5.00' }, /a total is not below zero\. For a credit note/],
    [{ total: '0.001' }, /0\.001 cannot be counted in EUR/],
    [{ total: 'much' }, /total is "much"/],
    [{ total: '1.00', lines: [] }, /either lines, or a total/],
    [{ lines: [] }, /lines/],
    [{ issueDate: 'today' }, /issueDate/],
    [{ kind: 'credit_note', status: 'overdue' }, /and not overdue/],
    [{ number: 'RE-2026-00001' }, /number does not fit or is taken/],
    [{ colour: 'red' } as InvoiceRecipe, /body\.invoice\.colour/],
  ]

  it.each(IMPOSSIBLE)('is refused before anything has changed: %j', async (recipe, why) => {
    const { ledger } = await createKitShop()
    const before = [ledger.invoices(), ledger.payments(), ledger.contacts()]
    await expect(ledger.build(recipe)).rejects.toThrow(why)
    await expect(ledger.build(recipe)).rejects.toThrow(/^Failed to .* the (world "shop"|books)/)
    expect([ledger.invoices(), ledger.payments(), ledger.contacts()]).toEqual(before)
  })
})

it('builds many at once', async () => {
  const simulator = await createKitShop()
  const built = await Promise.all(
    Array.from({ length: 20 }, (_, index) => simulator.ledger.build({ status: index % 2 ? 'paid' : 'cancelled' })),
  )
  expect(new Set(built.map(({ number }) => number)).size).toBe(20)
  expect(built.every(({ status }, index) => status === (index % 2 ? 'paid' : 'cancelled'))).toBe(true)
  assertBalances(simulator)
})
