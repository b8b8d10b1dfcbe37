import { describe, expect, it } from 'vitest'
import type { Node } from '../../src/judge/document.js'
import { applyOverlays } from '../../src/judge/effective-spec.js'
import { checkEvidence } from './check-evidence.js'
import { copyOf, specs } from './specs.js'

const ids = (readings: readonly { readonly id: string }[]) => new Set(readings.map(({ id }) => id))

describe.each(specs)('the evidence of $dialect', ({ bundle, readings }) => {
  it('stands on every element, with a page and, for a guess, a reading', () => {
    expect(checkEvidence(bundle.document, ids(readings))).toEqual([])
  })

  it.each(Object.keys(bundle.overlays))('stands on what %s adds', async (name) => {
    const document = await applyOverlays(bundle.document, [bundle.overlays[name] ?? {}])
    expect(checkEvidence(document, ids(readings))).toEqual([])
  })
})

const evidence = { grade: 'documented', source: 'page § Section' }
const document = {
  'x-pages': { page: 'https://vendor.example/page' },
  paths: {
    '/things/{id}': {
      parameters: [{ name: 'id', in: 'path', 'x-evidence': evidence }],
      get: {
        'x-evidence': evidence,
        parameters: [{ $ref: '#/components/parameters/Sort' }],
        responses: { '200': { 'x-evidence': evidence, headers: { 'X-Count': { 'x-evidence': evidence } } } },
      },
      put: {
        'x-evidence': evidence,
        requestBody: { 'x-evidence': evidence, content: {} },
        responses: { '204': { $ref: '#/components/responses/Done' } },
      },
    },
  },
  components: {
    parameters: { Sort: { 'x-evidence': evidence, schema: { type: 'string' } } },
    schemas: { Thing: { 'x-evidence': evidence, properties: { name: { type: 'string', 'x-evidence': evidence } } } },
    responses: { Done: { 'x-evidence': evidence } },
    securitySchemes: { key: { 'x-evidence': evidence } },
  },
}

const at = (root: Node, path: readonly (string | number)[]): Record<string, unknown> =>
  path.reduce<unknown>((node, key) => Reflect.get(Object(node), key), root) as Record<string, unknown>

const places: readonly (readonly [string, readonly (string | number)[]])[] = [
  ['an operation', ['paths', '/things/{id}', 'get']],
  ['a parameter of a path', ['paths', '/things/{id}', 'parameters', 0]],
  ['a response', ['paths', '/things/{id}', 'get', 'responses', '200']],
  ['a response header', ['paths', '/things/{id}', 'get', 'responses', '200', 'headers', 'X-Count']],
  ['a request body', ['paths', '/things/{id}', 'put', 'requestBody']],
  ['a shared parameter', ['components', 'parameters', 'Sort']],
  ['a shared schema', ['components', 'schemas', 'Thing']],
  ['a shared response', ['components', 'responses', 'Done']],
  ['a security scheme', ['components', 'securitySchemes', 'key']],
]

describe('checking evidence', () => {
  it('accepts a document that has all of it, and lets properties inherit', () => {
    const plain = copyOf(document)
    delete at(plain, ['components', 'schemas', 'Thing', 'properties', 'name'])['x-evidence']
    expect(checkEvidence(plain, new Set())).toEqual([])
  })

  it.each(places)('refuses %s without evidence', (_, path) => {
    const lacking = copyOf(document)
    delete at(lacking, path)['x-evidence']
    expect(checkEvidence(lacking, new Set())).toEqual([expect.stringContaining('has no evidence')])
  })

  it.each([
    ['a guess without a reading', { grade: 'guessed', source: 'page § Section' }, 'reading undefined'],
    ['a guess whose reading is not described', { grade: 'guessed', source: 'page § Section', reading: 'Z9' }, 'Z9'],
    ['a reading on what is no guess', { ...evidence, reading: 'Z1' }, 'without being a guess'],
    ['an unknown grade', { grade: 'certain', source: 'page § Section' }, 'certain'],
    ['a missing source', { grade: 'documented' }, 'no source'],
    ['a documented element without a section', { grade: 'documented', source: 'page' }, 'no section'],
    ['a page that is not listed', { grade: 'inferred', source: 'other § Section' }, 'other'],
  ])('refuses %s', (_, wrong, words) => {
    const lacking = copyOf(document)
    at(lacking, ['components', 'schemas', 'Thing', 'properties', 'name'])['x-evidence'] = wrong
    expect(checkEvidence(lacking, new Set(['Z1']))).toEqual([expect.stringContaining(words)])
  })
})
