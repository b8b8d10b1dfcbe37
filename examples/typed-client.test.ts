import createClient from 'openapi-fetch'
import { assertNoViolations, createSimulator } from 'proforma'
import type { paths as Matas } from 'proforma/matas'
import type { components, paths as PlanDocket } from 'proforma/plandocket'
import type { paths as Sonderplan } from 'proforma/sonderplan'
import { afterEach, expect, expectTypeOf, it } from 'vitest'

const simulator = await createSimulator()
const { fetch } = simulator
const headers = { Authorization: 'Bearer any', Accept: 'application/json' }
/** All three write a list with commas: `include=items,contact`. */
const querySerializer = { array: { style: 'form', explode: false } } as const

const plandocket = createClient<PlanDocket>({
  baseUrl: 'https://demo.plandocket.com/api/v1',
  fetch,
  headers,
  querySerializer,
})
const matas = createClient<Matas>({ baseUrl: 'https://api.matas.nl/api', fetch, headers, querySerializer })
const sonderplan = createClient<Sonderplan>({
  baseUrl: 'https://api.sonderplan.com/v2',
  fetch,
  headers,
  querySerializer,
})

type Invoice = components['schemas']['Invoice']

/** Whatever a typed client sends keeps to the contract. */
afterEach(() => assertNoViolations(simulator))

it('reads an invoice with its lines and customer from PlanDocket', async () => {
  const query = { status: 'overdue', sort: 'due_date', order: 'ASC', include: ['items', 'contact'] } as const
  const { data } = await plandocket.GET('/invoices', { params: { query } })
  const [first] = data?.data ?? []
  expectTypeOf(first).toEqualTypeOf<Invoice | undefined>()
  expect(first?.items?.map((item) => item.total).reduce((sum, total) => sum + Math.round(total * 100), 0)).toBe(
    Math.round((first?.total ?? 0) * 100),
  )
  const path = { id: first?.id ?? 0 }
  const { data: one } = await plandocket.GET('/invoices/{id}', {
    params: { path, query: { include: ['items', 'contact'] } },
  })
  expect(one?.data).toEqual(first)
})

it('records a payment in PlanDocket, corrects it and takes it back', async () => {
  const body = { invoice_number: 'RE-2026-00025', amount: 800 }
  const { data, response } = await plandocket.POST('/payments', { body })
  expect([response.status, data?.data.status]).toEqual([201, 'completed'])
  const params = { path: { id: data?.data.id ?? 0 } }
  const { data: changed } = await plandocket.PATCH('/payments/{id}', { params, body: { amount: 839.6 } })
  expect(changed?.data.net_amount).toBe(839.6)
  const gone = await plandocket.DELETE('/payments/{id}', { params })
  expect([gone.response.status, gone.data]).toEqual([204, undefined])
})

it('knows the errors of PlanDocket', async () => {
  const { error, response } = await plandocket.POST('/payments', { body: { invoice_number: 'RE-1', amount: 1 } })
  expect(response.status).toBe(422)
  if (!error || !('errors' in error)) throw new Error('This is no failed validation.')
  expectTypeOf(error.errors).toEqualTypeOf<{ [field: string]: string[] }>()
  expect(error.errors).toEqual({ invoice_number: [expect.any(String)] })
  const missing = await plandocket.GET('/invoices/{id}', { params: { path: { id: 99_999 } } })
  expect(missing.error).toEqual({ error: 'Resource not found' })
})

it('pulls from Sonderplan what has changed, tombstones included', async () => {
  const query = {
    status_id: 3,
    updated_after: 1_770_000_000,
    filter_operator: 'AND',
    limit: 50,
    order_asc: 'updated',
  } as const
  const { data } = await sonderplan.GET('/invoice', { params: { query } })
  for (const row of data?.data ?? []) {
    if ('deleted' in row) expectTypeOf(row.deleted).toEqualTypeOf<true>()
    else expect([row.status?.[0]?.name, row.total]).toEqual(['Awaiting Payment', expect.stringMatching(/^\d+\.\d\d$/)])
  }
  expect(data?.meta.pagination.count).toBeGreaterThan(0)
  const { data: few } = await sonderplan.GET('/invoice', {
    params: { query: { id: [190, 191], fields: ['id', 'total'] } },
  })
  expect(few?.data).toEqual([
    { id: 190, total: expect.any(String) },
    { id: 191, total: '839.60' },
  ])
})

it('finds and sorts in Matas', async () => {
  const query = { 'filter[status]': 'outstanding', sort: ['-total', 'invoice_number'] } as const
  const { data } = await matas.GET('/invoices', { params: { query } })
  const totals = data?.map(({ total }) => total) ?? []
  expect(totals).toEqual(totals.toSorted((one, other) => other - one))
  const { data: one } = await matas.GET('/invoice/{invoice_number}', {
    params: { path: { invoice_number: 'RE-2026-00025' } },
  })
  expect(one?.lines.map(({ amount }) => Math.round(amount * 100)).reduce((sum, cents) => sum + cents, 0)).toBe(70_555)
  const none = await matas.GET('/invoice/{invoice_number}', { params: { path: { invoice_number: 'none' } } })
  expectTypeOf(none.error).toEqualTypeOf<{ message: string } | undefined>()
  expect(none.response.status).toBe(404)
})
