import { describe, expect, test } from 'vitest'
import { client, createShelf, found, idsOf, pay, START } from './books.js'

const everything = [1, 2, 3, 4, 5, 6]

describe('get-invoices § Query Parameters', () => {
  test('gives everything that is visible without a filter (S24)', () => {
    expect(found('')).toEqual(everything)
  })

  test.each([
    ['id=3', [3]],
    ['id=5,1', [1, 5]],
    ['id=5, 1 ,', [1, 5]],
    ['id=5,abc', [5]],
    ['id=4294967297', []],
    ['id=9', []],
    ['number=501', [1]],
    ['number=503,501', [1, 3]],
    ['number=503,x', [3]],
    ['number=501,502,503,504,505,506,507,508,509,510', everything],
    ['prefix=INV', everything],
    ['prefix=nv-', everything],
    ['prefix=QU', []],
    ['status_id=1', [1]],
    ['status_id=2', [2]],
    ['status_id=3', [3, 4]],
    ['status_id=4', [5, 6]],
    ['status_id=7', []],
    ['project_id=61', [1, 3, 5]],
    ['project_id=99', []],
    ['created_sp_flag=true', [1, 3, 4, 5, 6]],
    ['created_sp_flag=false', [2]],
    ['template_id=5', [1]],
    ['currency=EUR', [3]],
    ['currency=eur', []],
  ])('filters by %s (S1, S36, S39, S40)', (query, ids) => {
    expect(found(query)).toEqual(ids)
  })

  test.each(['true', '1', 'TRUE', '"true"'])('understands %s as true (S4)', (value) => {
    expect(found(`created_sp_flag=${encodeURIComponent(value)}`)).toEqual([1, 3, 4, 5, 6])
  })

  test.each(['false', '0', '"false"'])('understands %s as false (S4)', (value) => {
    expect(found(`created_sp_flag=${encodeURIComponent(value)}`)).toEqual([2])
  })

  test.each([
    'id=abc',
    'id=',
    'id=1e3',
    'number=,',
    'prefix=',
    'status_id=abc',
    'status_id=3.0',
    'project_id=',
    'from_time=yesterday',
    'to_time=NaN',
    'created_sp_flag=perhaps',
    'created_sp_flag=constructor',
    'template_id=x',
    'currency=',
    'updated_after=',
    'unicorn=1',
    '__proto__=1',
  ])('takes %s for left out (S40)', (query) => {
    expect(found(query)).toEqual(everything)
  })

  test('takes the last of several (S41)', () => {
    expect(found('status_id=1&status_id=2')).toEqual([2])
  })

  test('works whatever fields says (S3)', () => {
    const rows = client(createShelf())('GET', '/invoice?status_id=4&fields=number').json
    expect(rows).toMatchObject({ data: [{ number: 505 }, { number: 506 }] })
  })

  test('follows the ledger: an invoice that is paid has status 4', () => {
    const world = createShelf()
    pay(world, 3, 110000)
    expect(idsOf(client(world)('GET', '/invoice?status_id=4'))).toEqual([3, 5, 6])
  })
})

describe('from_time and to_time', () => {
  test('exclude the named second under S8 strict', () => {
    expect(found(`from_time=${START + 200}`, { S8: 'strict' })).toEqual([4, 5, 6])
    expect(found(`to_time=${START + 200}`, { S8: 'strict' })).toEqual([1, 2])
  })

  test('include the named second under S8 inclusive', () => {
    expect(found(`from_time=${START + 200}`, { S8: 'inclusive' })).toEqual([3, 4, 5, 6])
    expect(found(`to_time=${START + 200}`, { S8: 'inclusive' })).toEqual([1, 2, 3])
  })

  test('look at the time of creation, not at the date of the invoice', () => {
    expect(found(`to_time=${START}`)).toEqual([])
  })
})

describe('filter_operator', () => {
  test('joins by OR unless told otherwise', () => {
    expect(found('status_id=4&project_id=61')).toEqual([1, 3, 5, 6])
    expect(found('status_id=4&project_id=61&filter_operator=OR')).toEqual([1, 3, 5, 6])
  })

  test('joins by AND when told so', () => {
    expect(found('status_id=4&project_id=61&filter_operator=AND')).toEqual([5])
    expect(found('id=1,3,5&project_id=61&currency=EUR&filter_operator=AND')).toEqual([3])
  })

  test.each(['and', 'XOR', ''])('takes "%s" for left out (S40)', (operator) => {
    expect(found(`status_id=4&project_id=61&filter_operator=${operator}`)).toEqual([1, 3, 5, 6])
  })

  const window = `from_time=${START + 150}&to_time=${START + 450}`

  test('joins the times too under S2 all, so that a window lets everything through', () => {
    expect(found(window, { S2: 'all' })).toEqual(everything)
    expect(found(`${window}&status_id=1`, { S2: 'all' })).toEqual(everything)
    expect(found(`${window}&filter_operator=AND`, { S2: 'all' })).toEqual([3, 4, 5])
  })

  test('always keeps to the times under S2 exempt-times', () => {
    const readings = { S2: 'exempt-times' }
    expect(found(window, readings)).toEqual([3, 4, 5])
    expect(found(`${window}&status_id=4&project_id=61`, readings)).toEqual([3, 5])
    expect(found(`updated_after=${START + 450}&status_id=1&project_id=62`, readings)).toEqual([6, 7, 8])
  })

  test('always keeps to updated_after, and only to it, under S2 exempt-updated-after', () => {
    const readings = { S2: 'exempt-updated-after' }
    expect(found(window, readings)).toEqual(everything)
    expect(found(`updated_after=${START + 450}&status_id=1&project_id=62`, readings)).toEqual([6, 7, 8])
    expect(found(`updated_after=${START + 450}&${window}`, readings)).toEqual([6, 7, 8])
  })

  test('joins updated_after under S2 all', () => {
    expect(found(`updated_after=${START + 450}&status_id=1`, { S2: 'all' })).toEqual([1, 6, 7, 8])
  })
})
