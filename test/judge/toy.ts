/** A small API that uses every kind of parameter, body and answer, and a judge of it. */
import type { Params, ParsedBody, SimRequest } from '../../src/core/message.js'
import type { Reading } from '../../src/core/reading.js'
import type { Violation } from '../../src/core/violation.js'
import { compileChecks } from '../../src/judge/compile-checks.js'
import { createJudge, type Judge, type JudgedDialect } from '../../src/judge/judge.js'
import { toOperations } from '../../src/judge/to-operations.js'

const kind = { type: 'string', enum: ['red', 'green'] }

const query = (name: string, schema: object, more: object = {}) => ({ name, in: 'query', schema, ...more })

const json = (schema: object) => ({ 'application/json': { schema } })

const thing = {
  type: 'object',
  additionalProperties: false,
  required: ['id', 'label'],
  'x-sums': [{ total: 'sum', plus: ['part', 'rest'] }],
  properties: {
    id: { type: 'integer' },
    label: { type: 'string' },
    part: { type: 'number' },
    rest: { type: 'number' },
    sum: { type: 'number' },
    example: { type: 'string', 'x-note': 'a field, no keyword' },
  },
}

export const document = {
  openapi: '3.1.0',
  info: { title: 'Toys', version: '1' },
  servers: [{ url: 'https://toys.example/v1' }],
  security: [{ bearer: [] }, { queryKey: [] }, { oldKey: [] }],
  paths: {
    '/things': {
      get: {
        operationId: 'listThings',
        summary: 'List things',
        'x-scope': 'things',
        'x-feature-flag': 'toys',
        'x-plan': 'Gold',
        'x-required-headers': { Accept: 'application/json' },
        parameters: [
          query('page', { type: 'integer', minimum: 1 }),
          query('price', { type: 'number', exclusiveMinimum: 0 }),
          query('open', { type: 'boolean' }),
          query('filter[kind]', { $ref: '#/components/schemas/Kind' }),
          query('ids', { type: 'array', items: { type: 'integer' } }, { explode: false }),
          query('tag[]', { type: 'array', items: { type: 'string', maxLength: 5 } }),
          query('since', {
            anyOf: [
              { type: 'string', format: 'date' },
              { type: 'string', format: 'date-time' },
            ],
          }),
        ],
        responses: {
          '200': {
            description: 'Things.',
            headers: { 'X-Total': { required: true, schema: { type: 'integer' } } },
            content: json({
              type: 'object',
              required: ['data'],
              properties: { data: { type: 'array', items: thing } },
            }),
          },
          '302': { description: 'Elsewhere.', content: { 'text/html': { schema: { type: 'string' } } } },
          '401': { $ref: '#/components/responses/Refused' },
        },
      },
      post: {
        operationId: 'createThing',
        parameters: [query('mode', { type: 'string' }, { required: true })],
        requestBody: {
          required: true,
          content: json({
            type: 'object',
            additionalProperties: false,
            required: ['label'],
            properties: {
              label: { type: 'string', minLength: 1 },
              weight: { type: 'number', minimum: 0 },
              price: { type: 'number', 'x-amount': { currency: 'currency' } },
              currency: { type: 'string', pattern: '^[A-Z]{3}$' },
              due: { anyOf: [{ type: 'string', format: 'date' }, { type: 'null' }] },
              parts: {
                type: 'array',
                items: { type: 'object', required: ['no'], properties: { no: { type: 'integer' } } },
              },
            },
          }),
        },
        responses: { '201': { description: 'Made.', content: json({ $ref: '#/components/schemas/Thing' }) } },
      },
    },
    '/things/{id}': {
      parameters: [{ name: 'id', in: 'path', required: true, schema: { type: 'integer', minimum: 1 } }],
      get: {
        operationId: 'getThing',
        responses: { '200': { description: 'One.', content: json({ $ref: '#/components/schemas/Thing' }) } },
      },
      delete: { operationId: 'deleteThing', responses: { '204': { description: 'Gone.' } } },
    },
  },
  components: {
    schemas: { Kind: kind, Thing: thing },
    responses: { Refused: { description: 'No.', content: json({ type: 'object' }) } },
    securitySchemes: {
      bearer: { type: 'http', scheme: 'bearer' },
      queryKey: { type: 'apiKey', in: 'query', name: 'key' },
      oldKey: { type: 'apiKey', in: 'query', name: 'api_key', 'x-discouraged': true },
    },
  },
}

const reading: Reading = {
  id: 'T1',
  name: 'paging',
  question: 'Are there pages?',
  options: [
    { id: 'yes', means: 'pages', served: true, overlay: false },
    { id: 'no', means: 'no pages', served: true, overlay: true },
    { id: 'maybe', means: 'the same on the wire', served: true, overlay: false },
  ],
  default: 'yes',
  why: 'A toy has pages.',
  served: true,
  switchable: true,
}

export const createDialect = async (): Promise<JudgedDialect> => ({
  basePath: '/v1',
  operations: toOperations(document),
  readings: [reading],
  spec: {
    checks: (await compileChecks(document)).requests,
    load: async () => ({
      document,
      overlays: {
        'T1-no': { overlay: '1.0.0', actions: [{ target: "$.paths['/things'].get.parameters[0]", remove: true }] },
      },
      translations: { de: { overlay: '1.0.0', actions: [{ target: '$.info', update: { title: 'Spielzeug' } }] } },
    }),
  },
})

export type Sent = Partial<Omit<SimRequest, 'body'>> & {
  readonly params?: Params
  readonly body?: ParsedBody
  readonly ids?: Readonly<Record<string, string>>
  readonly anonymous?: boolean
}

const headers = { accept: 'application/json', 'content-type': 'application/json' }

/** Judges one request to an operation, or to none. */
export const createAsk =
  (judge: Judge) =>
  (id: string | null, sent: Sent = {}): readonly Violation[] =>
    judge.request({
      operation: judge.operations.find((operation) => operation.id === id) ?? null,
      request: { method: 'GET', path: '/', search: '', headers, mount: '', ...sent, body: null },
      params: sent.params ?? [],
      body: sent.body ?? { kind: 'absent' },
      path: sent.ids,
      credentialPresent: sent.anonymous !== true,
    })

export const judge = await createJudge(await createDialect(), new Map())
export const ask = createAsk(judge)
