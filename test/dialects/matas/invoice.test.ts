import { describe, expect, test } from 'vitest'
import { client, createBooks, createShelf, linesOf, mixedRates, pay, rowOf, rowsOf, run, sent } from './books.js'

const references = {
  partNumber: 'M2086C',
  quoteNumber: 'BVF26-0412',
  salesOrderNumber: 'BVR26-0388',
  salesOrderLine: '020 / 010',
  customerQuoteNumber: 'RFQ-77',
  customerOrderNumber: 'PO-4711',
  customerPartNumber: 'VM-12',
}

const shown = (given: Parameters<typeof sent>[1], readings: Readonly<Record<string, string>> = {}) => {
  const world = createBooks(readings)
  sent(world, given)
  return client(world)('GET', '/invoice/I260001')
}

const sumOf = (rows: readonly Readonly<Record<string, unknown>>[]) =>
  Math.round(rows.reduce((sum, { amount }) => sum + Number(amount) * 100, 0)) / 100

describe('invoices § Get single invoice', () => {
  test('is a bare object with every documented field (M6, M12, M13, M27, M28)', () => {
    const line = { title: 'Spindle', description: 'hardened', quantity: '24', unitPrice: '13.02', taxRate: '21' }
    const lines = [{ ...line, position: 7, references }]
    const answer = shown({ description: 'Call-off for May', issueDate: '2026-01-02', termDays: 60, lines })
    expect(answer.status).toBe(200)
    expect(answer.json).toEqual({
      invoice_number: 'I260001',
      description: 'Call-off for May',
      invoice_date: '2026-01-01T23:00:00.000000Z',
      expire_date: '2026-03-02T23:00:00.000000Z',
      invoice_address: {
        name: 'Veldkamp Machinebouw B.V.',
        name_extension: 'Anne Hoekstra',
        address: 'Handelsweg 18',
        address_2: '',
        address_3: '',
        postcode: '7041 GX',
        state: '',
        city: "'s-Heerenberg",
        country: 'NL',
      },
      payment_term: { term: '60', description: 'To be paid within 60 days' },
      payment_date: null,
      currency: 'EUR',
      vat_percentage: 21,
      subtotal: 312.48,
      vat: 65.62,
      total: 378.1,
      lines: [
        {
          line_number: 7,
          amount: 312.48,
          quote_number: 'BVF26-0412',
          sales_order_number: 'BVR26-0388',
          sales_order_line: '020 / 010',
          customer_quote_number: 'RFQ-77',
          customer_order_number: 'PO-4711',
          part_number: 'M2086C',
          customer_part_number: 'VM-12',
          description: 'Spindle, hardened',
          qty: 24,
          unit_price: 13.02,
        },
      ],
    })
  })

  test('is the list object with lines added', () => {
    const send = client(createShelf())
    for (const row of rowsOf(send('GET', '/invoices'))) {
      const { lines, ...rest } = rowOf(send('GET', `/invoice/${row.invoice_number}`))
      expect(rest).toEqual(row)
      expect(lines).not.toHaveLength(0)
    }
  })

  test('prints a day as midnight in Amsterdam, winter and summer (M1)', () => {
    expect(rowOf(shown({ issueDate: '2026-01-02' })).invoice_date).toBe('2026-01-01T23:00:00.000000Z')
    expect(rowOf(shown({ issueDate: '2026-03-29' })).invoice_date).toBe('2026-03-28T23:00:00.000000Z')
    expect(rowOf(shown({ issueDate: '2026-03-30' })).invoice_date).toBe('2026-03-29T22:00:00.000000Z')
    expect(rowOf(shown({ issueDate: '2026-10-25' })).invoice_date).toBe('2026-10-24T22:00:00.000000Z')
    expect(rowOf(shown({ issueDate: '2026-10-26' })).invoice_date).toBe('2026-10-25T23:00:00.000000Z')
  })

  test('prints a day before 1946 as in winter, whatever the runtime knows of it (M1)', () => {
    for (const [day, before] of [
      ['0001-01-01', '0000-12-31'],
      ['1500-03-01', '1500-02-28'],
      ['1899-12-31', '1899-12-30'],
      ['1938-06-01', '1938-05-31'],
      ['1945-07-01', '1945-06-30'],
      ['1946-01-01', '1945-12-31'],
    ] as const) {
      const { expire_date } = rowOf(shown({ issueDate: '2026-01-02', dueDate: day }))
      expect(expire_date).toBe(`${before}T23:00:00.000000Z`)
    }
  })

  test('expires on the due date, and after the term when there is none (M5)', () => {
    const given = { issueDate: '2026-01-02', termDays: 14 }
    expect(rowOf(shown(given)).expire_date).toBe('2026-01-15T23:00:00.000000Z')
    expect(rowOf(shown({ ...given, dueDate: '2026-06-02' })).expire_date).toBe('2026-06-01T22:00:00.000000Z')
    expect(rowOf(shown({ ...given, dueDate: null })).expire_date).toBe('2026-01-15T23:00:00.000000Z')
  })

  test('names a person, who has no second line of the name', () => {
    const invoice = rowOf(shown({ contactId: 9 }))
    expect(invoice.invoice_address).toMatchObject({ name: 'Piet de Wit', name_extension: '' })
  })

  test('says the term in days as a text and in words (M6)', () => {
    expect(rowOf(shown({ termDays: 0 })).payment_term).toEqual({ term: '0', description: 'To be paid on receipt' })
    expect(rowOf(shown({ termDays: 1 })).payment_term).toEqual({ term: '1', description: 'To be paid within 1 day' })
  })

  test('is settled on the day on which nothing was open any more (M26)', () => {
    const world = createBooks()
    const id = sent(world)
    pay(world, id, 21000, '2026-01-05')
    expect(rowOf(client(world)('GET', '/invoice/I260001')).payment_date).toBeNull()
    pay(world, id, 100000, '2026-02-10')
    expect(rowOf(client(world)('GET', '/invoice/I260001')).payment_date).toBe('2026-02-09T23:00:00.000000Z')
  })

  test('has no VAT where the charge is reversed, and shows a rate of 0 (M8)', () => {
    const invoice = rowOf(shown({ reverseCharge: true, lines: mixedRates }))
    expect(invoice).toMatchObject({ vat_percentage: 0, subtotal: 120, vat: 0, total: 120 })
  })

  test('rounds VAT once for the whole invoice (M14)', () => {
    const line = { title: 'Washer', quantity: '1', unitPrice: '0.33', taxRate: '21' }
    expect(rowOf(shown({ lines: [line, line, line] }))).toMatchObject({ subtotal: 0.99, vat: 0.21, total: 1.2 })
  })

  test('prints amounts without noise in currencies of 0, 2 and 3 decimals (M7 major)', () => {
    const of = (currency: string, unitPrice: string) =>
      rowOf(shown({ currency, lines: [{ title: 'Nut', quantity: '3', unitPrice, taxRate: '0' }] })).total
    expect(of('EUR', '0.1')).toBe(0.3)
    expect(of('JPY', '100')).toBe(300)
    expect(of('KWD', '0.001')).toBe(0.003)
  })
})

describe('lines', () => {
  test('have empty texts where nothing is known (M28)', () => {
    const [line] = linesOf(shown({}))
    expect(line).toMatchObject({ line_number: 1, quote_number: '', part_number: '', sales_order_line: '' })
  })

  test('show discounts as lines of their own that make the sum right (M22)', () => {
    const lines = [
      { title: 'Spindle', quantity: '2', unitPrice: '50', taxRate: '21', discount: { kind: 'percent', percent: '10' } },
      { title: 'Bearing', quantity: '1', unitPrice: '30', taxRate: '21' },
    ] as const
    const answer = shown({ lines, discount: { kind: 'amount', amount: 1500 } })
    expect(
      linesOf(answer).map(({ line_number, description, qty, unit_price, amount }) => [
        line_number,
        description,
        qty,
        unit_price,
        amount,
      ]),
    ).toEqual([
      [1, 'Spindle', 2, 50, 100],
      [2, 'Discount on Spindle', 1, -10, -10],
      [3, 'Bearing', 1, 30, 30],
      [4, 'Discount', 1, -15, -15],
    ])
    expect(rowOf(answer)).toMatchObject({ subtotal: 105, vat: 22.05, total: 127.05 })
  })

  test('keep their sparse numbers around a discount (M13, M22)', () => {
    const discount = { kind: 'amount', amount: 100 } as const
    const line = { title: 'Spindle', quantity: '1', unitPrice: '50', taxRate: '21' }
    const lines = [
      { ...line, position: 10, discount },
      { ...line, position: 20 },
    ]
    expect(linesOf(shown({ lines })).map(({ line_number }) => line_number)).toEqual([10, 11, 20])
  })

  test('add up to the subtotal on every invoice, credit invoices included', () => {
    const world = createBooks()
    const lines = [
      {
        title: 'Spindle',
        quantity: '3',
        unitPrice: '33.335',
        taxRate: '21',
        discount: { kind: 'percent', percent: '7' },
      },
      { title: 'Bearing', quantity: '0.5', unitPrice: '19.99', taxRate: '21' },
    ] as const
    const id = sent(world, { lines, discount: { kind: 'percent', percent: '3' } })
    run(world, { do: 'cancelInvoice', invoiceId: id })
    const send = client(world)
    const invoice = rowOf(send('GET', '/invoice/I260001'))
    const credit = rowOf(send('GET', '/invoice/C260001'))
    expect(sumOf(linesOf(send('GET', '/invoice/I260001')))).toBe(invoice.subtotal)
    expect(sumOf(linesOf(send('GET', '/invoice/C260001')))).toBe(credit.subtotal)
    expect(credit.total).toBe(-Number(invoice.total))
  })
})

describe('readings of the amounts and of the missing date', () => {
  const unpaid = (option: string) => rowOf(shown({}, { M4: option }))

  test('shows an unpaid date as null under M4 null', () => {
    expect(unpaid('null').payment_date).toBeNull()
  })

  test('leaves an unpaid date out under M4 absent', () => {
    expect(unpaid('absent')).not.toHaveProperty('payment_date')
  })

  test('shows an unpaid date as an empty text under M4 empty', () => {
    expect(unpaid('empty').payment_date).toBe('')
  })

  test('shows a paid date whatever M4 says', () => {
    for (const option of ['null', 'absent', 'empty']) {
      const invoice = rowOf(client(createShelf({ M4: option }))('GET', '/invoice/I260003'))
      expect(invoice.payment_date).toBe('2026-06-30T22:00:00.000000Z')
    }
  })

  test('gives amounts in the smallest unit under M7 cents, prices to the nearest one', () => {
    const answer = client(createShelf({ M7: 'cents' }))('GET', '/invoice/I260003')
    expect(rowOf(answer)).toMatchObject({ vat_percentage: 21, subtotal: 12345, vat: 2592, total: 14937 })
    expect(linesOf(answer)[0]).toMatchObject({ qty: 10, unit_price: 1235, amount: 12345 })
  })

  test('gives yen as they are under M7 cents', () => {
    const lines = [{ title: 'Nut', quantity: '3', unitPrice: '100', taxRate: '0' }]
    expect(rowOf(shown({ currency: 'JPY', lines }, { M7: 'cents' })).total).toBe(300)
  })
})

describe('a number that is not there (M15)', () => {
  test.each(['I269999', 'D-1', 'i260001', '1', '__proto__', '%00', 'I260001%20'])(
    'is 404 with a message: %s',
    (number) => {
      const answer = client(createShelf())('GET', `/invoice/${number}`)
      expect(answer.status).toBe(404)
      expect(answer.json).toEqual({ message: 'There is no such invoice.' })
    },
  )
})
