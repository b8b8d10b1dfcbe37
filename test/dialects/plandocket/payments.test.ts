import { describe, expect, test } from 'vitest'
import { client, createBooks, dataOf, draft, errorsOf, idsOf, rowsOf, run, sent, wait } from './books.js'

/** An invoice over 1190.00 of which `paid` cents were paid before it was credited. */
const credited = (paid: number) => {
  const world = createBooks()
  const id = sent(world)
  run(world, { do: 'recordPayment', payment: { invoiceId: id, amount: paid } })
  run(world, { do: 'creditInvoice', invoiceId: id })
  return { world, send: client(world), note: id + 1 }
}

/** Four payments on two invoices, on different days, in each status. */
const booked = () => {
  const world = createBooks()
  const [first, second] = [sent(world), sent(world)]
  const pay = (invoiceId: number, amount: number, paidOn: string, status: 'pending' | 'completed' | 'failed') => {
    run(world, { do: 'recordPayment', payment: { invoiceId, amount, paidOn, status } })
    return world.ledger.counters.payment
  }
  const a = pay(first, 30000, '2026-01-10', 'completed')
  const b = pay(first, 9900, '2026-01-31', 'failed')
  wait(world, '2026-01-06T09:00:00Z')
  const c = pay(second, 119000, '2026-01-20', 'completed')
  const d = pay(second, 100, '2026-02-01', 'pending')
  return { world, send: client(world), first, second, ids: { a, b, c, d } }
}

const namesOf = (query: string): string => {
  const { send, ids } = booked()
  const names = new Map(Object.entries(ids).map(([name, id]) => [id as unknown, name]))
  return idsOf(send('GET', `/payments?${query}`))
    .map((id) => names.get(id))
    .join('')
}

describe('a single payment', () => {
  test('has every field of payments.en § Response Schema (P3, P28, P47, P59)', () => {
    const world = createBooks()
    const invoiceId = sent(world)
    run(world, {
      do: 'recordPayment',
      payment: { invoiceId, amount: 10000, gatewayKey: 'card', transactionId: 'TX-1', notes: 'für Halle 5' },
    })
    const answer = client(world)('GET', '/payments/1')
    expect(answer.status).toBe(200)
    expect(dataOf(answer)).toEqual({
      id: 1,
      invoice_id: invoiceId,
      amount: 100,
      currency: 'EUR',
      gateway_id: 3,
      gateway_key: 'card',
      gateway_name: 'Card payments',
      transaction_id: 'TX-1',
      gateway_fee: 1.65,
      net_amount: 98.35,
      status: 'completed',
      payment_date: '2026-01-05',
      notes: 'für Halle 5',
      created_at: '2026-01-05T09:00:00Z',
      updated_at: '2026-01-05T09:00:00Z',
    })
  })

  test.each(['abc', '-1', '0', '1e0', '9007199254740992', '99'])('with the id %s is not found (P33)', (id) => {
    const answer = booked().send('GET', `/payments/${id}`)
    expect([answer.status, answer.text]).toEqual([404, '{"error":"Resource not found"}'])
  })
})

describe('the list of payments', () => {
  test('filters by invoice number', () => {
    expect(namesOf('invoice_number=RE-2026-0001&order=ASC')).toBe('ab')
    expect(namesOf('invoice_number=RE-2026-0002&order=ASC')).toBe('cd')
    expect(namesOf('invoice_number=RE-2099-0001')).toBe('')
  })

  test('knows a draft by the number that it shows (P60)', () => {
    const world = createBooks()
    const id = draft(world)
    expect(idsOf(client(world)('GET', `/payments?invoice_number=D-${id}`))).toEqual([])
    expect(idsOf(client(world)('GET', '/payments?invoice_number=D-x'))).toEqual([])
  })

  test.each([
    ['completed', 'ca'],
    ['failed', 'b'],
    ['pending', 'd'],
    ['refunded', ''],
    ['lost', ''],
  ])('filters by status %s (P7, P48)', (status, names) => expect(namesOf(`status=${status}`)).toBe(names))

  test.each([
    ['date_from=2026-01-20', 'cbd'],
    ['date_to=2026-01-20', 'ac'],
    ['date_from=2026-01-10&date_to=2026-01-10', 'a'],
    ['date_from=2026-01-11&date_to=2026-01-31', 'cb'],
    ['date_to=2026-01-31T00:00:00Z', 'acb'],
    ['date_from=2026-02-01T00:30:00%2B02:00', 'bd'],
    ['date_from=2026-02-01&date_to=2026-01-01', ''],
  ])('filters by %s: whole days, both included (payments.en § Query Parameters, P30)', (query, names) =>
    expect(namesOf(`${query}&sort=payment_date&order=ASC`)).toBe(names),
  )

  test.each(['date_from=2026-02-30', 'date_to=soon', 'date_from='])('ignores %s, which is no date (P48)', (query) =>
    expect(namesOf(query)).toHaveLength(4),
  )

  test.each([
    ['amount', 'dbac'],
    ['status', 'acbd'],
    ['payment_date', 'acbd'],
    ['created_at', 'abcd'],
  ])('sorts by %s, ascending and by default descending (payments.en § Query Parameters)', (sort, names) => {
    expect(namesOf(`sort=${sort}&order=ASC`)).toBe(names)
    expect(namesOf(`sort=${sort}`)).toBe([...names].reverse().join(''))
  })

  test('is newest first when nothing is said (P42)', () => expect(namesOf('')).toBe('dcba'))
})

describe('DELETE /payments/{id}', () => {
  test('answers 204 without a body (errors.en § Status codes)', () => {
    const { send, ids } = booked()
    const answer = send('DELETE', `/payments/${ids.a}`)
    expect([answer.status, answer.text]).toEqual([204, ''])
    expect(send('GET', `/payments/${ids.a}`).status).toBe(404)
    expect(send('DELETE', `/payments/${ids.a}`).status).toBe(404)
  })

  test('reopens an invoice when its payment is deleted (P27 reopen)', () => {
    const { send, second, ids } = booked()
    expect(dataOf(send('GET', `/invoices/${second}`))).toMatchObject({ status: 'paid', open_amount: 0 })
    send('DELETE', `/payments/${ids.c}`)
    const invoice = dataOf(send('GET', `/invoices/${second}`))
    expect(invoice).toMatchObject({ status: 'sent', paid_amount: 0, open_amount: 1190 })
  })

  test('keeps the status once reached under P27 sticky, while the amounts follow', () => {
    const world = createBooks({ P27: 'sticky' })
    const id = sent(world)
    run(world, { do: 'recordPayment', payment: { invoiceId: id, amount: 119000 } })
    const send = client(world)
    expect(send('DELETE', '/payments/1').status).toBe(204)
    const invoice = dataOf(send('GET', `/invoices/${id}`))
    expect(invoice).toMatchObject({ status: 'paid', paid_amount: 0, open_amount: 1190 })
  })

  test.each(['abc', '-1', '0', '99'])('answers 404 for the id %s', (id) =>
    expect(booked().send('DELETE', `/payments/${id}`).status).toBe(404),
  )

  test('refuses to take away what offsets a credit note, on invoice_number (P64)', () => {
    const world = createBooks()
    const id = sent(world)
    run(world, { do: 'cancelInvoice', invoiceId: id })
    const send = client(world)
    const rows = rowsOf(send('GET', '/payments?order=ASC'))
    expect(rows.map(({ amount }) => amount)).toEqual([1190, -1190])
    for (const row of rows) {
      const answer = send('DELETE', `/payments/${row.id}`)
      expect([answer.status, Object.keys((answer.json as { errors: object }).errors)]).toEqual([
        422,
        ['invoice_number'],
      ])
    }
  })

  test('refuses to take away what was paid out on a credit note, and says why (P64)', () => {
    const { world, send, note } = credited(119000)
    send('PATCH', `/invoices/${note}`, { body: { status: 'paid' } })
    const [payout] = rowsOf(send('GET', '/payments?invoice_number=GS-2026-0001'))
    expect(payout).toMatchObject({ amount: -1190, status: 'completed' })
    const before = JSON.stringify(world.state())
    const path = `/payments/${payout?.id}`
    for (const answer of [send('DELETE', path), send('PATCH', path, { body: { status: 'failed' } })])
      expect(errorsOf(answer)).toEqual({
        invoice_number: ['The invoice number is refused, as the invoice is now credit_note'],
      })
    expect(JSON.stringify(world.state())).toBe(before)
  })

  test('tells the offset of a credited invoice from its other payments (P64)', () => {
    const { send } = credited(19000)
    const [own, offset] = rowsOf(send('GET', '/payments?invoice_number=RE-2026-0001&order=ASC'))
    expect([own?.amount, offset?.amount]).toEqual([190, 1000])
    expect(errorsOf(send('DELETE', `/payments/${offset?.id}`))).toEqual({
      invoice_number: ['The invoice number is refused, as the invoice is now credited'],
    })
    expect(send('DELETE', `/payments/${own?.id}`).status).toBe(204)
  })
})
