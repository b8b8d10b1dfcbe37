import { describe, expect, test } from 'vitest'
import { createSimulator } from '../../../src/create-simulator.js'
import { dialect } from '../../../src/dialects/sonderplan/index.js'
import { client, createBooks, createShelf, draft, found, idsOf, pagingOf, rowsOf } from './books.js'

const paging = (query: string, readings: Readonly<Record<string, string>> = {}) =>
  pagingOf(client(createShelf(readings))('GET', `/invoice?${query}`))

describe('order_asc and order_desc', () => {
  const rising: Readonly<Record<string, readonly number[]>> = {
    id: [1, 2, 3, 4, 5, 6],
    prefix: [1, 2, 3, 4, 5, 6],
    number: [1, 2, 3, 4, 5, 6],
    date: [3, 1, 2, 4, 5, 6],
    date_time_iso: [3, 1, 2, 4, 5, 6],
    due_date: [6, 4, 3, 1, 2, 5],
    due_date_time_iso: [6, 4, 3, 1, 2, 5],
    terms: [1, 2, 3, 4, 5, 6],
    template_id: [2, 4, 5, 6, 1, 3],
    cloned_id: [1, 2, 3, 4, 6, 5],
    reference: [2, 4, 5, 6, 1, 3],
    currency: [1, 2, 4, 5, 6, 3],
    sub_total: [4, 2, 1, 3, 5, 6],
    discount_total: [1, 2, 3, 4, 5, 6],
    net_total: [4, 2, 1, 3, 5, 6],
    tax_total: [4, 2, 1, 3, 5, 6],
    total: [4, 2, 1, 3, 5, 6],
    created_sp_flag: [2, 1, 3, 4, 5, 6],
    created_id: [1, 2, 3, 4, 6, 5],
    created: [1, 2, 3, 4, 5, 6],
    updated_id: [1, 2, 3, 4, 6, 5],
    updated: [1, 2, 3, 4, 5, 6],
  }

  test.each(Object.entries(rising))('order by %s, amounts by their value (S25, S29)', (field, ids) => {
    expect(found(`order_asc=${field}`)).toEqual(ids)
    expect(found(`order_desc=${field}`)).toEqual([...ids].reverse())
  })

  test('order by id when left out (S25)', () => {
    expect(found('')).toEqual([1, 2, 3, 4, 5, 6])
  })

  test('let order_asc win (S19)', () => {
    expect(found('order_desc=id&order_asc=total')).toEqual(rising.total)
  })

  test.each(['items', 'client', 'unicorn', '', '__proto__', 'constructor', 'status_id'])(
    'take "%s" for left out (S28)',
    (field) => {
      expect(found(`order_desc=${field}`)).toEqual([1, 2, 3, 4, 5, 6])
      expect(found(`order_asc=${field}&order_desc=id`)).toEqual([6, 5, 4, 3, 2, 1])
    },
  )
})

describe('page and limit', () => {
  test('give ten rows unless told otherwise', () => {
    const world = createBooks()
    for (let count = 0; count < 23; count++) draft(world)
    const send = client(world)
    expect(rowsOf(send('GET', '/invoice'))).toHaveLength(10)
    expect(idsOf(send('GET', '/invoice?page=3'))).toEqual([21, 22, 23])
    expect(pagingOf(send('GET', '/invoice?page=3'))).toEqual({ total: 23, count: 3, per_page: 10, current_page: 3 })
  })

  test('are an empty page beyond the end (S26)', () => {
    expect(paging('page=9&limit=5')).toEqual({ total: 6, count: 0, per_page: 5, current_page: 9 })
    expect(found('page=9007199254740991&limit=9007199254740991')).toEqual([])
    expect(found('page=99999999999999999999')).toEqual([])
  })

  test('have no maximum (S26)', () => {
    expect(paging('limit=1000000000')).toEqual({ total: 6, count: 6, per_page: 1000000000, current_page: 1 })
    expect(paging('limit=99999999999999999999')).toMatchObject({ count: 6, per_page: Number.MAX_SAFE_INTEGER })
  })

  test.each(['0', '-5', 'abc', '', '1e9', '2.5', '1.0', '007', '%2B1', '%201', '-0'])(
    'take "%s" for left out (S26)',
    (value) => {
      const defaults = { total: 6, count: 6, per_page: 10, current_page: 1 }
      expect(paging(`limit=${value}`)).toEqual(defaults)
      expect(paging(`page=${value}`)).toEqual(defaults)
    },
  )

  test.each(['page', 'limit'])('take no figure in %s for another without a violation (S26)', async (name) => {
    const simulator = await createSimulator({ scenario: 'empty', dialects: [dialect] })
    for (const figure of ['7', '007', '00', '1.0', '+1', '%2B1', '%201', '1e1', '-0', '', 'two', '9007199254740991']) {
      const headers = { authorization: 'Bearer any' }
      const answer = await simulator.fetch(`https://api.sonderplan.com/v2/invoice?${name}=${figure}`, { headers })
      const { meta } = (await answer.json()) as { meta: { pagination: Record<string, unknown> } }
      const shown = meta.pagination[name === 'page' ? 'current_page' : 'per_page']
      const violations = simulator.exchanges().at(-1)?.violations ?? []
      expect(`${shown}` === figure || violations.some(({ at }) => at === `query.${name}`), figure).toBe(true)
      if (figure === '7') expect(violations).toEqual([])
    }
  })

  test('stream above 2,000 rows', () => {
    const world = createBooks()
    for (let count = 0; count < 2001; count++) draft(world)
    expect(rowsOf(client(world)('GET', '/invoice?limit=5000'))).toHaveLength(2001)
  })

  test('say the limit as per_page under S11 limit', () => {
    expect(paging('limit=4&page=2', { S11: 'limit' })).toEqual({ total: 6, count: 2, per_page: 4, current_page: 2 })
  })

  test('say the number of rows as per_page under S11 count', () => {
    const readings = { S11: 'count' }
    expect(paging('limit=4&page=2', readings)).toEqual({ total: 6, count: 2, per_page: 2, current_page: 2 })
    expect(paging('limit=4&page=3', readings)).toEqual({ total: 6, count: 0, per_page: 0, current_page: 3 })
  })

  test('give total_pages too under S11 total-pages', () => {
    const readings = { S11: 'total-pages' }
    expect(paging('limit=4', readings)).toEqual({ total: 6, count: 4, per_page: 4, current_page: 1, total_pages: 2 })
    expect(paging('status_id=7', readings)).toMatchObject({ total: 0, total_pages: 0 })
  })
})

describe('an unknown id (S22)', () => {
  const status = (query: string, option: string) =>
    client(createShelf({ S22: option }))('GET', `/invoice?${query}`).status

  test('gives no rows under S22 empty', () => {
    const answer = client(createShelf({ S22: 'empty' }))('GET', '/invoice?id=99')
    expect(answer.status).toBe(200)
    expect(rowsOf(answer)).toEqual([])
    expect(pagingOf(answer)).toEqual({ total: 0, count: 0, per_page: 10, current_page: 1 })
  })

  test('is 404 under S22 not-found when none of the ids is there, whatever the other filters say', () => {
    const answer = client(createShelf({ S22: 'not-found' }))('GET', '/invoice?id=99,98&status_id=4')
    expect(answer.status).toBe(404)
    expect(answer.json).toEqual({ error: { message: 'No invoice has any of these ids.' } })
    expect(status('id=99', 'not-found')).toBe(404)
    expect(status('id=9', 'not-found')).toBe(404)
    expect(status('id=8', 'not-found')).toBe(404)
  })

  test('is no refusal under S22 not-found when one of the ids is there', () => {
    expect(status('id=99,3', 'not-found')).toBe(200)
    expect(status('id=3&status_id=1&filter_operator=AND', 'not-found')).toBe(200)
    expect(status('id=8&updated_after=0', 'not-found')).toBe(200)
    expect(status('id=3&page=9', 'not-found')).toBe(200)
    expect(status('id=abc', 'not-found')).toBe(200)
    expect(status('status_id=7', 'not-found')).toBe(200)
  })
})
