import { describe, expect, test } from 'vitest'
import { client, createBooks, dataOf, draft, paid, type Row, refusedOf, rowsOf, run, sent } from './books.js'

const withPayments = (readings?: Readonly<Record<string, string>>) => {
  const world = createBooks(readings)
  const id = sent(world)
  const payments = [paid(world, id, 40000), paid(world, id, 10001)]
  return { world, send: client(world), id, payments }
}

const included = (row: Row) => ['items', 'payments', 'contact'].filter((name) => name in row)

describe('include on invoices', () => {
  test('puts in nothing unless it is asked for (invoices.en § Query Parameters)', () => {
    const { send, id } = withPayments()
    expect(included(dataOf(send('GET', `/invoices/${id}`)))).toEqual([])
  })

  test.each([
    ['items', ['items']],
    ['payments', ['payments']],
    ['contact', ['contact']],
    ['contact,items', ['items', 'contact']],
    ['items,payments,contact,items', ['items', 'payments', 'contact']],
    ['', []],
  ])('puts in %j on the single and in the list (P32 comma)', (include, names) => {
    const { send, id } = withPayments()
    expect(included(dataOf(send('GET', `/invoices/${id}?include=${include}`)))).toEqual(names)
    expect(rowsOf(send('GET', `/invoices?include=${include}`)).map(included)).toEqual([names])
  })

  test('shows items that sum up to the invoice, with their shares of its discount (P37)', () => {
    const world = createBooks()
    const id = draft(world, {
      lines: [
        { title: 'Corner stand', description: '20 m²', quantity: '20', unit: 'm²', unitPrice: '55', taxRate: '19' },
        {
          title: 'Catalogue entry',
          quantity: '1',
          unit: '',
          unitPrice: '100.10',
          taxRate: '7',
          discount: { kind: 'amount', amount: 10 },
        },
      ],
      discount: { kind: 'percent', percent: '10' },
    })
    const invoice = dataOf(client(world)('GET', `/invoices/${id}?include=items`))
    expect(invoice.items).toEqual([
      {
        id: 1,
        description: 'Corner stand\n20 m²',
        quantity: 20,
        unit: 'm²',
        unit_price: 55,
        discount: 110,
        tax_rate: 19,
        subtotal: 990,
        tax_total: 188.1,
        total: 1178.1,
      },
      {
        id: 2,
        description: 'Catalogue entry',
        quantity: 1,
        unit: null,
        unit_price: 100.1,
        discount: 10.1,
        tax_rate: 7,
        subtotal: 90,
        tax_total: 6.3,
        total: 96.3,
      },
    ])
    expect(invoice.total).toBe(1274.4)
  })

  test('shows a tax rate of 0 where the customer owes the tax (P37)', () => {
    const world = createBooks()
    const id = draft(world, { reverseCharge: true })
    const invoice = dataOf(client(world)('GET', `/invoices/${id}?include=items`))
    expect(invoice).toMatchObject({ is_reverse_charge: true, total: 1000, items: [{ tax_rate: 0, tax_total: 0 }] })
  })

  test('shows payments in their own form (P37)', () => {
    const { send, id, payments } = withPayments()
    const { payments: shown } = dataOf(send('GET', `/invoices/${id}?include=payments`))
    expect(shown).toEqual(payments.map((payment) => dataOf(send('GET', `/payments/${payment}`))))
  })

  test('shows a payment that was recorded since (P37)', () => {
    const { world, send, id } = withPayments()
    send('GET', `/invoices/${id}?include=payments`)
    paid(world, id, 5)
    expect(dataOf(send('GET', `/invoices/${id}?include=payments`)).payments).toHaveLength(3)
  })

  test('shows the contact as contacts.en § Response Schema has it (P37)', () => {
    const { send, id } = withPayments()
    expect(dataOf(send('GET', `/invoices/${id}?include=contact`)).contact).toEqual({
      id: 8,
      customer_number: 'K-1001',
      company_name: 'Gärtnerei Lindenhof GmbH',
      first_name: 'Karin',
      last_name: 'Vogt',
      address: 'Lindenallee 3',
      postal_code: '50667',
      city: 'Köln',
      country: 'DE',
      state: null,
      phone: null,
      fax: null,
      mobile: null,
      email: 'post@lindenhof.example',
      website: null,
      notes: null,
      tax_id: 'DE123456789',
      rating: 3,
      account_access_enabled: false,
      has_account: false,
      created_at: '2026-01-05T09:00:00Z',
      updated_at: '2026-01-05T09:00:00Z',
    })
  })

  test('shows null as the contact of an invoice without a participant (P37)', () => {
    const world = createBooks()
    const id = sent(world, { participantId: null })
    expect(dataOf(client(world)('GET', `/invoices/${id}?include=contact`)).contact).toBeNull()
  })

  test('is an unknown parameter of writes (P51)', () => {
    const { send, id } = withPayments()
    const answer = send('PATCH', `/invoices/${id}?include=items`, { body: { notes: 'x' } })
    expect(included(dataOf(answer))).toEqual([])
  })
})

describe('include on payments', () => {
  test('puts in the invoice in its own form (payments.en § Query Parameters, P37)', () => {
    const { send, id, payments } = withPayments()
    const invoice = dataOf(send('GET', `/invoices/${id}`))
    expect(dataOf(send('GET', `/payments/${payments[0]}?include=invoice`)).invoice).toEqual(invoice)
    expect(rowsOf(send('GET', '/payments?include=invoice')).map((row) => row.invoice)).toEqual([invoice, invoice])
    expect(rowsOf(send('GET', '/payments'))[0]).not.toHaveProperty('invoice')
  })
})

describe('P32', () => {
  test('repeated takes one value from each include', () => {
    const { send, id } = withPayments({ P32: 'repeated' })
    expect(included(dataOf(send('GET', `/invoices/${id}?include=items&include=contact`)))).toEqual(['items', 'contact'])
    expect(included(dataOf(send('GET', `/invoices/${id}?include=items,contact`)))).toEqual([])
  })

  test('brackets takes one value from each include[]', () => {
    const { send, id } = withPayments({ P32: 'brackets' })
    expect(included(dataOf(send('GET', `/invoices/${id}?include[]=items&include%5B%5D=payments`)))).toEqual([
      'items',
      'payments',
    ])
    expect(included(dataOf(send('GET', `/invoices/${id}?include[0]=items&include%5B1%5D=payments`)))).toEqual([
      'items',
      'payments',
    ])
    expect(included(dataOf(send('GET', `/invoices/${id}?include=items`)))).toEqual([])
  })
})

describe('P31', () => {
  const wrong = [
    ['sort=nonsense', 'sort'],
    ['sort=', 'sort'],
    ['sort=__proto__', 'sort'],
    ['order=sideways', 'order'],
    ['include=unicorn', 'include'],
    ['include=items,unicorn', 'include'],
  ] as const

  test.each(wrong)('ignore answers %s as if it had not been sent', (query) => {
    const { send } = withPayments()
    const answer = send('GET', `/invoices?${query}`)
    expect(answer.status).toBe(200)
    expect(rowsOf(answer)).toHaveLength(1)
  })

  test('ignore keeps the values of include that are known', () => {
    const { send } = withPayments()
    expect(rowsOf(send('GET', '/invoices?include=unicorn,items')).map(included)).toEqual([['items']])
  })

  test.each(wrong)('bad-request refuses %s with 400', (query, parameter) => {
    const { send } = withPayments({ P31: 'bad-request' })
    const answer = send('GET', `/invoices?${query}`)
    expect(answer.status).toBe(400)
    expect(answer.json).toEqual({ error: expect.stringContaining(`The ${parameter} must be one of`) })
  })

  test.each(wrong)('unprocessable refuses %s with 422 on the parameter', (query, parameter) => {
    const { send } = withPayments({ P31: 'unprocessable' })
    const answer = send('GET', `/payments?${query}`)
    expect(answer.status).toBe(422)
    expect(answer.json).toEqual({
      error: 'Validation failed',
      errors: { [parameter]: [expect.stringContaining('must be one of')] },
    })
  })

  test('refuses a wrong include of a single resource too', () => {
    const { send, id } = withPayments({ P31: 'unprocessable' })
    expect(send('GET', `/invoices/${id}?include=invoice`).status).toBe(422)
    expect(send('GET', `/payments/1?include=items`).status).toBe(422)
  })

  test('refuses all wrong values together', () => {
    const { send } = withPayments({ P31: 'unprocessable' })
    expect(refusedOf(send('GET', '/invoices?sort=x&order=y&include=z'))).toEqual(['include', 'order', 'sort'])
  })

  test('accepts lower-case order under every option (P50)', () => {
    expect(withPayments({ P31: 'unprocessable' }).send('GET', '/invoices?order=asc').status).toBe(200)
  })
})

test('the lists that show relations agree with the books after every change', () => {
  const { world, send, id, payments } = withPayments()
  run(world, { do: 'deletePayment', paymentId: payments[0] ?? 0 })
  const rows = rowsOf(send('GET', '/invoices?include=payments'))
  expect(rows).toMatchObject([{ id, paid_amount: 100.01, payments: [{ amount: 100.01 }] }])
})
