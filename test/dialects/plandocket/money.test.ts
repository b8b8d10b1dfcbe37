import { describe, expect, test } from 'vitest'
import { client, createBooks, dataOf, paid, rowsOf, run, sent } from './books.js'

describe('amounts on the wire (P29)', () => {
  test('are printed without noise: 0.1 and 0.2 are 0.3', () => {
    const world = createBooks()
    const id = sent(world, { unitPrice: '1', taxRate: '0' })
    const send = client(world)
    for (const amount of [0.1, 0.2]) send('POST', '/payments', { body: { invoice_number: 'RE-2026-0001', amount } })
    const { text } = send('GET', `/invoices/${id}`)
    expect(text).toContain('"paid_amount":0.3,"open_amount":0.7,')
  })

  test.each([
    ['JPY', '1000', 1, '"total":1000,"currency":"JPY","paid_amount":1,"open_amount":999,'],
    ['EUR', '19.99', 1, '"total":19.99,"currency":"EUR","paid_amount":0.01,"open_amount":19.98,'],
    ['KWD', '1.005', 1, '"total":1.005,"currency":"KWD","paid_amount":0.001,"open_amount":1.004,'],
    [
      'EUR',
      '9000000000000',
      1,
      '"total":9000000000000,"currency":"EUR","paid_amount":0.01,"open_amount":8999999999999.99,',
    ],
  ])('have the decimals of %s', (currency, unitPrice, minor, written) => {
    const world = createBooks()
    const id = sent(world, { currency, unitPrice, taxRate: '0' })
    paid(world, id, minor)
    expect(client(world)('GET', `/invoices/${id}`).text).toContain(written)
  })

  test.each([
    ['JPY', 0.5, 422],
    ['JPY', 1, 201],
    ['KWD', 0.0001, 422],
    ['KWD', 0.001, 201],
    ['EUR', 0.001, 422],
    ['EUR', 0.01, 201],
    ['EUR', 4.35, 201],
    ['EUR', 1.1e1, 201],
  ])('in %s, %d is answered with %d (P41)', (currency, amount, status) => {
    const world = createBooks()
    sent(world, { currency })
    const body = { invoice_number: 'RE-2026-0001', amount }
    const answer = client(world)('POST', '/payments', { body })
    expect(answer.status).toBe(status)
    if (status === 201) expect(dataOf(answer).amount).toBe(amount)
  })

  test('add up after many small payments, changes and deletions', () => {
    const world = createBooks()
    const id = sent(world, { unitPrice: '100', taxRate: '19' })
    const send = client(world)
    for (let cents = 1; cents <= 40; cents++) paid(world, id, cents)
    for (let payment = 1; payment <= 40; payment += 3) send('DELETE', `/payments/${payment}`)
    send('PATCH', '/payments/2', { body: { amount: 33.33 } })
    const invoice = dataOf(send('GET', `/invoices/${id}`))
    const amounts = rowsOf(send('GET', '/payments')).map(({ amount }) => Math.round(Number(amount) * 100))
    const sum = amounts.reduce((total, amount) => total + amount, 0)
    expect(invoice.paid_amount).toBe(sum / 100)
    expect(invoice.open_amount).toBe((11900 - sum) / 100)
  })

  test('give net as amount less fee (P59)', () => {
    const world = createBooks()
    sent(world)
    const body = { invoice_number: 'RE-2026-0001', amount: 0.3, gateway_key: 'card' }
    const answer = client(world)('POST', '/payments', { body })
    expect(dataOf(answer)).toMatchObject({ amount: 0.3, gateway_fee: 0.25, net_amount: 0.05 })
  })
})

describe('credit notes (P35, P38)', () => {
  test('are negative; offsetting payments settle the pair and both add up', () => {
    const world = createBooks()
    const id = sent(world)
    paid(world, id, 40000)
    run(world, { do: 'creditInvoice', invoiceId: id })
    const send = client(world)
    expect(dataOf(send('GET', `/invoices/${id}`))).toMatchObject({
      related_invoice_id: null,
      total: 1190,
      paid_amount: 1190,
      open_amount: 0,
    })
    expect(rowsOf(send('GET', '/invoices?type=credit_note&include=items,payments'))).toMatchObject([
      {
        related_invoice_id: id,
        status: 'partially_paid',
        total: -1190,
        paid_amount: -790,
        open_amount: -400,
        is_locked: true,
        due_date: null,
        items: [{ quantity: -1, unit_price: 1000, subtotal: -1000, tax_total: -190, total: -1190 }],
        payments: [{ amount: -790, net_amount: -790, gateway_fee: 0 }],
      },
    ])
  })

  test('a refunded invoice shows nothing paid and all open, and is not overdue', () => {
    const world = createBooks()
    const id = sent(world)
    paid(world, id, 119000)
    run(world, { do: 'refundInvoice', invoiceId: id })
    world.moveTo(Date.parse('2026-06-01T00:00:00Z'))
    const send = client(world)
    const amounts = { status: 'refunded', paid_amount: 0, open_amount: 1190 }
    expect(dataOf(send('GET', `/invoices/${id}`))).toMatchObject(amounts)
    expect(rowsOf(send('GET', '/payments'))).toMatchObject([{ status: 'refunded', amount: 1190 }])
  })

  test('P25 clamp shows nothing open on a credit note that was paid out too much', () => {
    const world = createBooks({ P25: 'clamp' })
    const id = sent(world)
    paid(world, id, 119000)
    run(world, { do: 'creditInvoice', invoiceId: id })
    const note = rowsOf(client(world)('GET', '/invoices?type=credit_note'))[0]
    paid(world, Number(note?.id), -120000)
    const [shown] = rowsOf(client(world)('GET', '/invoices?type=credit_note'))
    expect(shown).toMatchObject({ total: -1190, paid_amount: -1200, open_amount: 0 })
  })
})
