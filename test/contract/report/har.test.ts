import { createRequire } from 'node:module'
import { Ajv } from 'ajv'
import { expect, it } from 'vitest'
import { toHar } from '../../../src/contract/report/har.js'
import { hostile } from './hostile.js'
import { broken, kept, notCalled, toExchange } from './sample.js'

const load = createRequire(import.meta.url)
const schemas: Readonly<Record<string, object>> = load('har-schema')

/** The schemas are of a draft that names some things that are no keywords any more, such as `optional` and `min`. */
const createValidator = () => {
  const ajv = new Ajv({ strict: false, validateFormats: false, allErrors: true })
  ajv.addMetaSchema(load('ajv/dist/refs/json-schema-draft-06.json'))
  for (const schema of Object.values(schemas)) ajv.addSchema(schema)
  return ajv.getSchema('har.json#')
}

const validate = createValidator()

it('is an HTTP Archive 1.2, whatever stands in it', () => {
  for (const result of [broken, kept, notCalled, hostile]) {
    validate?.(JSON.parse(toHar(result)))
    expect(validate?.errors).toBeNull()
  }
})

it('is refused by the schema without timings', () => {
  const archive = JSON.parse(toHar(kept))
  delete archive.log.entries[0].timings
  expect(validate?.(archive)).toBe(false)
})

it('has every exchange with its headers, its bodies and how long it took', () => {
  const { entries } = JSON.parse(toHar(broken)).log
  expect(entries).toHaveLength(15)
  expect(entries[2]).toMatchObject({
    startedDateTime: '2026-11-25T09:00:00.120Z',
    time: 2.4,
    request: {
      method: 'POST',
      postData: { mimeType: 'application/json', text: '{"name":"Anvil","lines":[{"amount":19.990000000000002}]}' },
    },
    response: { status: 422, statusText: 'Unprocessable Content', content: { mimeType: 'application/json' } },
    timings: { send: 0, wait: 2.4, receive: 0 },
  })
  expect(entries[0].request.queryString).toEqual([
    { name: 'customer_no', value: 'K-1' },
    { name: 'page', value: '0' },
  ])
})

it('has the notes of the run as a comment on the whole', () => {
  expect(JSON.parse(toHar(broken)).log.comment).toBe(broken.notes[0])
  expect(JSON.parse(toHar(kept)).log).not.toHaveProperty('comment')
})

it('says beside an entry what was wrong with it', () => {
  const { entries } = JSON.parse(toHar(broken)).log
  expect(entries[2].comment).toContain('invalid field "lines[0].amount"')
  expect(entries[2]._proforma.findings).toMatchObject([{ code: 'invalid-field', at: 'body.lines[0].amount' }])
})

it('says beside an entry which faults struck it, in front of what was wrong', () => {
  const faults = ['latency=5', 'status=503']
  const archive = JSON.parse(toHar({ ...broken, exchanges: [toExchange({ faults, findings: [1] }), toExchange()] }))
  const [struck, other] = archive.log.entries
  expect(struck.comment).toMatch(/^fault on purpose: latency=5;status=503\ninvalid field/)
  expect(struck._proforma.faults).toEqual(faults)
  expect(other._proforma).not.toHaveProperty('faults')
  expect(validate?.(archive)).toBe(true)
})
