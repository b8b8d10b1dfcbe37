import { describe, expect, it } from 'vitest'
import { compileChecks } from '../../src/judge/compile-checks.js'
import { toOperations } from '../../src/judge/to-operations.js'
import { document } from './toy.js'

describe('the operation table', () => {
  it('holds what routing, authorisation and judging ask for', () => {
    const [list, create, get, remove] = toOperations(document)
    expect(list).toMatchObject({
      id: 'listThings',
      method: 'GET',
      path: '/things',
      summary: 'List things',
      body: 'none',
      success: 200,
      statuses: [200, 302, 401],
      scope: 'things',
      flag: 'toys',
      plan: 'Gold',
      requiredHeaders: { accept: 'application/json' },
    })
    expect(create).toMatchObject({
      id: 'createThing',
      body: 'required',
      success: 201,
      scope: null,
      flag: null,
      plan: null,
    })
    expect(get?.parameters.filter(({ in: place }) => place === 'path')).toEqual([
      { name: 'id', in: 'path', required: true, type: 'integer' },
    ])
    expect(remove?.success).toBe(204)
  })

  it('says how lists are written and what they hold', () => {
    const parameters = toOperations(document)[0]?.parameters ?? []
    expect(parameters.filter(({ type }) => type === 'array')).toEqual([
      { name: 'ids', in: 'query', required: false, type: 'array', list: 'comma', items: 'integer' },
      { name: 'tag[]', in: 'query', required: false, type: 'array', list: 'repeated', items: 'string' },
    ])
  })

  it('counts a key in the query among the parameters', () => {
    for (const { parameters } of toOperations(document))
      expect(parameters).toContainEqual({ name: 'key', in: 'query', required: false, type: 'string' })
  })

  it('refuses a list that is written in a style of its own', () => {
    const parameters = [{ name: 'ids', in: 'query', style: 'pipeDelimited', schema: { type: 'array' } }]
    expect(() => toOperations({ paths: { '/x': { get: { parameters } } } })).toThrow('pipeDelimited')
  })
})

describe('compiling a spec', () => {
  const withSchema = (schema: object) => ({
    paths: { '/x': { get: { operationId: 'x', parameters: [{ name: 'a', in: 'query', schema }] } } },
  })

  it.each([
    [{ type: 'string', minLenght: 1 }, 'minLenght'],
    [{ type: 'string', format: 'datum' }, 'datum'],
  ])('refuses %j', async (schema, words) => {
    const { requests } = await compileChecks(withSchema(schema))
    expect(() => requests.x?.query?.({})).toThrow(words)
  })
})
