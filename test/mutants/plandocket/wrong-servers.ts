/** Answers that PlanDocket would not give, by what it documents. */
import type { Answer, WrongServer } from '../suite.js'

type Data = { readonly data: Readonly<Record<string, unknown>>; readonly meta: unknown }

const data =
  (fields: Readonly<Record<string, unknown>>) =>
  (answer: Answer): Answer => {
    const value = answer.value as Data
    return { ...answer, value: { ...value, data: { ...value.data, ...fields } } }
  }

const html = (answer: Answer): Answer => ({
  ...answer,
  headers: ['Content-Type', 'text/html'],
  value: '<!doctype html>',
})

export const wrongServers: readonly WrongServer[] = [
  {
    name: 'answers with a status that is not documented',
    operation: 'getInvoice',
    change: (answer) => ({ ...answer, status: 202 }),
    finds: [['undocumented-status', 'response.status']],
  },
  {
    name: 'gives amounts as text',
    operation: 'getInvoice',
    change: data({ reminder_count: '0' }),
    finds: [['invalid-response', 'response.data.reminder_count']],
  },
  {
    name: 'gives a status of its own',
    operation: 'getInvoice',
    change: data({ status: 'open' }),
    finds: [['invalid-response', 'response.data.status']],
  },
  {
    name: 'gives a field that is not documented',
    operation: 'getInvoice',
    change: data({ vat: 1 }),
    finds: [['invalid-response', 'response.data.vat']],
  },
  {
    name: 'leaves a field out',
    operation: 'getInvoice',
    change: data({ is_locked: undefined }),
    finds: [['invalid-response', 'response.data.is_locked']],
  },
  {
    name: 'gives a day that there is not',
    operation: 'getInvoice',
    change: data({ due_date: '2026-02-30' }),
    finds: [['impossible-date', 'response.data.due_date']],
  },
  {
    name: 'does not add paid and open up',
    operation: 'getInvoice',
    change: data({ paid_amount: 0.5, open_amount: 0.5, total: 2 }),
    finds: [['unbalanced-amounts', 'response.data.total']],
  },
  {
    name: 'gives amounts with noise',
    operation: 'getInvoice',
    change: data({ paid_amount: 0, open_amount: 19.990000000000002, total: 19.99 }),
    finds: [['imprecise-amount', 'response.data.open_amount']],
  },
  {
    name: 'answers with a page for people',
    operation: 'getInvoice',
    change: html,
    finds: [
      ['invalid-response', 'response.header.content-type'],
      ['invalid-response', 'response'],
    ],
  },
  {
    name: 'gives a body where there is none',
    operation: 'deletePayment',
    change: (answer) => ({ ...answer, value: {} }),
    finds: [['invalid-response', 'response']],
  },
]
