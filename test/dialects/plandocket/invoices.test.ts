import { describe, expect, test } from 'vitest'
import { client, createBooks, dataOf, draft, idsOf, metaOf, paid, rowsOf, run, sent, wait } from './books.js'

/** Seven invoices, one of each status that is shown, in order of id. */
const everyStatus = () => {
  const world = createBooks()
  const overdue = sent(world, { dueDate: '2026-01-10' })
  const drafted = draft(world)
  const open = sent(world, { dueDate: '2026-03-01' })
  const partly = sent(world, { dueDate: '2026-03-02' })
  paid(world, partly, 40000)
  const settled = sent(world, { dueDate: '2026-03-03' })
  paid(world, settled, 119000)
  const cancelled = draft(world, { participantId: 32, contactId: 9 })
  run(world, { do: 'cancelInvoice', invoiceId: cancelled })
  const refunded = sent(world, { participantId: null, dueDate: null })
  paid(world, refunded, 119000)
  run(world, { do: 'refundInvoice', invoiceId: refunded })
  wait(world, '2026-01-20T09:00:00Z')
  return { send: client(world), world, ids: { overdue, drafted, open, partly, settled, cancelled, refunded } }
}

describe('a single invoice', () => {
  test('has every field of invoices.en § Response Schema (P3, P29, P47)', () => {
    const world = createBooks()
    const id = sent(world, { notes: 'Stand 4.12 – Ecke', serviceDate: '2026-02-10' })
    paid(world, id, 40000)
    const answer = client(world)('GET', `/invoices/${id}`)
    expect(answer.status).toBe(200)
    expect(dataOf(answer)).toEqual({
      id,
      invoice_number: 'RE-2026-0001',
      invoice_type: 'invoice',
      related_invoice_id: null,
      status: 'partially_paid',
      event_participant_id: 31,
      total: 1190,
      currency: 'EUR',
      paid_amount: 400,
      open_amount: 790,
      service_date: '2026-02-10',
      due_date: '2026-01-19',
      is_reverse_charge: false,
      is_locked: true,
      locked_at: '2026-01-05T09:00:00Z',
      reminder_sent_at: null,
      reminder_count: 0,
      notes: 'Stand 4.12 – Ecke',
      created_at: '2026-01-05T09:00:00Z',
      updated_at: '2026-01-05T09:00:00Z',
    })
    expect(metaOf(answer)).toEqual({ request_id: expect.stringMatching(/^req_[0-9a-f]+$/) })
  })

  test('says when it was last reminded of (invoices.en § Response Schema)', () => {
    const { world, send, ids } = everyStatus()
    run(world, { do: 'remindInvoice', invoiceId: ids.overdue })
    const invoice = dataOf(send('GET', `/invoices/${ids.overdue}`))
    expect(invoice).toMatchObject({ reminder_count: 1, reminder_sent_at: '2026-01-20T09:00:00Z' })
  })

  test('shows D- and its id while it is a draft, and no lock (P60)', () => {
    const world = createBooks()
    const id = draft(world)
    expect(dataOf(client(world)('GET', `/invoices/${id}`))).toMatchObject({
      invoice_number: `D-${id}`,
      is_locked: false,
      locked_at: null,
    })
  })

  test.each(['abc', '-1', '0', '1e3', '1.0', '01', '9007199254740992', '99999999999999999999', '', ' 1', '%31x', '77'])(
    'with the id %j is not found (P33)',
    (id) => {
      const world = createBooks()
      sent(world)
      const answer = client(world)('GET', `/invoices/${encodeURI(decodeURIComponent(id))}`)
      expect([answer.status, answer.text]).toEqual([404, '{"error":"Resource not found"}'])
    },
  )
})

describe('the list of invoices', () => {
  test('is an array beside meta with a request id only (P4, P5)', () => {
    const { send } = everyStatus()
    const answer = send('GET', '/invoices')
    expect(rowsOf(answer)).toHaveLength(7)
    expect(Object.keys(metaOf(answer))).toEqual(['request_id'])
  })

  test.each([
    ['overdue', 'overdue'],
    ['draft', 'drafted'],
    ['sent', 'open'],
    ['partially_paid', 'partly'],
    ['paid', 'settled'],
    ['cancelled', 'cancelled'],
    ['refunded', 'refunded'],
  ] as const)('filters by the shown status %s (P7, P11)', (status, name) => {
    const { send, ids } = everyStatus()
    const answer = send('GET', `/invoices?status=${status}`)
    expect(rowsOf(answer).map((row) => [row.id, row.status])).toEqual([[ids[name], status]])
  })

  test('shows what is submitted inside the house as a draft (P7)', () => {
    const world = createBooks()
    const id = draft(world)
    run(world, { do: 'submitInvoice', invoiceId: id })
    expect(idsOf(client(world)('GET', '/invoices?status=draft'))).toEqual([id])
    expect(idsOf(client(world)('GET', '/invoices?status=submitted'))).toEqual([])
  })

  test('moves from sent to overdue with the clock alone, the day after the due date (P11)', () => {
    const world = createBooks()
    const id = sent(world, { dueDate: '2026-01-10' })
    const send = client(world)
    wait(world, '2026-01-10T22:59:59Z')
    expect(idsOf(send('GET', '/invoices?status=overdue'))).toEqual([])
    wait(world, '2026-01-10T23:00:00Z')
    expect(idsOf(send('GET', '/invoices?status=overdue'))).toEqual([id])
    expect(idsOf(send('GET', '/invoices?status=sent'))).toEqual([])
  })

  test('filters by customer number through the participant (P21)', () => {
    const { send, ids } = everyStatus()
    expect(idsOf(send('GET', '/invoices?customer_number=K-1002'))).toEqual([ids.cancelled])
    expect(idsOf(send('GET', '/invoices?customer_number=K-1001'))).not.toContain(ids.refunded)
    expect(idsOf(send('GET', '/invoices?customer_number=K-9'))).toEqual([])
  })

  test('filters by event key through the participant (P21)', () => {
    const { send, ids } = everyStatus()
    expect(idsOf(send('GET', '/invoices?event_key=holztage-2026'))).toEqual([ids.cancelled])
    expect(idsOf(send('GET', '/invoices?event_key=gartenmesse-2026'))).not.toContain(ids.refunded)
    expect(idsOf(send('GET', '/invoices?event_key=null'))).toEqual([])
  })

  test('filters by type, compared with invoice_type (P21)', () => {
    const { send, world, ids } = everyStatus()
    run(world, { do: 'creditInvoice', invoiceId: ids.open })
    const notes = rowsOf(send('GET', '/invoices?type=credit_note'))
    expect(notes).toMatchObject([{ invoice_type: 'credit_note', related_invoice_id: ids.open }])
    expect(idsOf(send('GET', '/invoices?type=invoice'))).toHaveLength(7)
  })

  test('joins filters with and', () => {
    const { send, ids } = everyStatus()
    expect(idsOf(send('GET', '/invoices?customer_number=K-1001&status=paid'))).toEqual([ids.settled])
    expect(idsOf(send('GET', '/invoices?customer_number=K-1002&status=paid'))).toEqual([])
  })

  test.each(['status=unknown', 'status=', 'type=order', 'status=sent,paid', 'status=SENT'])(
    'finds nothing by %s: values are compared as sent (P48, P49)',
    (query) => expect(idsOf(everyStatus().send('GET', `/invoices?${query}`))).toEqual([]),
  )

  test('takes a parameter that is sent twice by its last value; with brackets it is unknown (P65)', () => {
    const { send, ids } = everyStatus()
    expect(idsOf(send('GET', '/invoices?status=paid&status=overdue'))).toEqual([ids.overdue])
    expect(idsOf(send('GET', '/invoices?status[]=paid'))).toHaveLength(7)
  })

  test('ignores unknown parameters', () => {
    const { send } = everyStatus()
    expect(idsOf(send('GET', '/invoices?colour=red&__proto__=x&constructor=1'))).toHaveLength(7)
  })

  const ofEveryStatus = (order: string) => {
    const { send, ids } = everyStatus()
    const names = new Map(Object.entries(ids).map(([name, id]) => [id as unknown, name]))
    return idsOf(send('GET', `/invoices?${order}`)).map((id) => names.get(id))
  }

  test.each([
    ['invoice_number', ['drafted', 'cancelled', 'overdue', 'open', 'partly', 'settled', 'refunded']],
    ['due_date', ['refunded', 'overdue', 'drafted', 'cancelled', 'open', 'partly', 'settled']],
    ['status', ['cancelled', 'drafted', 'overdue', 'settled', 'partly', 'refunded', 'open']],
    ['created_at', ['overdue', 'drafted', 'open', 'partly', 'settled', 'cancelled', 'refunded']],
  ])('sorts by %s, ascending and by default descending (invoices.en § Query Parameters, P63)', (sort, names) => {
    expect(ofEveryStatus(`sort=${sort}&order=ASC`)).toEqual(names)
    expect(ofEveryStatus(`sort=${sort}&order=DESC`)).toEqual([...names].reverse())
    expect(ofEveryStatus(`sort=${sort}`)).toEqual([...names].reverse())
  })

  test('sorts by total as a number in the main unit, across currencies', () => {
    const world = createBooks()
    const euro = sent(world, { unitPrice: '9.5', taxRate: '0' })
    const yen = sent(world, { unitPrice: '1000', taxRate: '0', currency: 'JPY' })
    const dinar = sent(world, { unitPrice: '99.125', taxRate: '0', currency: 'KWD' })
    expect(idsOf(client(world)('GET', '/invoices?sort=total&order=ASC'))).toEqual([euro, dinar, yen])
  })

  test('is newest first when nothing is said, later ids first among equals (P42, P63)', () => {
    const world = createBooks()
    const [first, second] = [draft(world), draft(world)]
    wait(world, '2026-01-06T09:00:00Z')
    const third = draft(world)
    expect(idsOf(client(world)('GET', '/invoices'))).toEqual([third, second, first])
    expect(idsOf(client(world)('GET', '/invoices?order=ASC'))).toEqual([first, second, third])
  })

  test('understands order in lower case (P50)', () => {
    expect(ofEveryStatus('sort=created_at&order=asc')[0]).toBe('overdue')
  })
})
