import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { expect, it } from 'vitest'
import { toJson } from '../../../src/contract/report/json.js'
import { hostile } from './hostile.js'
import { broken, commandFailed, kept, notCalled, toExchange } from './sample.js'

type Node = { [key: string]: unknown; properties?: Record<string, Node>; items?: Node }

const read = (): Node => JSON.parse(readFileSync('contract/check-result.schema.json', 'utf8'))

const nodesOf = (node: unknown): readonly Node[] => {
  if (typeof node !== 'object' || node === null) return []
  return [node as Node, ...Object.values(node).flatMap(nodesOf)]
}

/** The schema lets further fields be, so that readers of an older one take a newer report; here none may be untold. */
const closed = (): Node => {
  const schema = read()
  for (const node of nodesOf(schema)) if (node.properties && node.type === 'object') node.additionalProperties = false
  return schema
}

const DATE_TIME = /^\d{4}-\d\d-\d\dT[\d:.]+Z$/
const ajv = new Ajv2020({ allErrors: true, allowUnionTypes: true, formats: { 'date-time': DATE_TIME } })
const validate = ajv.compile(closed())

const errorsOf = (text: string) => {
  validate(JSON.parse(text))
  return validate.errors ?? []
}

it('has the published shape, and nothing that the schema does not tell of', () => {
  for (const result of [broken, kept, notCalled, commandFailed, hostile]) expect(errorsOf(toJson(result))).toEqual([])
})

it('does not fit the schema without a field that it promises', () => {
  const { verdict, ...rest } = JSON.parse(toJson(broken))
  expect(verdict).toBe('broken')
  expect(errorsOf(JSON.stringify(rest)).map(({ message }) => message)).toEqual([
    "must have required property 'verdict'",
  ])
})

it('has each of its fields described', () => {
  const fields = nodesOf(read()).flatMap(({ properties }) => Object.entries(properties ?? {}))
  const silent = fields.filter(([, { description, $ref }]) => typeof description !== 'string' && $ref === undefined)
  expect(fields.length).toBeGreaterThan(80)
  expect(silent.map(([name]) => name)).toEqual([])
})

it('gives findings whole and exchanges in short', () => {
  const { findings, exchanges, version, proforma } = JSON.parse(toJson(broken))
  expect({ version, proforma }).toEqual({ version: 1, proforma: '0.1.0' })
  expect(findings).toEqual(JSON.parse(JSON.stringify(broken.findings)))
  expect(exchanges[2]).toEqual({
    ...{ sequence: 3, at: '2026-11-25T09:00:00.120Z', milliseconds: 2.4, dialect: 'toy', operation: 'createThing' },
    ...{ method: 'POST', url: 'http://localhost:4010/toy/v1/things', status: 422, findings: [1] },
  })
})

it('names the faults of an exchange that some struck', () => {
  const text = toJson({ ...kept, exchanges: [toExchange({ faults: ['latency=5', 'status=503'], findings: [] })] })
  expect(JSON.parse(text).exchanges).toMatchObject([{ faults: ['latency=5', 'status=503'] }])
  expect(errorsOf(text)).toEqual([])
})
