import { expect, it } from 'vitest'
import { bodyText, jsonBody, listBody, partsBody, STREAM_ABOVE, toBytes } from '../../src/core/body.js'

const rows = (count: number) => Array.from({ length: count }, (_, id) => ({ id, name: 'Müller 😀' }))

const list = (count: number) => listBody('{"data":[', rows(count), (row) => toBytes(JSON.stringify(row)), ']}')

it.each([0, 1, 2, STREAM_ABOVE, STREAM_ABOVE + 1])('writes a list of %i rows as JSON would', (count) => {
  expect(bodyText(list(count))).toBe(JSON.stringify({ data: rows(count) }))
})

it('streams lists above the threshold, and only those', () => {
  expect(list(STREAM_ABOVE).kind).toBe('parts')
  expect(list(STREAM_ABOVE + 1).kind).toBe('stream')
})

it('counts bytes, not characters', () => {
  const body = list(3)
  expect(body.kind === 'parts' && body.length).toBe(toBytes(bodyText(body)).byteLength)
  expect(jsonBody('Müller').kind === 'parts' && jsonBody('Müller')).toMatchObject({ length: 9 })
  expect(partsBody([])).toMatchObject({ length: 0 })
})

it('makes the rows of a stream while it is read, and can be read again', () => {
  let made = 0
  const body = listBody('[', rows(STREAM_ABOVE + 1), () => toBytes(String(made++)), ']')
  expect(made).toBe(0)
  const reader = body.parts[Symbol.iterator]()
  for (let part = 0; part < 4; part++) reader.next()
  expect(made).toBe(2)
  expect(bodyText(body).startsWith('[2,3,')).toBe(true)
  expect(bodyText(body).endsWith(']')).toBe(true)
})

it('reads no body as an empty text', () => {
  expect(bodyText(null)).toBe('')
})
