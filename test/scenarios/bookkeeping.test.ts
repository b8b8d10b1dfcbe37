/** What a bookkeeper would check in the books of every shipped scenario. */
import { describe, expect, test } from 'vitest'
import { addDays, dateIn, startOfDay } from '../../src/core/dates.js'
import type { Invoice } from '../../src/core/ledger-types.js'
import { euCountries } from '../../src/scenarios/countries.js'
import { holidaysOf } from '../../src/scenarios/holidays.js'
import { openBooks, smallScenarios } from './shipped.js'

/** Tax at home, by country of the seller; the rates of 2026. */
const homeRates: Readonly<Record<string, readonly string[]>> = { DE: ['19', '7'], NL: ['21', '9'], AU: ['10'] }

const isOrdinary = (invoice: Invoice): boolean => invoice.kind === 'invoice'
const isSent = (invoice: Invoice): boolean => invoice.number !== null

/** Its numbers are the documentation's, not a business's. */
const businesses = smallScenarios.filter((name) => name !== 'documented')

describe.each(businesses)('in the books of %s', (name) => {
  test('tax follows the country and the kind of the customer', async () => {
    const { world, state, contactOf } = await openBooks(name)
    const home = world.seller.address.country
    for (const invoice of state.invoices) {
      const { kind, taxId, address } = contactOf(invoice)
      const elsewhereInEu = euCountries.has(home) && euCountries.has(address.country) && address.country !== home
      const reversed = elsewhereInEu && kind === 'organization' && taxId !== null
      const taxed = address.country === home || (elsewhereInEu && !reversed)
      const rates = invoice.totals.taxes.map(({ rate }) => rate)
      expect(invoice.reverseCharge, `invoice ${invoice.id}`).toBe(reversed)
      for (const rate of rates) expect(taxed ? homeRates[home] : ['0'], `invoice ${invoice.id}`).toContain(rate)
    }
  })

  test('due dates are the issue date plus the term, and nothing is due before it is sent', async () => {
    const { world, state } = await openBooks(name)
    for (const invoice of state.invoices.filter(isOrdinary)) {
      expect(invoice.dueDate, `invoice ${invoice.id}`).toBe(addDays(invoice.issueDate, invoice.termDays))
      if (isSent(invoice))
        expect(dateIn(invoice.lockedAt ?? 0, world.seller.timeZone), `invoice ${invoice.id}`).toBe(invoice.issueDate)
    }
  })

  test('numbers run without gaps, in order of sending, a range a kind and year', async () => {
    const { world, state } = await openBooks(name)
    const sent = state.invoices.filter(isSent).sort((a, b) => (a.lockedAt ?? 0) - (b.lockedAt ?? 0) || a.id - b.id)
    const ranges = new Map<string, number>()
    for (const invoice of sent) {
      const pattern = isOrdinary(invoice) ? world.seller.invoiceNumbers : world.seller.creditNoteNumbers
      const range = `${invoice.kind}${/\{y/.test(pattern) ? invoice.issueDate.slice(0, 4) : ''}`
      const next = (ranges.get(range) ?? 0) + 1
      ranges.set(range, next)
      expect(Number(/\d+$/.exec(invoice.number?.replace(/^([A-Z]+)(\d\d)(\d{4})$/, '$1$2-$3') ?? '')?.[0])).toBe(next)
    }
  })

  // The ledger's own offsets move no money, so they may fall on any day.
  test('payments come after the invoice, on working days and not in the future', async () => {
    const { world, state, paymentsOf } = await openBooks(name)
    const today = dateIn(world.now, world.seller.timeZone)
    for (const invoice of state.invoices) {
      for (const payment of paymentsOf(invoice).filter(({ offset }) => !offset)) {
        const what = `payment ${payment.id}`
        const paidOn = payment.paidOn ?? ''
        expect(payment.createdAt, what).toBeGreaterThanOrEqual(invoice.lockedAt ?? Number.POSITIVE_INFINITY)
        expect(paidOn >= invoice.issueDate && paidOn <= today, `${what} on ${paidOn}`).toBe(true)
        expect([1, 2, 3, 4, 5], what).toContain(new Date(`${paidOn}T00:00:00Z`).getUTCDay())
      }
    }
  })

  test('nobody works and no bank books on holidays', async () => {
    const { world, state } = await openBooks(name)
    const { address, timeZone } = world.seller
    const isHoliday = (day: string) => holidaysOf(address.country, Number(day.slice(0, 4))).has(day)
    for (const { paidOn, offset, id } of state.payments)
      if (!offset) expect(isHoliday(paidOn ?? ''), `payment ${id} on ${paidOn}`).toBe(false)
    for (const { createdAt, lockedAt, remindedAt, id } of state.invoices)
      for (const at of [createdAt, lockedAt, remindedAt].filter((instant) => instant !== null))
        expect(isHoliday(dateIn(at, timeZone)), `invoice ${id}`).toBe(false)
  })

  test('invoices are written and sent between eight and six by the clock of the seller', async () => {
    const { world, state } = await openBooks(name)
    const minuteOf = (at: number) =>
      (at - startOfDay(dateIn(at, world.seller.timeZone), world.seller.timeZone)) / 60_000
    for (const { createdAt, lockedAt, id } of state.invoices)
      for (const at of [createdAt, lockedAt].filter((instant) => instant !== null)) {
        expect(minuteOf(at), `invoice ${id}`).toBeGreaterThanOrEqual(8 * 60)
        expect(minuteOf(at), `invoice ${id}`).toBeLessThanOrEqual(18 * 60)
      }
  })

  test('a SEPA direct debit collects euros only', async () => {
    const { state } = await openBooks(name)
    for (const { currency } of state.payments.filter(({ gatewayKey }) => gatewayKey === 'direct_debit'))
      expect(currency).toBe('EUR')
  })

  test('nothing lies after the clock', async () => {
    const { world, state } = await openBooks(name)
    for (const { createdAt, updatedAt } of [...state.invoices, ...state.payments, ...state.contacts]) {
      expect(createdAt).toBeLessThanOrEqual(world.now)
      expect(updatedAt).toBeLessThanOrEqual(world.now)
    }
  })

  test('reminders go out after the due date only', async () => {
    const { world, state } = await openBooks(name)
    for (const invoice of state.invoices.filter(({ reminderCount }) => reminderCount > 0))
      expect(dateIn(invoice.remindedAt ?? 0, world.seller.timeZone) > (invoice.dueDate ?? '')).toBe(true)
  })

  test('paid is the sum of the completed payments, and overdue follows from the calendar', async () => {
    const { world, state, paymentsOf } = await openBooks(name)
    const today = dateIn(world.now, world.seller.timeZone)
    for (const invoice of state.invoices) {
      const completed = paymentsOf(invoice).filter(({ status }) => status === 'completed')
      expect(invoice.paid).toBe(completed.reduce((sum, { amount }) => sum + amount, 0))
      const isOpen = invoice.status === 'sent' || invoice.status === 'partially_paid'
      expect(invoice.overdue).toBe(isOpen && invoice.dueDate !== null && invoice.dueDate < today)
    }
  })

  test('most invoices have one tax rate', async () => {
    const { state } = await openBooks(name)
    const mixed = state.invoices.filter(({ totals }) => totals.taxes.length > 1)
    expect(mixed.length).toBeLessThanOrEqual(state.invoices.length * 0.2)
  })

  test('customers look like their country', async () => {
    const { state } = await openBooks(name)
    const postcodes: Readonly<Record<string, RegExp>> = {
      DE: /^\d{5}$/,
      AT: /^\d{4}$/,
      CH: /^\d{4}$/,
      NL: /^\d{4} [A-Z]{2}$/,
      AU: /^\d{4}$/,
      PL: /^\d{2}-\d{3}$/,
      GB: /^[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}$/,
      JP: /^\d{3}-\d{4}$/,
    }
    for (const { address, email, kind, companyName } of state.contacts) {
      expect(address.postalCode).toMatch(postcodes[address.country] ?? /./)
      expect(email).toMatch(/^[a-z0-9.-]+@[a-z0-9.-]+\.example$/)
      expect(companyName === null).toBe(kind === 'person')
    }
  })
})

test('VAT ids have the form of their country', async () => {
  const forms: Readonly<Record<string, RegExp>> = {
    DE: /^DE\d{9}$/,
    AT: /^ATU\d{8}$/,
    NL: /^NL\d{9}B\d{2}$/,
    BE: /^BE0\d{9}$/,
    FR: /^FR\d{11}$/,
    IT: /^IT\d{11}$/,
    PL: /^PL\d{10}$/,
    GB: /^GB\d{9}$/,
    CH: /^CHE-\d{3}\.\d{3}\.\d{3} MWST$/,
    AU: /^\d{2} \d{3} \d{3} \d{3}$/,
    NZ: /^1[0-4]\d-\d{3}-\d{3}$/,
    JP: /^T\d{13}$/,
  }
  for (const name of businesses) {
    const { state } = await openBooks(name)
    for (const { taxId, address } of state.contacts)
      if (taxId !== null) expect(taxId).toMatch(forms[address.country] ?? /./)
  }
})

const weigh = (digits: readonly number[], weights: readonly number[]): number =>
  weights.reduce((sum, weight, place) => sum + weight * (digits[place] ?? 0), 0)

const isGermanVatId = (digits: readonly number[]): boolean =>
  digits.reduce((product, digit, place) => {
    if (place === 8) return (product + digit) % 10
    return (((digit + product) % 10 || 10) * 2) % 11
  }, 10) === 1

/** By the rules that the authorities publish, not by those that the ids were made by. */
const checkDigits: Readonly<Record<string, (digits: readonly number[]) => boolean>> = {
  DE: isGermanVatId,
  NL: (digits) => (weigh(digits, [9, 8, 7, 6, 5, 4, 3, 2]) - (digits[8] ?? 0)) % 11 === 0,
  AU: (digits) => (weigh(digits, [10, 1, 3, 5, 7, 9, 11, 13, 15, 17, 19]) - 10) % 89 === 0,
  CH: (digits) => weigh(digits, [5, 4, 3, 2, 7, 6, 5, 4, 1]) % 11 === 0,
  NZ: (digits) => weigh(digits, [3, 2, 7, 6, 5, 4, 3, 2, 1]) % 11 === 0,
  JP: ([first, ...rest]) => first === 9 - (weigh(rest, [2, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1]) % 9),
}

test.each(smallScenarios)('the tax ids in %s have right check digits, the seller’s among them', async (name) => {
  const { world, state } = await openBooks(name)
  for (const { taxId, address } of [world.seller, ...state.contacts]) {
    const isRight = checkDigits[address.country]
    if (taxId !== null && isRight) expect(isRight((taxId.match(/\d/g) ?? []).map(Number)), taxId).toBe(true)
  }
})
