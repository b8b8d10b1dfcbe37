import { describe, expect, test } from 'vitest'
import { createSimulator } from '../../../src/create-simulator.js'
import { dialect } from '../../../src/dialects/plandocket/index.js'
import { client, createBooks, draft, idsOf, metaOf } from './books.js'

const thirty = (readings?: Readonly<Record<string, string>>) => {
  const world = createBooks(readings)
  for (let count = 0; count < 30; count++) draft(world)
  return client(world)
}

const figures = (page: number, perPage: number, pages: number) => ({
  page,
  per_page: perPage,
  total: 30,
  total_pages: pages,
})

describe('P5 on-request', () => {
  test('returns everything unless page or per_page is sent', () => {
    const answer = thirty()('GET', '/invoices?order=ASC')
    expect(idsOf(answer)).toHaveLength(30)
    expect(metaOf(answer)).not.toHaveProperty('pagination')
  })

  test.each([
    ['page=1', 25, figures(1, 25, 2)],
    ['page=2', 5, figures(2, 25, 2)],
    ['per_page=10', 10, figures(1, 10, 3)],
    ['page=3&per_page=10', 10, figures(3, 10, 3)],
    ['per_page=100', 30, figures(1, 100, 1)],
  ])('cuts the list with %s and says so in meta.pagination', (query, count, pagination) => {
    const answer = thirty()('GET', `/invoices?${query}`)
    expect(idsOf(answer)).toHaveLength(count)
    expect(metaOf(answer)).toEqual({ request_id: expect.any(String), pagination })
  })

  test('loses and repeats no row from page to page (P63)', () => {
    const send = thirty()
    const pages = [1, 2, 3, 4].map((page) => idsOf(send('GET', `/invoices?per_page=8&page=${page}&sort=status`)))
    expect(pages.flat()).toEqual(Array.from({ length: 30 }, (_, index) => 30 - index))
  })

  test.each([
    ['page=0', figures(1, 25, 2)],
    ['page=-1', figures(1, 25, 2)],
    ['page=two', figures(1, 25, 2)],
    ['page=', figures(1, 25, 2)],
    ['page=1e1', figures(1, 25, 2)],
    ['page=007', figures(1, 25, 2)],
    ['page=1.0', figures(1, 25, 2)],
    ['page=%2B2', figures(1, 25, 2)],
    ['page=%202', figures(1, 25, 2)],
    ['per_page=0', figures(1, 25, 2)],
    ['per_page=-5', figures(1, 25, 2)],
    ['per_page=1e9', figures(1, 25, 2)],
    ['per_page=1000000000', figures(1, 100, 1)],
    ['per_page=101', figures(1, 100, 1)],
    ['per_page=010', figures(1, 25, 2)],
    ['per_page=9007199254740993', figures(1, 100, 1)],
  ])('answers %s, which is out of bounds, with the default or the maximum (P62)', (query, pagination) => {
    expect(metaOf(thirty()('GET', `/invoices?${query}`))).toMatchObject({ pagination })
  })

  test.each(['9007199254740991', '9007199254740993', '99999999999999999999999'])(
    'returns an empty page past the end, %s (P62)',
    (page) => {
      const answer = thirty()('GET', `/invoices?page=${page}`)
      expect(idsOf(answer)).toEqual([])
      expect(metaOf(answer)).toMatchObject({ pagination: figures(9007199254740991, 25, 2) })
    },
  )

  test('counts what the filters leave', () => {
    const answer = thirty()('GET', '/invoices?status=paid&page=1')
    expect(metaOf(answer)).toMatchObject({ pagination: { page: 1, per_page: 25, total: 0, total_pages: 0 } })
  })

  test('pages payments alike', () => {
    const answer = thirty()('GET', '/payments?per_page=5')
    expect(metaOf(answer)).toMatchObject({ pagination: { page: 1, per_page: 5, total: 0, total_pages: 0 } })
  })
})

test('P5 none does not know page and per_page', () => {
  const answer = thirty({ P5: 'none' })('GET', '/invoices?page=2&per_page=5')
  expect(idsOf(answer)).toHaveLength(30)
  expect(Object.keys(metaOf(answer))).toEqual(['request_id'])
})

test('P5 meta always pages, with the figures in meta', () => {
  const answer = thirty({ P5: 'meta' })('GET', '/invoices')
  expect(idsOf(answer)).toHaveLength(25)
  expect(metaOf(answer)).toEqual({ request_id: expect.any(String), ...figures(1, 25, 2) })
})

test('P5 nested always pages, with the figures in meta.pagination', () => {
  const answer = thirty({ P5: 'nested' })('GET', '/invoices')
  expect(idsOf(answer)).toHaveLength(25)
  expect(metaOf(answer)).toEqual({ request_id: expect.any(String), pagination: figures(1, 25, 2) })
})

test('P5 headers always pages, with the figures in headers', () => {
  const answer = thirty({ P5: 'headers' })('GET', '/invoices?per_page=10&page=2')
  expect(idsOf(answer)).toHaveLength(10)
  expect(Object.keys(metaOf(answer))).toEqual(['request_id'])
  expect(answer.headers).toEqual({
    'x-total-count': '30',
    'x-page': '2',
    'x-per-page': '10',
    'x-total-pages': '3',
  })
})

test.each(
  ['on-request', 'meta', 'nested', 'headers', 'none'].flatMap((reading) =>
    ['page', 'per_page'].map((name) => [reading, name] as const),
  ),
)('P5 %s takes no figure in %s for another without a violation (P62)', async (reading, name) => {
  const simulator = await createSimulator({ scenario: 'empty', dialects: [dialect], readings: { P5: reading } })
  for (const figure of [
    '7',
    '007',
    '00',
    '1.0',
    '+1',
    '%2B1',
    '%201',
    '1%20',
    '1e1',
    '-0',
    '-1',
    '',
    'two',
    '9007199254740991',
  ]) {
    const headers = { authorization: 'Bearer any' }
    const answer = await simulator.fetch(`https://acme.plandocket.com/api/v1/invoices?${name}=${figure}`, { headers })
    const { meta } = (await answer.json()) as { meta: Record<string, unknown> }
    const shown = { ...meta, ...Object(meta.pagination) }[name] ?? answer.headers.get(`x-${name.replace('_', '-')}`)
    const violations = simulator.exchanges().at(-1)?.violations ?? []
    expect(`${shown}` === figure || violations.some(({ at }) => at === `query.${name}`), figure).toBe(true)
    if (figure === '7') expect(violations).toHaveLength(reading === 'none' ? 1 : 0)
  }
})
