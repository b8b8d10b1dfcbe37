import { describe, expect, test } from 'vitest'
import {
  client,
  createBooks,
  createShelf,
  draft,
  found,
  idsOf,
  pagingOf,
  rowsOf,
  run,
  START,
  waitUntil,
} from './books.js'

const since = (second: number) => `updated_after=${START + second}`

describe('updated_after (S12)', () => {
  test('gives what was added or changed after the second, and tombstones of what was deleted', () => {
    const rows = rowsOf(client(createShelf())('GET', `/invoice?${since(400)}&fields=id,updated`))
    expect(rows).toEqual([
      { id: 6, updated: START + 500 },
      { id: 7, deleted: true, updated: START + 1000 },
      { id: 8, deleted: true, updated: START + 1100 },
    ])
  })

  test('excludes the named second, whatever S8 says (S34)', () => {
    expect(found(since(1000))).toEqual([8])
    expect(found(since(1000), { S8: 'inclusive' })).toEqual([8])
    expect(found(since(1100))).toEqual([])
  })

  test('gives tombstones whole whatever fields says', () => {
    const rows = rowsOf(client(createShelf())('GET', `/invoice?${since(900)}&fields=number`))
    expect(rows).toEqual([
      { id: 7, deleted: true, updated: START + 1000 },
      { id: 8, deleted: true, updated: START + 1100 },
    ])
  })

  test('hides what is deleted when it is left out, and credit notes always (S24)', () => {
    expect(found('id=7,8,9')).toEqual([])
    expect(found(`${since(0)}&id=9&filter_operator=AND`)).toEqual([])
  })

  test('compares tombstones with the record as it last was (S30)', () => {
    expect(found(`${since(900)}&project_id=61&filter_operator=AND`)).toEqual([8])
    expect(found(`${since(900)}&project_id=62&filter_operator=AND`)).toEqual([7])
    expect(found(`${since(900)}&template_id=5&filter_operator=AND`)).toEqual([8])
    expect(found(`${since(900)}&number=508&filter_operator=AND`)).toEqual([8])
    expect(found(`${since(900)}&id=8,7&filter_operator=AND`)).toEqual([7, 8])
    expect(found(`${since(900)}&status_id=1&filter_operator=AND`)).toEqual([8])
  })

  test('keeps earlier deletions hidden even under OR (S30)', () => {
    expect(found(`${since(1050)}&project_id=62`)).toEqual([2, 6, 8])
  })

  test('counts tombstones like other rows and puts them in their place', () => {
    const send = client(createShelf())
    const all = `/invoice?${since(-1)}&order_desc=id`
    expect(idsOf(send('GET', all))).toEqual([8, 7, 6, 5, 4, 3, 2, 1])
    expect(pagingOf(send('GET', `${all}&limit=3&page=2`))).toEqual({ total: 8, count: 3, per_page: 3, current_page: 2 })
    expect(idsOf(send('GET', `${all}&limit=3&page=2`))).toEqual([5, 4, 3])
  })
})

describe('pages over many tombstones', () => {
  /** Forty drafts of which two in three have been deleted, in no particular order. */
  const createMixed = () => {
    const world = createBooks()
    for (let count = 0; count < 40; count++) {
      waitUntil(world, count)
      draft(world, { reference: String((count * 7) % 10) })
    }
    waitUntil(world, 100)
    for (let id = 40; id > 0; id--) if (id % 3 !== 0) run(world, { do: 'deleteDraft', invoiceId: id })
    return client(world)
  }

  test.each(['order_asc=id', 'order_desc=id', 'order_asc=reference', 'order_desc=updated', 'order_desc=total'])(
    'give every row once, in one order: %s',
    (order) => {
      const send = createMixed()
      const target = `/invoice?${since(-1)}&${order}`
      const whole = idsOf(send('GET', `${target}&limit=100`))
      expect(new Set(whole).size).toBe(40)
      for (const limit of [1, 3, 7, 40]) {
        const pages = Array.from({ length: Math.ceil(40 / limit) + 1 }, (_, index) =>
          idsOf(send('GET', `${target}&limit=${limit}&page=${index + 1}`)),
        )
        expect(pages.flat()).toEqual(whole)
        expect(pages.at(-1)).toEqual([])
      }
    },
  )
})
