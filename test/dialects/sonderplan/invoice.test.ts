import { describe, expect, test } from 'vitest'
import type { InvoiceDraft } from '../../../src/core/commands.js'
import { client, createBooks, createShelf, draft, type Row, rowsOf, run, START, sent } from './books.js'

const shown = (
  given: Parameters<typeof draft>[1],
  query = '',
  readings: Readonly<Record<string, string>> = {},
): Row => {
  const world = createBooks(readings)
  draft(world, given)
  return rowsOf(client(world)('GET', `/invoice?${query}`))[0] ?? {}
}

const itemsOf = (invoice: Row) => invoice.items as readonly Row[]

const whole: InvoiceDraft = {
  contactId: 8,
  projectId: 61,
  sequence: 1041,
  currency: 'AUD',
  reference: 'Season two, grading',
  issueDate: '2026-01-05',
  termDays: 28,
  lines: [
    {
      id: 402,
      position: 2,
      title: 'Colour grading, suite 2',
      description: 'Two days in May, with an operator',
      quantity: '2.4',
      unit: 'hourly',
      unitPrice: '20.65',
      buyPrice: '10.15',
      discount: { kind: 'percent', percent: '20' },
      taxRate: '10',
      taxName: 'GST',
      resourceId: 31,
      rateSchemeId: 9,
      groupId: 77,
    },
  ],
  groups: [{ id: 77, name: 'Picture finishing', description: 'Conform', position: 1, hidesLines: true }],
  customFields: [{ id: 14, name: 'Broadcaster', value: 'Channel Nine', valueId: 33 }],
  templateId: 5,
  clonedFromId: 12,
  createdBy: 8,
}

describe('get-invoices § Sample response', () => {
  test('has every field, amounts and quantities as texts', () => {
    expect(shown(whole)).toEqual({
      id: 1,
      prefix: 'INV-',
      number: 1041,
      date: 1767531600,
      date_time_iso: '2026-01-05T00:00:00+11:00',
      due_date: 1769950800,
      due_date_time_iso: '2026-02-02T00:00:00+11:00',
      items: [
        {
          id: 402,
          item_text: 'Colour grading, suite 2',
          item_uuid: 'r31',
          ratescheme_id: 9,
          description: 'Two days in May, with an operator',
          quantity: '2.4',
          unit: 'hourly',
          unit_amount: '20.65',
          unit_buy_amount: '10.15',
          tax: true,
          taxes: [{ id: 1000, name: 'GST', rate: '10.00', total: '3.97' }],
          discount: '20.00%',
          total: '39.65',
          buy_total: '24.36',
          buy_total_fixed: false,
          order: 2,
          parent_group_id: 77,
        },
      ],
      groups: [{ id: 77, name: 'Picture finishing', description: 'Conform', order: 1, hide_items: true }],
      status: [{ id: 1, name: 'Draft' }],
      project: [
        { id: 61, name: 'Harbour Lights, second season', code: 'HL-S2', description: 'Eight episodes', status_id: 1 },
      ],
      client: [
        {
          id: 8,
          uuid: 'o8',
          name: 'Tidewater Pictures Pty Ltd',
          type: 'organization',
          email: 'accounts@tidewater.example',
          contact_person: { id: 8, name: 'Mina Okafor' },
        },
      ],
      custom_fields: [{ id: 14, name: 'Broadcaster', value: 'Channel Nine', value_id: 33, update_key: '2_1_14' }],
      terms: 'Due 28 days after the day of the invoice',
      template_id: 5,
      cloned_id: 12,
      reference: 'Season two, grading',
      currency: 'AUD',
      sub_total: '49.56',
      discount_total: '9.91',
      net_total: '39.65',
      tax_total: '3.97',
      total: '43.62',
      created_sp_flag: 'true',
      created_id: 8,
      created: START,
      updated_id: 8,
      updated: START,
    })
  })

  test('has null and empty texts where there is no value, and empty arrays without a project (S9, S31)', () => {
    expect(shown({ contactId: 9, dueDate: null })).toMatchObject({
      due_date: null,
      due_date_time_iso: null,
      project: [],
      client: [{ id: 9, uuid: 'p9', name: 'Tom Berry', type: 'person', email: '', contact_person: null }],
      template_id: null,
      cloned_id: null,
      reference: '',
      groups: [],
      custom_fields: [],
      items: [{ item_uuid: null, ratescheme_id: null, parent_group_id: null }],
    })
  })

  test('names one instant twice, the beginning of the day for the seller, in summer and winter (S7, S33)', () => {
    const longAgo = ['0001-01-02', '0500-01-01', '1582-10-15', '1894-12-31', '1938-06-01']
    for (const issueDate of [
      ...longAgo,
      '2026-01-15',
      '2026-04-05',
      '2026-04-06',
      '2026-07-15',
      '2026-10-04',
      '2026-10-05',
    ]) {
      const { date, date_time_iso: iso } = shown({ issueDate })
      expect(String(iso).slice(0, 19)).toBe(`${issueDate}T00:00:00`)
      expect(Date.parse(String(iso)) / 1000).toBe(date)
    }
    expect(shown({ issueDate: '2026-07-15' }).date_time_iso).toBe('2026-07-15T00:00:00+10:00')
  })

  test('shows the four statuses (S10, S39)', () => {
    const rows = rowsOf(client(createShelf())('GET', '/invoice'))
    expect(rows.map(({ status }) => status)).toEqual([
      [{ id: 1, name: 'Draft' }],
      [{ id: 2, name: 'Submitted' }],
      [{ id: 3, name: 'Awaiting Payment' }],
      [{ id: 3, name: 'Awaiting Payment' }],
      [{ id: 4, name: 'Paid' }],
      [{ id: 4, name: 'Paid' }],
    ])
  })

  test('keeps awaiting payment when it falls overdue (S39)', () => {
    const world = createBooks()
    sent(world, { termDays: 1 })
    world.moveTo(Date.parse('2026-02-01T00:00:00Z'))
    expect(world.ledger.invoices.get(1)?.overdue).toBe(true)
    expect(rowsOf(client(world)('GET', '/invoice'))[0]?.status).toEqual([{ id: 3, name: 'Awaiting Payment' }])
  })

  test('says the terms in words', () => {
    expect(shown({ termDays: 0 }).terms).toBe('Due on the day of the invoice')
    expect(shown({ termDays: 1 }).terms).toBe('Due 1 day after the day of the invoice')
  })

  test('shows created_sp_flag as a text under S4 string, as a boolean under S4 boolean', () => {
    expect(shown({ native: true }, '', { S4: 'string' }).created_sp_flag).toBe('true')
    expect(shown({ native: false }, '', { S4: 'string' }).created_sp_flag).toBe('false')
    expect(shown({ native: true }, '', { S4: 'boolean' }).created_sp_flag).toBe(true)
    expect(shown({ native: false }, 'fields=created_sp_flag', { S4: 'boolean' })).toEqual({ created_sp_flag: false })
  })
})

describe('items', () => {
  const line = { title: 'Mixing', quantity: '1', unitPrice: '50', taxRate: '10', taxName: 'GST' }

  test('show a discount in per cent or as an amount, and none as 0.00% (S5, S32)', () => {
    const lines = [
      { ...line, discount: { kind: 'percent', percent: '12.5' } },
      { ...line, discount: { kind: 'amount', amount: 500 } },
      line,
    ] as const
    const items = itemsOf(shown({ lines }))
    expect(items.map(({ discount, total }) => [discount, total])).toEqual([
      ['12.50%', '43.75'],
      ['5.00', '45.00'],
      ['0.00%', '50.00'],
    ])
  })

  test('bear their share of a discount on the whole, so that they add up to the header (S6)', () => {
    const invoice = shown({ lines: [line, line, line], discount: { kind: 'amount', amount: 1000 } })
    expect(itemsOf(invoice).map(({ total }) => total)).toEqual(['46.66', '46.67', '46.67'])
    expect(itemsOf(invoice).map(({ taxes }) => taxes)).toEqual([
      [{ id: 1000, name: 'GST', rate: '10.00', total: '4.66' }],
      [{ id: 1000, name: 'GST', rate: '10.00', total: '4.67' }],
      [{ id: 1000, name: 'GST', rate: '10.00', total: '4.67' }],
    ])
    expect(invoice).toMatchObject({
      sub_total: '150.00',
      discount_total: '10.00',
      net_total: '140.00',
      tax_total: '14.00',
    })
  })

  test('have no taxes where nothing is taxed', () => {
    for (const given of [{ lines: [{ ...line, taxRate: '0' }] }, { lines: [line], reverseCharge: true }])
      expect(itemsOf(shown(given))[0]).toMatchObject({ tax: false, taxes: [] })
  })

  test('write rates with two decimals and more where they have more (S18)', () => {
    const [item] = itemsOf(shown({ lines: [{ ...line, taxRate: '7.125' }] }))
    expect(item?.taxes).toEqual([{ id: 713, name: 'GST', rate: '7.125', total: '3.56' }])
  })

  test('write amounts with the decimals of the currency, and prices with more where they have more (S18)', () => {
    const of = (currency: string, unitPrice: string) => {
      const invoice = shown({ currency, lines: [{ ...line, quantity: '3', unitPrice, taxRate: '0' }] })
      return [itemsOf(invoice)[0]?.unit_amount, itemsOf(invoice)[0]?.unit_buy_amount, invoice.total]
    }
    expect(of('AUD', '10')).toEqual(['10.00', '0.00', '30.00'])
    expect(of('AUD', '0.0125')).toEqual(['0.0125', '0.00', '0.04'])
    expect(of('JPY', '100')).toEqual(['100', '0', '300'])
    expect(of('KWD', '0.1')).toEqual(['0.100', '0.000', '0.300'])
  })
})

describe('fields', () => {
  test('gives exactly the named fields (S37)', () => {
    expect(shown(whole, 'fields=id,total')).toEqual({ id: 1, total: '43.62' })
    expect(shown(whole, 'fields=total')).toEqual({ total: '43.62' })
    expect(shown(whole, 'fields=status, project ,status')).toMatchObject({ status: [{ id: 1 }], project: [{ id: 61 }] })
  })

  test('ignores unknown names, and gives the whole invoice when none is left (S27)', () => {
    expect(shown(whole, 'fields=unicorn,number,__proto__')).toEqual({ number: 1041 })
    expect(Object.keys(shown(whole, 'fields=unicorn'))).toHaveLength(28)
    expect(Object.keys(shown(whole, 'fields='))).toHaveLength(28)
  })

  test.each(Object.keys(shown(whole)))('gives %s alone as it is in the whole invoice', (field) => {
    const complete = shown(whole)
    expect(shown(whole, `fields=${field}`)).toEqual({ [field]: complete[field] })
  })

  test('sees a change at once, kept bytes or not', () => {
    const world = createBooks()
    draft(world)
    const send = client(world)
    const statuses = () => ['', 'fields=status'].map((query) => rowsOf(send('GET', `/invoice?${query}`))[0]?.status)
    expect(statuses()).toEqual([[{ id: 1, name: 'Draft' }], [{ id: 1, name: 'Draft' }]])
    run(world, { do: 'submitInvoice', invoiceId: 1 })
    expect(statuses()).toEqual([[{ id: 2, name: 'Submitted' }], [{ id: 2, name: 'Submitted' }]])
  })
})
