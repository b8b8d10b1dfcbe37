import { describe, expect, test } from 'vitest'
import { client, createBooks, createShelf, numbersOf, pay, rowOf, rowsOf, run, sent } from './books.js'

const listed = (target: string, readings: Readonly<Record<string, string>> = {}, buyer: number | null = null) =>
  numbersOf(client(createShelf(readings), buyer)('GET', target))

const everything = ['I260006', 'I260004', 'C260001', 'I260003', 'I260002', 'I260001']

describe('invoices § List invoices', () => {
  test('is a bare array, unpaged, without lines (M11)', () => {
    const answer = client(createShelf())('GET', '/invoices')
    expect(answer.status).toBe(200)
    expect(Array.isArray(answer.json)).toBe(true)
    expect(rowsOf(answer)).toHaveLength(6)
    for (const row of rowsOf(answer)) expect(row).not.toHaveProperty('lines')
  })

  test('is an empty array when nothing has been sent', () => {
    expect(client(createBooks())('GET', '/invoices').text).toBe('[]')
  })

  test('shows what was sent: no drafts, nothing submitted, no cancelled drafts (M21)', () => {
    expect(listed('/invoices').sort()).toEqual([...everything].sort())
  })

  test('has the newest first, by day and then by number (M24)', () => {
    expect(listed('/invoices')).toEqual(everything)
  })

  test('shows a cancelled invoice and its credit invoice, both settled, the latter negative (M25, M26)', () => {
    const rows = rowsOf(client(createShelf())('GET', '/invoices?search=wrong+bolts&filter[status]=paid'))
    expect(rows.map(({ invoice_number, total, payment_date }) => [invoice_number, total, payment_date])).toEqual([
      ['I260004', 12.1, '2026-01-04T23:00:00.000000Z'],
      ['C260001', -12.1, '2026-01-04T23:00:00.000000Z'],
    ])
  })

  test('streams above 2,000 rows, and gives the same array', () => {
    const world = createBooks()
    for (let count = 0; count < 2001; count++) sent(world)
    expect(rowsOf(client(world)('GET', '/invoices'))).toHaveLength(2001)
  })
})

describe('filter[status]', () => {
  test('keeps what is still open: outstanding (M26)', () => {
    expect(listed('/invoices?filter[status]=outstanding')).toEqual(['I260002', 'I260001'])
  })

  test('keeps what is settled: paid, cancelled with its credit, refunded (M26)', () => {
    expect(listed('/invoices?filter%5Bstatus%5D=paid')).toEqual(['I260006', 'I260004', 'C260001', 'I260003'])
  })

  test('keeps both: all', () => {
    expect(listed('/invoices?filter[status]=all')).toEqual(everything)
  })

  test('counts as left out with a value that is not documented (M20)', () => {
    expect(listed('/invoices?filter[status]=overdue')).toEqual(everything)
    expect(listed('/invoices?filter[status]=overdue', { M3: 'outstanding' })).toEqual(['I260002', 'I260001'])
  })

  test('takes the last of several (M33)', () => {
    expect(listed('/invoices?filter[status]=all&filter[status]=outstanding')).toEqual(['I260002', 'I260001'])
  })

  test('is all by default under M3 all, and outstanding under M3 outstanding', () => {
    expect(listed('/invoices', { M3: 'all' })).toEqual(everything)
    expect(listed('/invoices', { M3: 'outstanding' })).toEqual(['I260002', 'I260001'])
    expect(listed('/invoices?filter[status]=all', { M3: 'outstanding' })).toEqual(everything)
  })

  test('moves an invoice to paid when its last cent is paid', () => {
    const world = createShelf()
    pay(world, 1, 3630, '2026-01-05')
    expect(numbersOf(client(world)('GET', '/invoices?filter[status]=outstanding'))).toEqual(['I260002'])
    const row = rowOf(client(world)('GET', '/invoice/I260001'))
    expect(row.payment_date).toBe('2026-01-04T23:00:00.000000Z')
  })

  test('moves an invoice back to outstanding when its payment is deleted', () => {
    const world = createShelf()
    run(world, { do: 'deletePayment', paymentId: 2 })
    expect(numbersOf(client(world)('GET', '/invoices?filter[status]=outstanding'))).toContain('I260003')
    expect(rowOf(client(world)('GET', '/invoice/I260003')).payment_date).toBeNull()
  })
})

describe('the buyer of a key (M30)', () => {
  test('sees its own invoices only', () => {
    expect(listed('/invoices', {}, 9)).toEqual(['I260006'])
    expect(listed('/invoices', {}, 8)).toEqual(everything.slice(1))
    expect(listed('/invoices', {}, 77)).toEqual([])
  })

  test("does not find another buyer's invoice", () => {
    const world = createShelf()
    expect(client(world, 9)('GET', '/invoice/I260006').status).toBe(200)
    expect(client(world, 8)('GET', '/invoice/I260006').status).toBe(404)
  })
})

describe('invoices with lines of several rates (M19)', () => {
  test('are neither listed nor found under M19 hidden', () => {
    const send = client(createShelf({ M19: 'hidden' }))
    expect(numbersOf(send('GET', '/invoices'))).not.toContain('I260005')
    expect(send('GET', '/invoice/I260005').status).toBe(404)
  })

  test('have no rate and the VAT of all rates under M19 null', () => {
    const send = client(createShelf({ M19: 'null' }))
    expect(numbersOf(send('GET', '/invoices'))).toContain('I260005')
    const invoice = rowOf(send('GET', '/invoice/I260005'))
    expect(invoice).toMatchObject({ vat_percentage: null, subtotal: 120, vat: 22.8, total: 142.8 })
  })
})
