import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Params } from '../../src/core/message.js'
import { ask } from './toy.js'

const list = (...params: Params) => ask('listThings', { params }).map(({ code, message }) => `${code}: ${message}`)
const create = (value: unknown, more: object = {}) =>
  ask('createThing', { params: [['mode', 'x']], body: { kind: 'json', value }, ...more })
const messages = (violations: readonly { readonly message: string }[]) => violations.map(({ message }) => message)

describe('a request without fault', () => {
  it.each<readonly [string, Params]>([
    ['nothing', []],
    [
      'every type',
      [
        ['page', '2'],
        ['price', '0.5'],
        ['open', 'false'],
        ['filter[kind]', 'red'],
      ],
    ],
    ['a list with commas', [['ids', '1,-2,3']]],
    [
      'a repeated list',
      [
        ['tag[]', 'a'],
        ['tag[]', 'b'],
      ],
    ],
    [
      'a repeated list with indexes',
      [
        ['tag[0]', 'a'],
        ['tag[1]', 'b'],
      ],
    ],
    ['either of two formats', [['since', '2024-02-29']]],
    ['the other of two formats', [['since', '2024-02-29T10:00:00+01:00']]],
    ['a key in the query', [['key', 'secret']]],
  ])('has no violation with %s', (_, params) => {
    expect(list(...params)).toEqual([])
  })

  it('gets the same empty array every time', () => {
    expect(ask('listThings')).toBe(ask('getThing', { ids: { id: '5' } }))
  })
})

describe('parameters', () => {
  it.each<readonly [string, Params, readonly string[]]>([
    ['unknown', [['colour', 'red']], ['unknown-parameter: Expected only documented parameters, found query.colour.']],
    [
      'named like a prototype',
      [['__proto__', '1']],
      ['unknown-parameter: Expected only documented parameters, found query.__proto__.'],
    ],
    [
      'repeated',
      [
        ['page', '1'],
        ['page', '2'],
        ['page', '3'],
      ],
      ['repeated-parameter: Expected query.page once, found it 3 times.'],
    ],
    [
      'a comma list that is repeated',
      [
        ['ids', '1'],
        ['ids', '2'],
      ],
      ['repeated-parameter: Expected query.ids once, found it 2 times.'],
    ],
    [
      'below the least',
      [['page', '0']],
      ['invalid-parameter: Expected query.page to be an integer of at least 1, found "0".'],
    ],
    ['no integer', [['page', '1.0']], ['invalid-parameter: Expected query.page to be an integer, found "1.0".']],
    [
      'an integer with noughts in front',
      [['page', '007']],
      ['invalid-parameter: Expected query.page to be an integer, found "007".'],
    ],
    ['empty', [['page', '']], ['invalid-parameter: Expected query.page to be an integer, found "".']],
    ['no number', [['price', '0x1']], ['invalid-parameter: Expected query.price to be a number, found "0x1".']],
    ['not above', [['price', '0']], ['invalid-parameter: Expected query.price to be a number above 0, found "0".']],
    ['no boolean', [['open', '1']], ['invalid-parameter: Expected query.open to be true or false, found "1".']],
    [
      'out of an enum, with brackets',
      [['filter[kind]', 'blue']],
      ['invalid-parameter: Expected query.filter[kind] to be one of "red", "green", found "blue".'],
    ],
    ['a wrong element', [['ids', '1,x']], ['invalid-parameter: Expected query.ids[1] to be an integer, found "x".']],
    [
      'a long element',
      [['tag[]', 'abcdef']],
      ['invalid-parameter: Expected query.tag[][0] to be a text of at most 5 characters, found "abcdef".'],
    ],
    [
      'none of the alternatives',
      [['since', 'soon']],
      [
        'invalid-parameter: Expected query.since to be a date (YYYY-MM-DD) or a date with time and offset (ISO 8601), found "soon".',
      ],
    ],
    [
      'no day of any calendar',
      [['since', '2023-02-29']],
      ['impossible-date: Expected query.since to be a date that exists, found "2023-02-29".'],
    ],
    [
      'no day of any calendar, with a time',
      [['since', '2023-02-29T10:00:00Z']],
      ['impossible-date: Expected query.since to be a date that exists, found "2023-02-29T10:00:00Z".'],
    ],
  ])('are found when %s', (_, params, expected) => {
    expect(list(...params)).toEqual(expected)
  })

  it('are found missing', () => {
    const violations = ask('createThing', { body: { kind: 'json', value: { label: 'x' } } })
    expect(violations).toMatchObject([
      { code: 'missing-parameter', at: 'query.mode', message: 'Expected query.mode to be there, found nothing.' },
    ])
  })

  it('are checked in the path', () => {
    expect(ask('getThing', { ids: { id: '0' } })).toMatchObject([
      {
        code: 'invalid-parameter',
        at: 'path.id',
        message: 'Expected path.id to be an integer of at least 1, found "0".',
      },
    ])
    expect(messages(ask('getThing', { ids: { id: 'abc' } }))).toEqual([
      'Expected path.id to be an integer, found "abc".',
    ])
  })

  it('never throw, whatever is sent', () => {
    const name = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('page', 'ids', 'tag[]', 'since', 'constructor'),
    )
    fc.assert(
      fc.property(fc.array(fc.tuple(name, fc.string({ unit: 'binary' }))), (params) => {
        for (const { message, at } of ask('listThings', { params })) {
          expect(at.startsWith('query.')).toBe(true)
          expect(message).toMatch(/^Expected .+\.$/s)
        }
      }),
    )
  })

  it('are accepted as every integer that is at least the minimum', () => {
    fc.assert(
      fc.property(fc.integer(), (page) => {
        expect(list(['page', String(page)]).length).toBe(page >= 1 ? 0 : 1)
      }),
    )
  })

  it('are reported to a limit, so that a query of 100 kB does not fill the log', () => {
    const params: Params = Array.from({ length: 20_000 }, (_, index) => [`x${index}`, '1'])
    expect(list(...params)).toHaveLength(100)
    expect(list(['ids', 'x,'.repeat(50_000)]).length).toBeLessThanOrEqual(100)
  })
})

describe('headers', () => {
  it.each([
    'application/json',
    'text/html, application/json;q=0.9',
    '*/*, application/json',
    'APPLICATION/JSON; charset=utf-8',
  ])('accept %s', (accept) => {
    expect(ask('listThings', { headers: { accept } })).toEqual([])
  })

  it.each([
    ['text/html', '"text/html"'],
    ['application/json;q=0', '"application/json;q=0"'],
    ['*/*', '"*/*"'],
    ['application/*', '"application/*"'],
    [undefined, 'nothing'],
  ])('are found missing when accept is %s', (accept, found) => {
    expect(ask('listThings', { headers: { accept } })).toMatchObject([
      {
        code: 'missing-header',
        at: 'header.accept',
        message: `Expected header.accept to name application/json, found ${found}.`,
      },
    ])
  })

  it('are found without credentials', () => {
    expect(ask('listThings', { anonymous: true })).toMatchObject([
      { code: 'missing-credentials', at: 'credentials', message: 'Expected credentials, found none.' },
    ])
  })
})

describe('a body', () => {
  it('has no violation as documented', () => {
    expect(create({ label: 'x', weight: 1.5, due: null, parts: [{ no: 1 }] })).toEqual([])
    expect(create({ label: 'x' }, { headers: { 'content-type': 'application/json; charset=utf-8' } })).toEqual([])
  })

  it.each<readonly [unknown, string, string]>([
    [{}, 'missing-field', 'Expected body.label to be there, found nothing.'],
    [{ label: 'x', size: 1 }, 'unknown-field', 'Expected only documented fields, found body.size.'],
    [{ label: 5 }, 'invalid-field', 'Expected body.label to be a text, found 5.'],
    [{ label: '' }, 'invalid-field', 'Expected body.label to be a text that is not empty, found "".'],
    [{ label: 'x', weight: -1 }, 'invalid-field', 'Expected body.weight to be a number of at least 0, found -1.'],
    [
      { label: 'x', due: '2026-02-30' },
      'impossible-date',
      'Expected body.due to be a date that exists, found "2026-02-30".',
    ],
    [{ label: 'x', due: 7 }, 'invalid-field', 'Expected body.due to be a text or null, found 7.'],
    [{ label: 'x', parts: [{}] }, 'missing-field', 'Expected body.parts[0].no to be there, found nothing.'],
    [[], 'invalid-field', 'Expected body to be an object, found [].'],
    [null, 'invalid-field', 'Expected body to be an object, found null.'],
  ])('as %j is found %s', (value, code, message) => {
    expect(create(value).map((violation) => [violation.code, violation.message])).toEqual([[code, message]])
  })

  it('finds fields that are named like a prototype', () => {
    expect(messages(create(JSON.parse('{"label":"x","__proto__":{"a":1}}')))).toEqual([
      'Expected only documented fields, found body.__proto__.',
    ])
  })

  it('is found missing, malformed, untyped and where none is due', () => {
    const params: Params = [['mode', 'x']]
    expect(messages(ask('createThing', { params }))).toEqual(['Expected a JSON body, found none.'])
    expect(messages(ask('createThing', { params, body: { kind: 'malformed', why: 'a quote is open' } }))).toEqual([
      'Expected body to be JSON, found otherwise: a quote is open.',
    ])
    expect(create({ label: 'x' }, { headers: { 'content-type': 'text/plain' } })).toMatchObject([
      {
        code: 'wrong-content-type',
        at: 'header.content-type',
        message: 'Expected header.content-type to be application/json, found "text/plain".',
      },
    ])
    expect(ask('listThings', { body: { kind: 'json', value: {} } })).toMatchObject([
      { code: 'unexpected-body', at: 'body', message: 'Expected no body, found one.' },
    ])
  })

  it('is not judged when it was too long to be read', () => {
    expect(ask('createThing', { params: [['mode', 'x']], oversized: true })).toEqual([])
  })

  it('never throws, whatever it holds', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        for (const { at } of create({ label: value, due: value, parts: value }))
          expect(at.startsWith('body')).toBe(true)
        create(value)
      }),
    )
  })

  it('shows long values cut short', () => {
    const [violation] = create({ label: 'x', due: 'y'.repeat(1000) })
    expect(violation?.message.length).toBeLessThan(200)
  })
})

describe('a request that no operation matches', () => {
  it('has an unknown path', () => {
    expect(ask(null, { path: '/toy/v1/nothing' })).toMatchObject([
      { code: 'unknown-path', at: 'path', message: 'Expected a documented path, found /toy/v1/nothing.' },
    ])
  })

  it.each(['/v1/things/5', '/toy/v1/things/5', '/mock/toy/v1/things/a%2Fb'])('has an unknown method at %s', (path) => {
    expect(ask(null, { path, method: 'PUT' })).toMatchObject([
      { code: 'unknown-method', at: 'method', message: 'Expected GET, DELETE on /things/{id}, found PUT.' },
    ])
  })
})
