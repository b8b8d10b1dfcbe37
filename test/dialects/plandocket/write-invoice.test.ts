import { describe, expect, test } from 'vitest'
import { client, createBooks, dataOf, draft, errorsOf, paid, refusedOf, rowsOf, run, sent, wait } from './books.js'

const opened = (readings?: Readonly<Record<string, string>>) => {
  const world = createBooks(readings)
  const id = sent(world, { notes: 'first', dueDate: '2026-02-01' })
  return { world, id, send: client(world), path: `/invoices/${id}` }
}

describe.each(['PUT', 'PATCH'])('%s /invoices/{id}', (method) => {
  test('changes the three writable fields, after locking too (invoices.en § Request Schema, P8, P56)', () => {
    const { world, send, path } = opened()
    wait(world, '2026-01-06T10:00:00Z')
    const answer = send(method, path, { body: { notes: 'second', due_date: '2026-02-28' } })
    expect(answer.status).toBe(200)
    const change = { notes: 'second', due_date: '2026-02-28', status: 'sent', updated_at: '2026-01-06T10:00:00Z' }
    expect(dataOf(answer)).toMatchObject(change)
    expect(dataOf(send('GET', path))).toEqual(dataOf(answer))
  })

  test('leaves alone what is not sent (P22 partial)', () => {
    const { send, path } = opened()
    const invoice = dataOf(send(method, path, { body: { notes: 'second' } }))
    expect(invoice).toMatchObject({ notes: 'second', due_date: '2026-02-01', status: 'sent' })
  })

  test.each([{ body: {} }, {}])('with %j changes nothing, not even updated_at (P44, P57)', (sending) => {
    const { world, send, path } = opened()
    const before = dataOf(send('GET', path))
    wait(world, '2026-01-06T10:00:00Z')
    const answer = send(method, path, sending)
    expect([answer.status, dataOf(answer)]).toEqual([200, before])
  })

  test('clears notes and due_date with null (P30, P46)', () => {
    const { send, path } = opened()
    const invoice = dataOf(send(method, path, { body: { notes: null, due_date: null } }))
    expect(invoice).toMatchObject({ notes: null, due_date: null })
  })

  test.each([
    ['2026-03-01', '2026-03-01'],
    ['2026-03-01T23:30:00Z', '2026-03-01'],
    ['2026-03-01T00:30:00+02:00', '2026-02-28'],
    ['2026-03-01T23:30:00-0500', '2026-03-02'],
    ['2026-03-01T12:00', '2026-03-01'],
    ['2028-02-29', '2028-02-29'],
  ])('takes the due date %s to its UTC day (P30)', (sent, shown) => {
    const { send, path } = opened()
    expect(dataOf(send(method, path, { body: { due_date: sent } })).due_date).toBe(shown)
  })

  test.each([
    '2026-02-30',
    '2026-13-01',
    '2027-02-29',
    '01.03.2026',
    '2026-3-1',
    'tomorrow',
    '',
    '2026-03-01T25:00:00Z',
    '0000-01-01',
    '0000-12-31T12:00:00Z',
  ])('refuses the due date %j (P30)', (due_date) => {
    const { send, path } = opened()
    expect(refusedOf(send(method, path, { body: { due_date } }))).toEqual(['due_date'])
  })

  test.each([
    [{ status: 5 }, ['status']],
    [{ status: null }, ['status']],
    [{ status: 'submitted' }, ['status']],
    [{ status: 'PAID' }, ['status']],
    [{ notes: 12 }, ['notes']],
    [{ notes: ['a'] }, ['notes']],
    [{ due_date: 20260301 }, ['due_date']],
    [{ due_date: false }, ['due_date']],
    [{ status: true, notes: {}, due_date: 'never' }, ['due_date', 'notes', 'status']],
  ])('refuses %j on the fields, all at once (P33, P46)', (body, fields) => {
    const { send, path } = opened()
    const before = dataOf(send('GET', path))
    expect(refusedOf(send(method, path, { body }))).toEqual(fields)
    expect(dataOf(send('GET', path))).toEqual(before)
  })

  test.each(['{"notes":', 'NaN', '{"notes":NaN}'])('refuses the malformed body %j with 400 (P33)', (body) => {
    const { send, path } = opened()
    const answer = send(method, path, { body })
    expect([answer.status, answer.json]).toEqual([400, { error: 'The request body is not valid JSON' }])
  })

  test.each(['[]', '[{"notes":"x"}]', '"x"', '7', 'true', 'null'])('refuses the body %s with 400 (P57)', (body) => {
    const { send, path } = opened()
    const answer = send(method, path, { body })
    expect([answer.status, answer.json]).toEqual([400, { error: 'The request body is not a JSON object' }])
  })

  test('ignores unknown fields, whatever their names', () => {
    const { send, path } = opened()
    const body = '{"total":1,"__proto__":{"status":"paid"},"constructor":{},"notes":"second"}'
    const answer = send(method, path, { body })
    expect(dataOf(answer)).toMatchObject({ notes: 'second', total: 1190, status: 'sent' })
  })

  test('answers 404 for an unknown id, before looking at the body', () => {
    expect(opened().send(method, '/invoices/99', { body: '[' }).status).toBe(404)
  })
})

describe('writing status (P9, P10)', () => {
  test('draft to sent draws the number and locks', () => {
    const world = createBooks()
    const id = draft(world)
    wait(world, '2026-01-06T10:00:00Z')
    expect(dataOf(client(world)('PATCH', `/invoices/${id}`, { body: { status: 'sent' } }))).toMatchObject({
      status: 'sent',
      invoice_number: 'RE-2026-0001',
      is_locked: true,
      locked_at: '2026-01-06T10:00:00Z',
    })
  })

  test('paid books one completed payment of what is open', () => {
    const { world, id, send, path } = opened()
    paid(world, id, 40000)
    const invoice = dataOf(send('PATCH', path, { body: { status: 'paid' } }))
    expect(invoice).toMatchObject({ status: 'paid', paid_amount: 1190, open_amount: 0 })
    const [booked] = rowsOf(send('GET', '/payments'))
    expect(booked).toMatchObject({ invoice_id: id, amount: 790, status: 'completed', payment_date: '2026-01-05' })
  })

  test('cancelled voids a draft', () => {
    const world = createBooks()
    const id = draft(world)
    const invoice = dataOf(client(world)('PATCH', `/invoices/${id}`, { body: { status: 'cancelled' } }))
    expect(invoice).toMatchObject({ status: 'cancelled', invoice_number: `D-${id}`, paid_amount: 0, open_amount: 1190 })
  })

  test('cancelled offsets a sent invoice by a credit note; amounts still add up (P35, P38)', () => {
    const { id, send, path } = opened()
    const invoice = dataOf(send('PATCH', path, { body: { status: 'cancelled' } }))
    expect(invoice).toMatchObject({ status: 'cancelled', total: 1190, paid_amount: 1190, open_amount: 0 })
    expect(rowsOf(send('GET', '/invoices?type=credit_note'))).toMatchObject([
      { invoice_number: 'GS-2026-0001', related_invoice_id: id, total: -1190, paid_amount: -1190, open_amount: 0 },
    ])
  })

  test.each(['overdue', 'partially_paid', 'refunded', 'draft'])('%s is refused on a sent one', (status) => {
    const { send, path } = opened()
    const answer = send('PATCH', path, { body: { status, notes: 'not kept' } })
    expect(refusedOf(answer)).toEqual(['status'])
    expect(dataOf(send('GET', path))).toMatchObject({ status: 'sent', notes: 'first' })
  })

  test('says in which state the invoice is when it refuses', () => {
    const { send, path } = opened()
    const answer = send('PATCH', path, { body: { status: 'refunded' } })
    expect(errorsOf(answer)).toEqual({ status: ['The status is refused, as the invoice is now sent'] })
  })

  test.each(['paid', 'overdue', 'partially_paid', 'refunded'])('%s is refused on a draft', (status) => {
    const world = createBooks()
    const answer = client(world)('PATCH', `/invoices/${draft(world)}`, { body: { status } })
    expect(refusedOf(answer)).toEqual(['status'])
  })

  test('cancelled is refused once something is paid', () => {
    const { world, id, send, path } = opened()
    paid(world, id, 1)
    expect(refusedOf(send('PATCH', path, { body: { status: 'cancelled' } }))).toEqual(['status'])
  })

  test('the status that is shown changes nothing', () => {
    const { world, id, send, path } = opened()
    wait(world, '2026-02-10T10:00:00Z')
    const before = dataOf(send('GET', path))
    expect(before.status).toBe('overdue')
    expect(dataOf(send('PATCH', path, { body: { status: 'overdue' } }))).toEqual(before)
    const submitted = draft(world)
    run(world, { do: 'submitInvoice', invoiceId: submitted })
    expect(dataOf(send('PATCH', `/invoices/${submitted}`, { body: { status: 'draft' } })).status).toBe('draft')
    expect(world.ledger.invoices.get(submitted)?.status).toBe('submitted')
    expect(world.ledger.invoices.get(id)?.status).toBe('sent')
  })
})

describe('P22 replace', () => {
  test('PUT empties notes and due_date that are left out; the status stays', () => {
    const { send, path } = opened({ P22: 'replace' })
    expect(dataOf(send('PUT', path, { body: {} }))).toMatchObject({ notes: null, due_date: null, status: 'sent' })
  })

  test('PUT keeps what is sent', () => {
    const { send, path } = opened({ P22: 'replace' })
    const invoice = dataOf(send('PUT', path, { body: { due_date: '2026-05-01' } }))
    expect(invoice).toMatchObject({ notes: null, due_date: '2026-05-01' })
  })

  test('PATCH stays partial', () => {
    const { send, path } = opened({ P22: 'replace' })
    const invoice = dataOf(send('PATCH', path, { body: { notes: 'second' } }))
    expect(invoice).toMatchObject({ notes: 'second', due_date: '2026-02-01' })
  })
})
