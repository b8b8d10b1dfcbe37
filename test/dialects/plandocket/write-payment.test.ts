import { describe, expect, test } from 'vitest'
import { client, createBooks, dataOf, draft, errorsOf, paid, refusedOf, rowsOf, run, sent, wait } from './books.js'

const opened = (readings?: Readonly<Record<string, string>>) => {
  const world = createBooks(readings)
  const id = sent(world, { dueDate: '2026-03-01' })
  const send = client(world)
  const invoice = () => dataOf(send('GET', `/invoices/${id}`))
  const post = (body: object) => send('POST', '/payments', { body: { invoice_number: 'RE-2026-0001', ...body } })
  return { world, id, send, invoice, post }
}

describe('POST /payments', () => {
  test('records what is sent and answers 201 with it (payments.en § Request Schema, P56)', () => {
    const { send, id } = opened()
    const body = {
      invoice_number: 'RE-2026-0001',
      amount: 250.5,
      currency: 'EUR',
      status: 'pending',
      payment_date: '2026-01-03',
      notes: 'Second instalment',
      gateway_key: 'card',
      transaction_id: 'TX-88121',
    }
    const answer = send('POST', '/payments', { body })
    expect(answer.status).toBe(201)
    const { invoice_number: _, ...shown } = body
    expect(dataOf(answer)).toMatchObject({ ...shown, invoice_id: id, gateway_id: 3, gateway_name: 'Card payments' })
    expect(dataOf(send('GET', `/payments/${dataOf(answer).id}`))).toEqual(dataOf(answer))
  })

  test('has defaults: the invoice currency, completed, today (payments.en § Request Schema, P24)', () => {
    const { post } = opened()
    expect(dataOf(post({ amount: 1 }))).toMatchObject({
      currency: 'EUR',
      status: 'completed',
      payment_date: '2026-01-05',
      notes: null,
      gateway_id: null,
      gateway_key: null,
      gateway_name: null,
      transaction_id: null,
      gateway_fee: 0,
      net_amount: 1,
    })
  })

  test('dates a payment by the UTC day, also when it is already tomorrow at the seller (P30)', () => {
    const { world, post } = opened()
    wait(world, '2026-01-05T23:30:00Z')
    expect(dataOf(post({ amount: 1 })).payment_date).toBe('2026-01-05')
  })

  test('moves paid and open amount and status of the invoice at once', () => {
    const { post, invoice } = opened()
    post({ amount: 400 })
    expect(invoice()).toMatchObject({ status: 'partially_paid', paid_amount: 400, open_amount: 790 })
    post({ amount: 790 })
    expect(invoice()).toMatchObject({ status: 'paid', paid_amount: 1190, open_amount: 0 })
  })

  test.each(['pending', 'failed', 'refunded'])('does not count a %s payment (P26)', (status) => {
    const { post, invoice } = opened()
    expect(post({ amount: 400, status }).status).toBe(201)
    expect(invoice()).toMatchObject({ status: 'sent', paid_amount: 0, open_amount: 1190 })
  })

  test('keeps an unknown gateway key (P28)', () => {
    expect(dataOf(opened().post({ amount: 1, gateway_key: 'barter' }))).toMatchObject({
      gateway_key: 'barter',
      gateway_id: null,
      gateway_name: null,
    })
  })

  test('books twice what is sent twice (P58)', () => {
    const { post, invoice } = opened()
    post({ amount: 10, transaction_id: 'TX-1' })
    expect(post({ amount: 10, transaction_id: 'TX-1' }).status).toBe(201)
    expect(invoice().paid_amount).toBe(20)
  })

  test('takes null for the fields that can be empty (P46)', () => {
    const body = { amount: 1, notes: null, gateway_key: null, transaction_id: null }
    expect(opened().post(body).status).toBe(201)
  })

  test.each([
    [{ amount: 0 }, ['amount']],
    [{ amount: -0 }, ['amount']],
    [{ amount: -1 }, ['amount']],
    [{ amount: '12' }, ['amount']],
    [{ amount: null }, ['amount']],
    [{ amount: true }, ['amount']],
    [{ amount: [1] }, ['amount']],
    [{ amount: 0.001 }, ['amount']],
    [{ amount: 1e-30 }, ['amount']],
    [{ amount: 1e20 }, ['amount']],
    [{}, ['amount']],
    [{ amount: 1, invoice_number: undefined }, ['invoice_number']],
    [{ amount: 1, invoice_number: null }, ['invoice_number']],
    [{ amount: 1, invoice_number: 1 }, ['invoice_number']],
    [{ amount: 1, invoice_number: '' }, ['invoice_number']],
    [{ amount: 1, invoice_number: 'RE-2099-0001' }, ['invoice_number']],
    [{ amount: 1, currency: 'USD' }, ['currency']],
    [{ amount: 1, currency: 'eur' }, ['currency']],
    [{ amount: 1, currency: '' }, ['currency']],
    [{ amount: 1, currency: null }, ['currency']],
    [{ amount: 1, currency: 978 }, ['currency']],
    [{ amount: 1, status: 'done' }, ['status']],
    [{ amount: 1, status: null }, ['status']],
    [{ amount: 1, status: 1 }, ['status']],
    [{ amount: 1, payment_date: '2026-02-30' }, ['payment_date']],
    [{ amount: 1, payment_date: null }, ['payment_date']],
    [{ amount: 1, payment_date: 1767225600 }, ['payment_date']],
    [{ amount: 1, notes: 5 }, ['notes']],
    [{ amount: 1, gateway_key: {} }, ['gateway_key']],
    [{ amount: 1, transaction_id: 88121 }, ['transaction_id']],
    [
      { invoice_number: 'X', amount: '12', currency: 1, status: 'x', payment_date: 'x', notes: 1, gateway_key: 1 },
      ['amount', 'currency', 'gateway_key', 'invoice_number', 'notes', 'payment_date', 'status'],
    ],
    [{ amount: -1, currency: 'USD' }, ['amount', 'currency']],
  ])('refuses %j on the fields, all at once (P23, P24, P33, P41, P46)', (body, fields) => {
    const { world, post, invoice } = opened()
    const before = invoice()
    expect(refusedOf(post(body))).toEqual(fields)
    expect(invoice()).toEqual(before)
    expect(world.ledger.payments.size).toBe(0)
  })

  test('refuses 1e309, which JSON readers take for infinity', () => {
    const { send } = opened()
    const body = '{"invoice_number":"RE-2026-0001","amount":1e309}'
    expect(errorsOf(send('POST', '/payments', { body }))).toEqual({ amount: ['The amount is too large'] })
  })

  test.each([
    ['{"amount":NaN}', 'The request body is not valid JSON'],
    ['[1]', 'The request body is not a JSON object'],
    ['"x"', 'The request body is not a JSON object'],
    ['null', 'The request body is not a JSON object'],
  ])('refuses the body %s with 400 (P33, P57)', (body, error) => {
    const answer = opened().send('POST', '/payments', { body })
    expect([answer.status, answer.json]).toEqual([400, { error }])
  })

  test('takes a missing body for an empty one, which lacks what is required (P57)', () => {
    expect(errorsOf(opened().send('POST', '/payments'))).toEqual({
      invoice_number: ['The invoice number is required'],
      amount: ['The amount is required'],
    })
  })

  test('ignores unknown fields', () => {
    const { post } = opened()
    expect(dataOf(post({ amount: 1, gateway_fee: 5, id: 77, ['__proto__']: { amount: 9 } }))).toMatchObject({
      id: 1,
      amount: 1,
      gateway_fee: 0,
    })
  })

  test('says what was wrong in words', () => {
    expect(opened().post({ amount: 0.001, currency: 'USD', status: 'x' }).json).toEqual({
      error: 'Validation failed',
      errors: {
        amount: ['The amount may have no more than 2 decimals'],
        currency: ['The currency must be EUR'],
        status: ['The status must be one of pending, completed, failed, refunded'],
      },
    })
  })

  test('is refused on drafts, credit notes, cancelled and refunded invoices, on invoice_number (P39, P40)', () => {
    const { world, id, post } = opened()
    const drafted = draft(world)
    run(world, { do: 'cancelInvoice', invoiceId: id })
    const returned = sent(world)
    paid(world, returned, 119000)
    run(world, { do: 'refundInvoice', invoiceId: returned })
    for (const invoice_number of [`D-${drafted}`, 'GS-2026-0001', 'RE-2026-0001', 'RE-2026-0002'])
      expect([invoice_number, ...refusedOf(post({ invoice_number, amount: 1 }))]).toEqual([
        invoice_number,
        'invoice_number',
      ])
  })
})

describe('P25', () => {
  test('accept lets the open amount become negative', () => {
    const { post, invoice } = opened()
    expect(post({ amount: 1200 }).status).toBe(201)
    expect(invoice()).toMatchObject({ status: 'paid', paid_amount: 1200, open_amount: -10 })
  })

  test('clamp keeps the open amount at 0', () => {
    const { post, invoice } = opened({ P25: 'clamp' })
    expect(post({ amount: 1200 }).status).toBe(201)
    expect(invoice()).toMatchObject({ status: 'paid', paid_amount: 1200, open_amount: 0 })
  })

  test('reject refuses the amount', () => {
    const { post, invoice } = opened({ P25: 'reject' })
    expect(refusedOf(post({ amount: 1190.01 }))).toEqual(['amount'])
    expect(post({ amount: 1190 }).status).toBe(201)
    expect(invoice()).toMatchObject({ status: 'paid', open_amount: 0 })
  })
})

describe.each(['PUT', 'PATCH'])('%s /payments/{id}', (method) => {
  const recorded = (readings?: Readonly<Record<string, string>>) => {
    const books = opened(readings)
    const body = {
      amount: 400,
      notes: 'first',
      transaction_id: 'TX-1',
      gateway_key: 'card',
      payment_date: '2026-01-02',
    }
    const { id } = dataOf(books.post(body))
    const change = (sent: unknown) => books.send(method, `/payments/${id}`, { body: sent })
    return { ...books, change, payment: () => dataOf(books.send('GET', `/payments/${id}`)) }
  }

  test('changes what is sent and leaves the rest alone (P22 partial, P56)', () => {
    const { world, change, payment } = recorded()
    const before = payment()
    wait(world, '2026-01-06T09:00:00Z')
    const answer = change({ notes: 'second' })
    expect(answer.status).toBe(200)
    expect(dataOf(answer)).toEqual({ ...before, notes: 'second', updated_at: '2026-01-06T09:00:00Z' })
    expect(payment()).toEqual(dataOf(answer))
  })

  test('takes the invoice along when amount or status change', () => {
    const { change, invoice } = recorded()
    change({ amount: 1190 })
    expect(invoice()).toMatchObject({ status: 'paid', open_amount: 0 })
    change({ amount: 0.01 })
    expect(invoice()).toMatchObject({ status: 'partially_paid', open_amount: 1189.99 })
    change({ status: 'failed' })
    expect(invoice()).toMatchObject({ status: 'sent', paid_amount: 0, open_amount: 1190 })
  })

  test('changes nothing with an empty object, not even updated_at (P44)', () => {
    const { world, change, payment } = recorded()
    const before = payment()
    wait(world, '2026-01-06T09:00:00Z')
    const answer = change({})
    expect([answer.status, dataOf(answer)]).toEqual([200, before])
  })

  test('changes nothing with the values that are there already, not even updated_at (P66)', () => {
    const { world, change, payment, invoice } = recorded()
    const [before, owing] = [payment(), invoice()]
    wait(world, '2026-01-06T09:00:00Z')
    const { amount, currency, status, payment_date, notes, transaction_id, gateway_key } = before
    const values = { amount, currency, status, payment_date, notes, transaction_id, gateway_key }
    for (const sent of [values, { ...values, invoice_number: owing.invoice_number }, { notes }, { amount }]) {
      const answer = change(sent)
      expect([answer.status, dataOf(answer), invoice()]).toEqual([200, before, owing])
    }
  })

  test('leaves updated_at of the invoice alone when only the payment is another (P66)', () => {
    const { world, change, payment, invoice } = recorded()
    const owing = invoice()
    wait(world, '2026-01-06T09:00:00Z')
    change({ notes: 'by post' })
    expect([payment().updated_at, invoice()]).toEqual(['2026-01-06T09:00:00Z', owing])
    change({ amount: 1 })
    expect(invoice().updated_at).toBe('2026-01-06T09:00:00Z')
  })

  test('clears with null what can be empty (P46)', () => {
    const { change } = recorded()
    expect(dataOf(change({ notes: null, transaction_id: null, gateway_key: null }))).toMatchObject({
      notes: null,
      transaction_id: null,
      gateway_key: null,
      gateway_id: null,
      gateway_fee: 0,
      net_amount: 400,
    })
  })

  test('moves the payment to another invoice, and both follow (P55)', () => {
    const { world, change, invoice, send } = recorded()
    const other = sent(world)
    expect(dataOf(change({ invoice_number: 'RE-2026-0002' }))).toMatchObject({ invoice_id: other, amount: 400 })
    expect(invoice()).toMatchObject({ status: 'sent', paid_amount: 0 })
    expect(dataOf(send('GET', `/invoices/${other}`))).toMatchObject({ status: 'partially_paid', paid_amount: 400 })
    expect(rowsOf(send('GET', '/payments?invoice_number=RE-2026-0002'))).toHaveLength(1)
  })

  test('moves to an invoice in another currency only with amount and currency', () => {
    const { world, change } = recorded()
    const yen = sent(world, { currency: 'JPY' })
    expect(refusedOf(change({ invoice_number: 'RE-2026-0002' }))).toEqual(['currency'])
    expect(refusedOf(change({ invoice_number: 'RE-2026-0002', currency: 'JPY' }))).toEqual(['amount'])
    expect(refusedOf(change({ invoice_number: 'RE-2026-0002', currency: 'JPY', amount: 1.5 }))).toEqual(['amount'])
    const moved = dataOf(change({ invoice_number: 'RE-2026-0002', currency: 'JPY', amount: 500 }))
    expect(moved).toMatchObject({ invoice_id: yen, amount: 500, currency: 'JPY' })
  })

  test('refuses to move it to a draft or an unknown invoice, on invoice_number (P23, P40, P55)', () => {
    const { world, change, invoice } = recorded()
    const drafted = draft(world)
    expect(refusedOf(change({ invoice_number: `D-${drafted}` }))).toEqual(['invoice_number'])
    expect(refusedOf(change({ invoice_number: 'nope' }))).toEqual(['invoice_number'])
    expect(invoice().paid_amount).toBe(400)
  })

  test.each([
    [{ amount: '12' }, ['amount']],
    [{ amount: 0 }, ['amount']],
    [{ amount: null }, ['amount']],
    [{ currency: 'USD' }, ['currency']],
    [{ status: 'paid', payment_date: '2026-02-30' }, ['payment_date', 'status']],
    [{ invoice_number: 7, notes: [] }, ['invoice_number', 'notes']],
  ])('refuses %j (P33)', (body, fields) => {
    const { change, payment } = recorded()
    const before = payment()
    expect(refusedOf(change(body))).toEqual(fields)
    expect(payment()).toEqual(before)
  })

  test('answers 404 for an unknown id and 400 for what is no object', () => {
    const { change, send } = recorded()
    expect(send(method, '/payments/99', { body: {} }).status).toBe(404)
    expect(change('[]').status).toBe(400)
    expect(change('{').status).toBe(400)
  })

  test('refuses to change the payments of a refunded invoice, on invoice_number (P64)', () => {
    const { world, id, change } = recorded()
    run(world, { do: 'refundInvoice', invoiceId: id })
    expect(refusedOf(change({ notes: 'x' }))).toEqual(['invoice_number'])
  })
})

describe('P22 replace', () => {
  const replaced = (body: object) => {
    const books = opened({ P22: 'replace' })
    books.post({ amount: 400, status: 'pending', notes: 'first', transaction_id: 'TX-1', payment_date: '2026-01-02' })
    return books.send('PUT', '/payments/1', { body })
  }

  test('PUT needs invoice_number and amount', () => {
    expect(refusedOf(replaced({ notes: 'second' }))).toEqual(['amount', 'invoice_number'])
  })

  test('PUT returns what is left out to its default', () => {
    expect(dataOf(replaced({ invoice_number: 'RE-2026-0001', amount: 500 }))).toMatchObject({
      amount: 500,
      status: 'completed',
      notes: null,
      transaction_id: null,
      gateway_key: null,
      payment_date: '2026-01-05',
    })
  })
})
