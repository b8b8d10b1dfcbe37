import { describe, expect, test } from 'vitest'
import { client, createBooks, dataOf, paid, rowsOf, sent } from './books.js'

const opened = (readings: Readonly<Record<string, string>>) => {
  const world = createBooks(readings)
  const id = sent(world)
  paid(world, id, 100)
  return client(world)
}

const all = '/invoices/1?include=items,payments,contact'

describe('P1', () => {
  test('id names the resource by id alone', () => {
    const send = opened({ P1: 'id' })
    expect(dataOf(send('GET', '/invoices/1'))).toHaveProperty('id', 1)
    expect(dataOf(send('GET', '/invoices/1'))).not.toHaveProperty('invoice_id')
    expect(dataOf(send('GET', '/payments/1'))).not.toHaveProperty('payment_id')
  })

  test('prefixed names it invoice_id or payment_id alone, in relations too', () => {
    const send = opened({ P1: 'prefixed' })
    const invoice = dataOf(send('GET', all))
    expect(Object.keys(invoice)[0]).toBe('invoice_id')
    expect(invoice).not.toHaveProperty('id')
    expect(invoice).toMatchObject({ payments: [{ payment_id: 1, invoice_id: 1 }], contact: { id: 8 } })
    const [payment] = rowsOf(send('GET', '/payments?include=invoice'))
    expect(payment).toMatchObject({ payment_id: 1, invoice_id: 1, invoice: { invoice_id: 1 } })
    expect(payment).not.toHaveProperty('id')
  })

  test('both gives the same value under both names', () => {
    const send = opened({ P1: 'both' })
    expect(Object.entries(dataOf(send('GET', '/invoices/1'))).slice(0, 2)).toEqual([
      ['id', 1],
      ['invoice_id', 1],
    ])
    expect(dataOf(send('GET', '/payments/1'))).toMatchObject({ id: 1, payment_id: 1, invoice_id: 1 })
  })
})

describe('P2', () => {
  test('iso writes instants in UTC', () => {
    expect(dataOf(opened({ P2: 'iso' })('GET', all))).toMatchObject({
      created_at: '2026-01-05T09:00:00Z',
      updated_at: '2026-01-05T09:00:00Z',
    })
  })

  test('unix writes created_at and updated_at as whole seconds, contacts included; other instants stay', () => {
    const seconds = { created_at: 1767603600, updated_at: 1767603600 }
    expect(dataOf(opened({ P2: 'unix' })('GET', all))).toMatchObject({
      ...seconds,
      locked_at: '2026-01-05T09:00:00Z',
      payments: [seconds],
      contact: seconds,
    })
  })
})

test('worlds that read differently keep their bytes apart in one process', () => {
  const [iso, unix] = [opened({}), opened({ P2: 'unix', P1: 'both' })]
  for (const send of [iso, unix, iso]) send('GET', '/invoices')
  expect(typeof rowsOf(iso('GET', '/invoices'))[0]?.created_at).toBe('string')
  expect(typeof rowsOf(unix('GET', '/invoices'))[0]?.created_at).toBe('number')
})
